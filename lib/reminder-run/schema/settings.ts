import { z } from "zod";
import { Clock } from "@/lib/core/dates/clock-field";
import { Day } from "@/lib/core/dates/day-fields";
import { neededVersion, wholeNumber } from "@/lib/core/input/fields";

/** How reminders send themselves. */
export const ReminderSettings = z.strictObject({
  /** Off until the garage switches it on: what was imported must not go out by itself. */
  automatic: z.boolean(),
  /** What was to go out before this day does not go out any more; set to the day on which it is switched on. */
  since: Day.nullable(),
  /** The time of day from which the reminders of a day go out. */
  send_at: Clock,
  /** A vehicle that has not been here for so many years is not reminded of. */
  stale_years: wholeNumber(1, 30, {
    message: "Whole years",
    least: "At least a year",
    most: "At most 30 years",
  }),
  /** A text that has not arrived after so many hours is followed by an e-mail, and that by a letter. */
  fall_back_hours: wholeNumber(1, 168, {
    message: "Whole hours",
    least: "At least an hour",
    most: "At most a week",
  }),
});

export type ReminderSettings = z.output<typeof ReminderSettings>;

export const ReminderSettingsUpdate = ReminderSettings.partial().extend({ version: neededVersion });

export const NEW_REMINDER_SETTINGS: ReminderSettings = {
  automatic: false,
  since: null,
  send_at: "10:00",
  stale_years: 5,
  fall_back_hours: 24,
};
