import { z } from "zod";
import type { JobKind } from "@/lib/jobs/queue";

/** Works on the events that providers have sent. */
export const eventsToWork = {
  name: "payments.events",
  data: z.object({}),
} satisfies JobKind;

/** Sends a refund that was asked for to the provider. */
export const refundToSend = {
  name: "payments.refund",
  data: z.object({ refund_id: z.uuid() }),
} satisfies JobKind;
