import "server-only";
import { and, eq, gt, isNotNull, sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { online_payments, payment_links } from "@/db/schema/payments";
import { AlreadyDone, command } from "@/lib/core/command";
import { lockRows } from "@/lib/core/database/lock-rows";
import { nextVersion } from "@/lib/core/database/next-version";
import { oneRow } from "@/lib/core/database/one-row";
import { AppError, conflict, invalid, notFound } from "@/lib/core/errors";
import { readRows } from "@/lib/core/read-rows";
import { lockDocuments } from "@/lib/document-record/internal/settle";
import { SAVED_PAYMENT } from "../internal/saved-payment";
import { takerOf } from "../providers/takers";
import { openLinkByHash } from "../queries/open-link";
import { amountProblem, begunTooOften } from "../rules/payable";
import { BeginPayment, NotePage } from "../schema/payment";

/**
 * Begins a payment by the link of a customer: what is due is checked here, and again when the money has come. Begun again for the same
 * amount while the provider's page is still open, it is the same payment. NOT_FOUND if the link opens nothing, CONFLICT if nothing can be
 * paid, RATE_LIMITED if too many were begun by this link, VALIDATION_ERROR at `amount`.
 */
export const beginPayment = command({
  name: "online_payments.begin",
  permission: "receipts:create",
  input: BeginPayment,
  async run({ tx, input: { token_hash, provider, amount } }) {
    const [link] = await tx
      .select({ document_id: payment_links.document_id })
      .from(payment_links)
      .where(eq(payment_links.token_hash, token_hash));
    if (!link) throw notFound("link");
    await lockDocuments(tx, [link.document_id]);
    // One after the other, so that they are counted.
    await lockRows(tx, payment_links, eq(payment_links.token_hash, token_hash));
    const opened = await openLinkByHash(tx, token_hash);
    if (!opened) throw notFound("link");
    if (!opened.payable) throw conflict("This cannot be paid online any more");
    const problem = amountProblem(amount, opened.open);
    if (problem) throw invalid({ field: "amount", message: problem });
    const taker = await takerOf(tx, provider);
    if (!taker?.active)
      throw invalid({ field: "provider", message: "This way to pay is not offered any more" });
    const { link_id, document_id, customer_id } = opened;
    const open = await openedBefore(tx, link_id, provider, amount);
    if (open) return new AlreadyDone(open);
    const often = begunTooOften(await begunBy(tx, link_id));
    if (often) throw new AppError("RATE_LIMITED", often, { retryAfter: RETRY_SECONDS });
    return oneRow(
      tx
        .insert(online_payments)
        .values({ provider, live: taker.live, link_id, document_id, customer_id, amount })
        .returning(SAVED_PAYMENT),
    );
  },
});

/** A payment of the same amount whose page is open for a while yet. */
async function openedBefore(tx: Tx, link_id: string, provider: string, amount: string) {
  const [open] = await tx
    .select(SAVED_PAYMENT)
    .from(online_payments)
    .where(
      and(
        eq(online_payments.link_id, link_id),
        eq(online_payments.provider, provider),
        eq(online_payments.amount, amount),
        eq(online_payments.state, "begun"),
        isNotNull(online_payments.url),
        gt(online_payments.expires_at, sql`now() + interval '10 minutes'`),
      ),
    )
    .limit(1);
  return open;
}

/** When a page that is open may be closed again. */
const RETRY_SECONDS = 3600;

const Begun = z.object({ open: z.number(), today: z.number() });

/** How many payments were begun by a link: those whose page is open still, and all of the last 24 hours. */
async function begunBy(tx: Tx, linkId: string): Promise<z.infer<typeof Begun>> {
  const [begun] = await tx
    .execute(sql`
    select count(*) filter (where state = 'begun' and coalesce(expires_at, created_at + interval '1 hour') > now())::int as open,
      count(*) filter (where created_at > now() - interval '24 hours')::int as today
    from online_payments where link_id = ${linkId}`)
    .then(readRows(Begun));
  return begun ?? { open: 0, today: 0 };
}

/** Keeps the provider's page of a payment that was just begun, or why there is none. */
export const notePage = command({
  name: "online_payments.note_page",
  permission: "receipts:create",
  input: NotePage,
  async run({ tx, input: { id, page, problem } }) {
    return oneRow(
      tx
        .update(online_payments)
        .set({ ...(page ?? { state: "failed" }), problem, ...nextVersion(online_payments) })
        .where(eq(online_payments.id, id))
        .returning(SAVED_PAYMENT),
    );
  },
});
