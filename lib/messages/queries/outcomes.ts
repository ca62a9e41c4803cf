import "server-only";
import { sql } from "drizzle-orm";

/** What became of messages, for statements of the rooms above that know a message by its id. Without texts and addresses. */
export const OUTCOMES = sql`(
  select id, channel, state, state_reason, provider, parts, cost, sent_at, delivered_at, created_at from messages)`;

/** The states of a message that did not reach anybody. */
export const NOT_REACHED = ["failed", "bounced", "cancelled"] as const;

/** The letters to customers, printed or not, with their texts. */
export const LETTERS = sql`(
  select id, state, subject, body, customer_id from messages where channel = 'print' and direction = 'out' and body is not null)`;
