import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db, Tx } from "@/db/client";
import { readRows } from "@/lib/core/read-rows";
import { firstMobile } from "@/lib/sms/rules/mobile-number";
import type { Channel } from "../rules/message";
import { type Refusal, refusalOf, type WriteFacts } from "../rules/refusal";
import { stoppedOf } from "./stopped";

/** The channels that a reminder can go by. */
export type SendingChannel = Exclude<Channel, "whatsapp">;

/** The channel's name in the ledger of consents. */
const CONSENT_CHANNEL: Record<SendingChannel, string> = { email: "email", sms: "sms", print: "post" };

const Row = z.object({
  id: z.string(),
  email: z.string().nullable(),
  mobile: z.string().nullable(),
  telephone: z.string().nullable(),
  has_post: z.boolean(),
  reminders_allowed: z.boolean(),
  no_email: z.boolean(),
  has_bought: z.boolean(),
  archived: z.boolean(),
  consents: z.record(z.string(), z.enum(["given", "refused", "withdrawn"])),
});

/** Where a customer is written to on a channel, and why not. */
export interface Reachable {
  /** An e-mail address, or a mobile number as E.164 has it; null for a letter. */
  address: string | null;
  refusal: Refusal | null;
}

/** Says of a customer and a channel where and whether they are written to. A customer who was not asked for is refused. */
export type MayWrite = (customerId: string, channel: SendingChannel, marketing: boolean) => Reachable;

/** Reads once, for any number of customers, all that `refusalOf` needs: every sender asks here. */
export async function mayWriteTo(db: Db | Tx, customerIds: readonly string[]): Promise<MayWrite> {
  const rows = await db
    .execute(sql`
    select c.id, c.email, c.mobile, c.telephone, coalesce(c.road, c.postcode) is not null as has_post, c.reminders_allowed, c.no_email,
      c.last_invoice_date is not null as has_bought, c.deleted_at is not null as archived,
      coalesce((select jsonb_object_agg(n.channel, n.decision) from consents_now n where n.customer_id = c.id), '{}'::jsonb) as consents
    from customers_to_write_to c
    where c.id in (select jsonb_array_elements_text(${JSON.stringify([...new Set(customerIds)])}::jsonb)::uuid)`)
    .then(readRows(Row));
  const people = new Map(
    rows.map((row) => [row.id, { ...row, number: firstMobile(row.mobile, row.telephone) }]),
  );
  const all = [...people.values()];
  const [emails, numbers] = await Promise.all([
    stoppedOf(db, "email", known(all.map(({ email }) => email?.trim().toLowerCase()))),
    stoppedOf(db, "sms", known(all.map(({ number }) => number))),
  ]);
  return (id, channel, marketing) => {
    const row = people.get(id);
    if (!row) return { address: null, refusal: "archived" };
    const facts: WriteFacts = {
      ...row,
      reminders_allowed: row.reminders_allowed && !(channel === "email" && row.no_email),
      decision: row.consents[CONSENT_CHANNEL[channel]] ?? null,
      ...destination(row, channel, emails, numbers),
    };
    return {
      address: channel === "print" ? null : facts.address,
      refusal: refusalOf(channel, marketing, facts),
    };
  };
}

function destination(
  row: z.infer<typeof Row> & { number: string | null },
  channel: SendingChannel,
  emails: ReadonlySet<string>,
  numbers: ReadonlySet<string>,
): Pick<WriteFacts, "address" | "stopped"> {
  if (channel === "print") return { address: row.has_post ? "post" : null, stopped: false };
  if (channel === "sms") return { address: row.number, stopped: numbers.has(row.number ?? "") };
  const address = row.email?.trim() ?? "";
  return {
    address: z.email().safeParse(address).success ? address : null,
    stopped: emails.has(address.toLowerCase()),
  };
}

const known = (texts: readonly (string | null | undefined)[]): string[] =>
  texts.filter((text): text is string => Boolean(text));
