import { z } from "zod";
import { firstDay, lastDay } from "@/lib/core/dates/day-fields";
import { listParams } from "@/lib/core/input/list";
import { sendList } from "../list";
import { SEND_CHANNELS, SEND_STATES } from "../rules/send-states";

/** What followed a reminder, within the days that the results count. */
export const OUTCOMES_OF_SENDS = ["delivered", "booked", "invoiced"] as const;

export const SendList = listParams(sendList.sorts, {
  state: z.enum(SEND_STATES).default("going").meta({
    description: "Where it stands: `going` is what has not been decided yet, `to_hold` what would be held.",
  }),
  template_id: z.uuid().optional().meta({ description: "What the reminder is about." }),
  channel: z.enum(SEND_CHANNELS).optional().meta({ description: "The channel." }),
  reason: z.string().max(40).optional().meta({ description: "Why it is held or was passed over." }),
  outcome: z
    .enum(OUTCOMES_OF_SENDS)
    .optional()
    .meta({ description: "Only what was delivered, or followed by a booking or an invoice." }),
  /** The day on which it goes out. */
  from: firstDay,
  to: lastDay,
});

/** One send of a reminder, as the office and programs name it, whether or not it was decided. */
const Send = z.strictObject({
  reminder_id: z.uuid(),
  channel: z.enum(SEND_CHANNELS),
  days_before: z.int().min(0).max(365),
});
export type SendName = z.output<typeof Send>;

export const DecideSends = z.strictObject({
  sends: z.array(Send).min(1, "Choose a reminder").max(200, "At most 200 at once"),
});
