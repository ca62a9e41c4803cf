import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { smsAccount } from "@/lib/sms/queries/account";
import { hasMailer } from "../mailer";
import { KEPT_BY } from "../rules/message";

/** Whether a message `m` was kept here and not sent, as no service is set up by which it could go. */
export const isKeptHere = (m: SQL): SQL => sql`coalesce(${m}.provider = ${KEPT_BY}, false)`;

/** What became of messages, for statements of the rooms above that know a message by its id. Without texts and addresses. */
export const OUTCOMES = sql`(
  select id, channel, state, state_reason, provider, parts, cost, not_before, sent_at, delivered_at, created_at from messages)`;

/** The states of a message that did not reach anybody, to compare one with by `in`. */
export const NOT_REACHED = sql`('failed', 'bounced', 'cancelled')`;

/** The letters to customers, printed or not, with their texts. */
export const LETTERS = sql`(
  select id, state, subject, body, customer_id from messages where channel = 'print' and direction = 'out' and body is not null)`;

/** Counts which of some messages, named by their channels, are kept here as things stand, as no service is set up by which they could go. */
export async function countKept(
  db: Db | Tx,
  channels: readonly string[],
): Promise<{ texts: number; emails: number }> {
  const by = (channel: string) => channels.filter((one) => one === channel).length;
  const texts = by("sms");
  return {
    texts: texts > 0 && !(await smsAccount(db))?.live ? texts : 0,
    emails: hasMailer() ? 0 : by("email"),
  };
}
