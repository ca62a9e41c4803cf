import { z } from "zod";
import type { JobKind } from "@/lib/jobs/queue";

/** Sends one message by its channel. */
export const messageToSend = {
  name: "messages.send",
  data: z.object({ message_id: z.uuid() }),
} satisfies JobKind;
