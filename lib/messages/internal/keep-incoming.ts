import "server-only";
import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { messages } from "@/db/schema/messages";
import type { IncomingText } from "@/lib/integrations/text-provider";

/** Keeps a text that came, once however often its provider tells of it. Null where it is kept already. */
export async function keepIncoming(
  tx: Tx,
  { provider_id, from, to, body }: IncomingText,
  customer_id: string | null,
): Promise<{ id: string } | null> {
  const [row] = await tx
    .insert(messages)
    .values({
      channel: "sms",
      direction: "in",
      purpose: "conversation",
      state: "received",
      recipient: from,
      sender: to,
      body,
      customer_id,
      provider_id,
      dedupe_key: incomingKey(provider_id),
    })
    .onConflictDoNothing({ target: messages.dedupe_key })
    .returning({ id: messages.id });
  return row ?? null;
}

const incomingKey = (provider_id: string): string => `sms-in:${provider_id}`;

/** Whether a text that came is kept already. */
export async function isKept(tx: Tx, provider_id: string): Promise<boolean> {
  const found = await tx
    .select({ id: messages.id })
    .from(messages)
    .where(eq(messages.dedupe_key, incomingKey(provider_id)));
  return found.length > 0;
}
