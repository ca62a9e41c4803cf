import "server-only";
import { desc, eq, type SQL, sql } from "drizzle-orm";
import type { PgUpdateSetSource } from "drizzle-orm/pg-core";
import type { Tx } from "@/db/client";
import { conversations } from "@/db/schema/conversations";
import { oneRow } from "@/lib/core/database/one-row";
import { notFound } from "@/lib/core/errors";
import { lockLiveCustomer } from "@/lib/customers/internal/require-customer";
import { adoptTexts } from "@/lib/messages/internal/whose-texts";

type Conversation = typeof conversations.$inferSelect;

/** With whom: a customer, of whom a number may be known, or a number that no customer has. */
export type Partner = { customer_id: string; number: string | null } | { customer_id: null; number: string };

/** Two texts from one number, or to one customer, wait for each other, so that they begin one conversation. */
export async function lockPartner(tx: Tx, key: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`conversation ${key}`}, 0))`);
}

/**
 * Returns the conversation with somebody, locked until the transaction ends, and begins it if there is none. What was written with a number
 * before it was known whose it is becomes the customer's. Null where the customer has been archived or merged meanwhile.
 */
export async function conversationWith(
  tx: Tx,
  { customer_id, number }: Partner,
): Promise<Conversation | null> {
  const unknown = number ? await lockOne(tx, eq(conversations.number, number)) : undefined;
  if (customer_id === null) return unknown ?? oneRow(tx.insert(conversations).values({ number }).returning());
  await lockPartner(tx, customer_id);
  // Whoever merges customers locks their conversations first, and the customers after them.
  const own = await lockOne(tx, eq(conversations.customer_id, customer_id));
  if (!own && !(await lockLiveCustomer(tx, customer_id))) return null;
  if (unknown) return takeOver(tx, unknown, customer_id, own);
  return own ?? oneRow(tx.insert(conversations).values({ customer_id }).returning());
}

/** Makes a number's conversation a customer's; where they have one already, its texts go there. */
async function takeOver(
  tx: Tx,
  unknown: Conversation,
  customer_id: string,
  own: Conversation | undefined,
): Promise<Conversation> {
  if (unknown.number) await adoptTexts(tx, unknown.number, customer_id);
  if (!own) return changeConversation(tx, unknown.id, { customer_id, number: null });
  await tx.delete(conversations).where(eq(conversations.id, unknown.id));
  const open = own.closed_at === null || unknown.closed_at === null;
  return changeConversation(tx, own.id, {
    closed_at: open ? null : own.closed_at,
    assigned_to: own.assigned_to ?? unknown.assigned_to,
    last_message_at: sql`greatest(${conversations.last_message_at}, ${unknown.last_message_at}::timestamptz)`,
  });
}

async function lockOne(tx: Tx, which: SQL): Promise<Conversation | undefined> {
  const [row] = await tx
    .select()
    .from(conversations)
    .where(which)
    .orderBy(desc(conversations.last_message_at), desc(conversations.id))
    .limit(1)
    .for("update");
  return row;
}

/** Locks a conversation by its id. NOT_FOUND if it is not there. */
export async function requireConversation(tx: Tx, id: string): Promise<Conversation> {
  const row = await lockOne(tx, eq(conversations.id, id));
  if (!row) throw notFound("conversation");
  return row;
}

/** Changes a conversation. */
export const changeConversation = (
  tx: Tx,
  id: string,
  set: PgUpdateSetSource<typeof conversations>,
): Promise<Conversation> =>
  oneRow(
    tx
      .update(conversations)
      .set({ ...set, updated_at: sql`now()` })
      .where(eq(conversations.id, id))
      .returning(),
  );
