import "server-only";
import type { Tx } from "@/db/client";
import type { Actor } from "@/lib/core/actor";
import { conflict, invalid } from "@/lib/core/errors";
import { enqueue } from "@/lib/jobs/queue";
import { smsAccount } from "@/lib/sms/queries/account";
import { asMobile } from "@/lib/sms/rules/mobile-number";
import { countParts } from "@/lib/sms/rules/parts";
import { priceOf } from "@/lib/sms/rules/price";
import { messageToSend } from "../jobs/kinds";
import { stoppedOf } from "../queries/stopped";
import type { Purpose } from "../rules/message";
import { REFUSALS } from "../rules/refusal";
import { insertOnce, type QueuedMessage } from "./insert-once";

/** As many parts as a text may have: more belongs into an e-mail. */
export const MOST_PARTS = 6;

interface NewText {
  /** A mobile number as people write it. */
  to: string;
  body: string;
  purpose: Purpose;
  /** Generated when the form is opened: submitting it twice sends one text. */
  once_key?: string | undefined;
  customer_id?: string | null;
  vehicle_id?: string | null;
  document_id?: string | null;
}

/**
 * Records a text and queues it, both in the command's transaction. It is of the customer's own business, so that it needs no consent and
 * goes at once. VALIDATION_ERROR for a number that takes no texts or a text that is too long, CONFLICT where the number asked for no more.
 */
export async function queueText(
  tx: Tx,
  actor: Actor,
  { to, body: typed, once_key, ...about }: NewText,
): Promise<QueuedMessage & { fresh: boolean }> {
  // Compared with what the provider took, where no answer came: line breaks must be the same.
  const body = typed.replace(/\r\n?/g, "\n");
  const read = asMobile(to);
  if ("problem" in read) throw invalid({ field: "to", message: read.problem });
  const { parts } = countParts(body);
  if (parts > MOST_PARTS)
    throw invalid({ field: "body", message: `This would be ${parts} texts: at most ${MOST_PARTS}` });
  const [account, stopped] = await Promise.all([smsAccount(tx), stoppedOf(tx, "sms", [read.number])]);
  if (stopped.size > 0) throw conflict(REFUSALS.stopped, { field: "to", message: REFUSALS.stopped });
  const message = await insertOnce(tx, {
    channel: "sms",
    recipient: read.number,
    sender: account?.sender ?? null,
    body,
    parts,
    cost: account && priceOf(parts, account.part_price),
    dedupe_key: once_key ? `sms:${once_key}` : null,
    sent_by: actor.id,
    ...about,
  });
  if (message.fresh) await enqueue(tx, messageToSend, { message_id: message.id });
  return message;
}
