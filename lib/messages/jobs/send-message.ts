import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { db } from "@/db/client";
import { readRows } from "@/lib/core/read-rows";
import type { Job } from "@/lib/jobs/queue";
import { messageToSend } from "./kinds";
import { isStillWanted } from "./last-question";
import { sendEmail } from "./send-email";
import { sendText } from "./send-text";

const Waiting = z.object({ channel: z.string(), reminds: z.boolean() });

/**
 * Sends one message by its channel. Safe to run again at any point: a message that a killed process may already have sent does not go out
 * twice, see `sendEmail` and `sendText`. Letters wait until they are printed.
 */
export const sendMessage: Job<typeof messageToSend.data> = {
  ...messageToSend,
  retries: 12,
  expireSeconds: 60,
  async handle({ message_id }) {
    const [waiting] = await db()
      .execute(sql`
      select channel, reminder_id is not null and state = 'queued' as reminds from messages
      where id = ${message_id} and state in ('queued', 'sending') and coalesce(not_before <= now(), true)`)
      .then(readRows(Waiting));
    if (!waiting || waiting.channel === "print") return;
    if (waiting.reminds && !(await isStillWanted(message_id))) return;
    if (waiting.channel === "sms") await sendText(message_id);
    else await sendEmail(message_id);
  },
};
