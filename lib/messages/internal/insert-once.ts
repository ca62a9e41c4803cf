import "server-only";
import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { messages } from "@/db/schema/messages";

export interface QueuedMessage {
  id: string;
  state: string;
  created_at: string;
}

/** Records a message; one with the same key that is already there is returned instead. */
export async function insertOnce(
  tx: Tx,
  values: typeof messages.$inferInsert,
): Promise<QueuedMessage & { fresh: boolean }> {
  const columns = { id: messages.id, state: messages.state, created_at: messages.created_at };
  const [row] = await tx
    .insert(messages)
    .values(values)
    .onConflictDoNothing({ target: messages.dedupe_key })
    .returning(columns);
  if (row) return { ...row, fresh: true };
  const [there] = await tx
    .select(columns)
    .from(messages)
    .where(and(eq(messages.dedupe_key, values.dedupe_key ?? ""), eq(messages.channel, values.channel)));
  if (!there) throw new Error("The message is neither new nor there");
  return { ...there, fresh: false };
}
