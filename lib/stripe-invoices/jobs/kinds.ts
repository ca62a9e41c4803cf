import { z } from "zod";
import type { JobKind } from "@/lib/jobs/queue";

/** Has Stripe make and send an invoice that was asked for, or brings it into step with ours. */
export const billToCarryOn = {
  name: "stripe_invoices.carry_on",
  data: z.object({ id: z.uuid() }),
} satisfies JobKind;
