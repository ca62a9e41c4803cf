import "server-only";
import { db } from "@/db/client";
import { systemActor } from "@/lib/core/actor";
import { run } from "@/lib/core/command";
import { files } from "@/lib/files/files";
import { resendMailer } from "@/lib/integrations/resend/resend-mailer";
import { claimMessage, settleMessage } from "../commands/message-states";
import type { Mailer, SendOutcome } from "../mailer";
import { attachPaper } from "../queries/attach-paper";
import { type OpenMessage, openMessage } from "../queries/open-message";
import { KEPT_BY } from "../rules/message";

const actor = systemActor("messages");

/** After this many attempts, over some two hours, a message counts as failed. */
export const MOST_ATTEMPTS = 9;

/**
 * Sends one e-mail. One that a killed process may already have sent goes out with the same key, so that the mail service does not deliver
 * it twice.
 */
export async function sendEmail(message_id: string): Promise<void> {
  const message = await openMessage(db(), message_id);
  if (!message) return;
  const enclosed = await attachPaper(db(), message);
  const mailer = resendMailer();
  if (mailer) await sendBy(mailer, enclosed);
  else await run(settleMessage, actor, { id: message_id, state: "sent", provider: KEPT_BY });
}

async function sendBy(mailer: Mailer, message: OpenMessage): Promise<void> {
  const { id } = message;
  const claim = await run(claimMessage, actor, { id });
  if (!claim) {
    if (await openMessage(db(), id)) throw new Error("The message is in the hands of another worker");
    return;
  }
  const outcome = await mailer.send({ ...message, attachments: await contents(message) });
  await settle(mailer, message, outcome, claim.attempts);
}

async function settle(
  mailer: Mailer,
  { id }: OpenMessage,
  outcome: SendOutcome,
  attempts: number,
): Promise<void> {
  const provider = mailer.name;
  if (outcome.state === "sent") {
    await run(settleMessage, actor, { id, state: "sent", provider, provider_id: outcome.provider_id });
    return;
  }
  if (outcome.state === "refused" || attempts >= MOST_ATTEMPTS) {
    await run(settleMessage, actor, { id, state: "failed", provider, reason: outcome.reason });
    return;
  }
  await run(settleMessage, actor, { id, state: "queued", provider, reason: outcome.reason });
  throw new Error("The mail service did not take the message yet");
}

async function contents({ attachments }: OpenMessage): Promise<{ file_name: string; content: Buffer }[]> {
  return Promise.all(
    attachments.map(async ({ file_name, key }) => {
      const content = await files().get(key);
      if (!content) throw new Error("A file that was to be sent is gone");
      return { file_name, content };
    }),
  );
}
