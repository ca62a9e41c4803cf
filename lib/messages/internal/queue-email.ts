import "server-only";
import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { messages } from "@/db/schema/messages";
import type { Actor } from "@/lib/core/actor";
import { enqueue } from "@/lib/jobs/queue";
import { ensureLink } from "@/lib/payments/internal/ensure-link";
import { namesPayAddress } from "@/lib/payments/queries/pay-link";
import { sendMessage } from "../jobs/send-message";
import type { EnclosedPaper, MessageDetails, Purpose } from "../rules/message";
import type { WrittenEmail } from "../schema/message";

interface NewEmail extends WrittenEmail {
  purpose: Purpose;
  /** None if the e-mail is only text. */
  paper?: EnclosedPaper;
  document_id?: string | null;
  customer_id?: string | null;
  vehicle_id?: string | null;
}

export interface QueuedMessage {
  id: string;
  state: string;
  created_at: string;
}

/**
 * Records an e-mail and queues it for sending, both in the command's transaction. Called again with the same key, it returns
 * the message that is already there.
 */
export async function queueEmail(
  tx: Tx,
  actor: Actor,
  email: NewEmail,
): Promise<QueuedMessage & { fresh: boolean }> {
  const { to, subject, body, once_key, purpose, paper, ...about } = email;
  const details: MessageDetails = paper ? { paper } : {};
  const dedupe_key = once_key ? `email:${once_key}` : null;
  const columns = { id: messages.id, state: messages.state, created_at: messages.created_at };
  const [row] = await tx
    .insert(messages)
    .values({
      channel: "email",
      purpose,
      recipient: to,
      subject,
      body,
      state: "queued",
      dedupe_key,
      details,
      sent_by: actor.id,
      ...about,
    })
    .onConflictDoNothing({ target: messages.dedupe_key })
    .returning(columns);
  if (row) {
    await openPayLink(tx, email);
    await enqueue(tx, sendMessage, { message_id: row.id });
    return { ...row, fresh: true };
  }
  const [there] = await tx
    .select(columns)
    .from(messages)
    .where(and(eq(messages.dedupe_key, dedupe_key ?? ""), eq(messages.channel, "email")));
  if (!there) throw new Error("The message is neither new nor there");
  return { ...there, fresh: false };
}

/** Makes the link that the text names, so that it opens. */
async function openPayLink(tx: Tx, { body, purpose, document_id, customer_id }: NewEmail): Promise<void> {
  if (!namesPayAddress(body)) return;
  if (purpose === "document" && document_id) await ensureLink(tx, { document_id });
  if (purpose === "statement" && customer_id) await ensureLink(tx, { customer_id });
}
