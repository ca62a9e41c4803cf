import "server-only";
import { and, eq, isNull, type SQL, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { messages } from "@/db/schema/messages";

/** Whose messages they are: a customer's, or those of a number that no customer has. */
export type WithWhom = { customer_id: string } | { number: string };

/** Gives a customer the texts of their number, which came before it was known whose it is. */
export async function adoptTexts(tx: Tx, number: string, customer_id: string): Promise<void> {
  await tx
    .update(messages)
    .set({ customer_id })
    .where(and(eq(messages.channel, "sms"), eq(messages.recipient, number), isNull(messages.customer_id)));
}

/** Marks what came from somebody as read. Returns how many messages nobody had read. */
export async function markIncomingRead(tx: Tx, whom: WithWhom): Promise<number> {
  const rows = await tx
    .update(messages)
    .set({ read_at: sql`now()` })
    .where(and(eq(messages.direction, "in"), isNull(messages.read_at), ofWhom(whom)))
    .returning({ id: messages.id });
  return rows.length;
}

const ofWhom = (whom: WithWhom): SQL | undefined =>
  "customer_id" in whom
    ? eq(messages.customer_id, whom.customer_id)
    : and(isNull(messages.customer_id), eq(messages.recipient, whom.number));
