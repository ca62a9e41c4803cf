import "server-only";
import { z } from "zod";
import { sql } from "@/db/client";
import { systemActor } from "@/lib/core/actor";
import { run } from "@/lib/core/command";
import { log } from "@/lib/core/log/log";
import type { Job } from "@/lib/jobs/queue";
import { settleMessage } from "../commands/message-states";
import { sendMessage } from "./send-message";

/** The mail service remembers a message's key for a day; after that, a retry could send the message twice. */
const GIVE_UP_HOURS = 23;

/**
 * Picks up messages that no longer have a job: the job was given up while the database was down, or was lost when the queue was
 * restored from an older backup.
 */
export const takeUpMessages: Job = {
  name: "messages.take_up",
  data: z.object({}),
  schedule: "*/10 * * * *",
  async handle() {
    const waiting = await sql()<{ id: string; late: boolean }[]>`
      select id, greatest(not_before, created_at) < now() - make_interval(hours => ${GIVE_UP_HOURS}) as late from messages
      where state in ('queued', 'sending') and channel in ('email', 'sms') and greatest(not_before, created_at) < now() - interval '1 hour'
      order by id limit 100`;
    for (const { id, late } of waiting) {
      if (late)
        await run(settleMessage, systemActor("messages"), {
          id,
          state: "failed",
          provider: null,
          reason: "It could not be sent within a day",
        });
      else
        await sendMessage.handle({ message_id: id }).catch((error: unknown) => {
          log.warn("messages.still_waiting", { message_id: id, error });
        });
    }
  },
};
