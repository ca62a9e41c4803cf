import "server-only";
import type { Tx } from "@/db/client";
import type { Actor } from "@/lib/core/actor";
import { enqueue } from "@/lib/jobs/queue";
import { ensureLink } from "@/lib/payments/internal/ensure-link";
import { namesPayAddress } from "@/lib/payments/queries/pay-link";
import { messageToSend } from "../jobs/kinds";
import type { EnclosedPaper, MessageDetails, Purpose } from "../rules/message";
import type { WrittenEmail } from "../schema/message";
import { insertOnce, type QueuedMessage } from "./insert-once";

interface NewEmail extends WrittenEmail {
  purpose: Purpose;
  /** None if the e-mail is only text. */
  paper?: EnclosedPaper;
  document_id?: string | null;
  customer_id?: string | null;
  vehicle_id?: string | null;
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
  const message = await insertOnce(tx, {
    channel: "email",
    purpose,
    recipient: to,
    subject,
    body,
    dedupe_key,
    details,
    sent_by: actor.id,
    ...about,
  });
  if (!message.fresh) return message;
  await openPayLink(tx, email);
  await enqueue(tx, messageToSend, { message_id: message.id });
  return message;
}

/** Makes the link that the text names, so that it opens. */
async function openPayLink(tx: Tx, { body, purpose, document_id, customer_id }: NewEmail): Promise<void> {
  if (!namesPayAddress(body)) return;
  if (purpose === "document" && document_id) await ensureLink(tx, { document_id });
  if (purpose === "statement" && customer_id) await ensureLink(tx, { customer_id });
}
