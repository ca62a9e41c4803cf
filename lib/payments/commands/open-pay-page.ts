import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { z } from "zod";
import { db } from "@/db/client";
import { online_payments, payment_links } from "@/db/schema/payments";
import { PAYMENT_STATES, PROVIDERS } from "@/lib/integrations/payment-provider";
import { type PaperFile, paperOfDocument } from "@/lib/printing/papers/paper-of-document";
import { takers } from "../providers/takers";
import { type OpenedLink, openLink } from "../queries/open-link";
import { followIfPossible } from "./follow-payment";

// What anybody may read who has a link: no query with an actor, and nothing but what the link is for.

export interface PayPage extends OpenedLink {
  /** Who can take the money, in the order in which they are offered. */
  offered: { provider: (typeof PROVIDERS)[number]; live: boolean }[];
}

/** What a customer's link opens; null if it opens nothing. */
export async function readPayPage(token: string): Promise<PayPage | null> {
  const opened = await openLink(db(), token);
  if (!opened) return null;
  await db()
    .update(payment_links)
    .set({ opened_at: sql`now()` })
    .where(
      and(
        eq(payment_links.id, opened.link_id),
        sql`(${payment_links.opened_at} is null or ${payment_links.opened_at} < now() - interval '1 minute')`,
      ),
    );
  const offered = (await takers(db())).map(({ provider, live }) => ({ provider: provider.name, live }));
  return { ...opened, offered };
}

const Back = z.object({
  id: z.string(),
  provider: z.enum(PROVIDERS),
  amount: z.string(),
  state: z.enum(PAYMENT_STATES),
  problem: z.string().nullable(),
  url: z.string().nullable(),
  way: z.string().nullable(),
  live: z.boolean(),
});

/** A payment as the customer sees it who comes back from the provider's page. */
export type CustomersPayment = z.infer<typeof Back>;

const PAYMENT = {
  id: online_payments.id,
  provider: online_payments.provider,
  amount: online_payments.amount,
  state: online_payments.state,
  problem: online_payments.problem,
  url: online_payments.url,
  way: online_payments.way,
  live: online_payments.live,
  asked_at: online_payments.asked_at,
};

/** The payment of a link with this id; null if there is none. With `ask`, the provider is asked first, unless that was just done. */
export async function paymentOfLink(
  { link_id }: Pick<OpenedLink, "link_id">,
  id: string | undefined,
  { ask = false } = {},
): Promise<CustomersPayment | null> {
  if (!z.uuid().safeParse(id).success || !id) return null;
  const read = async () => {
    const [row] = await db()
      .select(PAYMENT)
      .from(online_payments)
      .where(and(eq(online_payments.id, id), eq(online_payments.link_id, link_id)));
    return row;
  };
  const row = await read();
  if (!row) return null;
  const open = row.state === "begun" || row.state === "pending";
  if (!ask || !open || (row.asked_at && Date.parse(row.asked_at) > Date.now() - 2_000))
    return Back.parse(row);
  await followIfPossible(id);
  return Back.parse(await read());
}

/** The PDF of the document that a link is for; null if it is for none. */
export async function paperOfLink(token: string): Promise<PaperFile | null> {
  const opened = await openLink(db(), token);
  return opened?.document_id ? paperOfDocument(db(), opened.document_id) : null;
}
