import { z } from "zod";
import type { JobKind } from "@/lib/jobs/queue";

/** Asks the provider what has become of a payment, and books it. */
export const paymentToFollow = {
  name: "payments.follow",
  data: z.object({ payment_id: z.uuid() }),
} satisfies JobKind;

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
