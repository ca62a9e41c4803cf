import { z } from "zod";
import { Clock } from "@/lib/core/dates/clock-field";
import { neededVersion } from "@/lib/core/input/fields";

/** When the garage does not write to customers by itself. What somebody sends by hand goes at once. */
export const MessageSettings = z.strictObject({
  quiet_from: Clock,
  quiet_until: Clock,
  quiet_sundays: z.boolean(),
  /** At most one reminder a day to a customer by each channel. */
  one_per_day: z.boolean(),
});

export type MessageSettings = z.output<typeof MessageSettings>;

export const MessageSettingsUpdate = MessageSettings.partial().extend({ version: neededVersion });

export const NEW_MESSAGE_SETTINGS: MessageSettings = {
  quiet_from: "20:00",
  quiet_until: "08:00",
  quiet_sundays: true,
  one_per_day: true,
};
