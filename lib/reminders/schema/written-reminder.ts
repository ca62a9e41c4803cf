import { z } from "zod";
import { Day } from "@/lib/core/dates/day-fields";
import { flag, needed, version, whole, wholeNumber } from "@/lib/core/input/fields";
import { placeholderProblem } from "@/lib/core/placeholders";
import { REMINDER_PLACEHOLDERS } from "../rules/reminder-text";
import { RECURS_MONTHS, REMINDER_KINDS } from "./reminder";

const due_date = Day.meta({ description: "The day on which it is due." });

const mileage = whole(0, 9_999_999);

/** The channels by which a reminder goes out; by default, those for which the template has days in advance. */
const channelFields = { wanted_email: flag, wanted_sms: flag, wanted_print: flag };

export const ReminderCreate = z.strictObject({
  vehicle_id: z.uuid("Choose a vehicle").meta({ description: "The vehicle." }),
  template_id: z.uuid("Choose what it is about").meta({ description: "What the reminder is about." }),
  due_date,
  due_mileage: mileage.meta({ description: "The mileage at which it is due, if that comes earlier." }),
  ...channelFields,
});

export const ReminderUpdate = z.strictObject({
  id: z.uuid(),
  version,
  template_id: z
    .uuid("Choose what it is about")
    .optional()
    .meta({ description: "What the reminder is about." }),
  due_date: due_date.optional(),
  due_mileage: mileage.meta({ description: "The mileage at which it is due, if that comes earlier." }),
  ...channelFields,
});

export const ReminderComplete = z.strictObject({
  id: z.uuid(),
  version,
  /** The day on which the work was done; defaults to today. */
  done_on: Day.optional(),
  mileage: mileage.meta({ description: "What the mileometer said when the work was done." }),
  /** The due date of the next reminder; null for none. By default it follows from the recurrence. */
  next_due_date: Day.nullable().optional(),
});

export const ReminderSkip = z.strictObject({
  id: z.uuid(),
  version,
  reason: z
    .string()
    .trim()
    .max(400, "At most 400 characters")
    .optional()
    .meta({ description: "Why, in a few words." }),
});

export const ReminderAtVersion = z.strictObject({ id: z.uuid(), version });

/** A text in which every placeholder is known. */
const words = (max: number) =>
  z
    .string()
    .max(max, `At most ${max.toLocaleString("en-GB")} characters`)
    .transform((value) => value.replace(/\r\n?/g, "\n").trim() || null)
    .nullable()
    .optional()
    .superRefine((value, context) => {
      const message = placeholderProblem(value ?? "", REMINDER_PLACEHOLDERS);
      if (message) context.addIssue({ code: "custom", message });
    });

/** How many days before the due date a channel is used, earliest first; null if the channel is not used. */
const days_before = z
  .array(wholeNumber(0, 365, { least: "Not after the day itself", most: "At most a year" }))
  .max(5, "At most five times")
  .transform((days) => [...new Set(days)].sort((a, b) => b - a))
  .nullable()
  .optional();

const template = {
  kind: z.enum(REMINDER_KINDS).optional().meta({ description: "What kind it is of." }),
  recurs_months: whole(1, RECURS_MONTHS).meta({ description: "It is due again after so many months." }),
  recurs_miles: whole(1000, 200_000).meta({
    description: "It is due again after so many miles, where that comes before the months.",
  }),
  email_days_before: days_before,
  sms_days_before: days_before,
  print_days_before: days_before,
  email_subject: words(200),
  email_body: words(4000),
  /** At most six parts of an SMS. */
  sms_body: words(918),
  letter_body: words(4000),
  falls_back: z
    .boolean()
    .optional()
    .meta({ description: "Where one channel does not reach the customer, the next is tried." }),
  active: z.boolean().optional().meta({ description: "Whether it is offered." }),
};

const name = needed("Give it a name", 80);

export const TemplateCreate = z.strictObject({ name, ...template });
export const TemplateUpdate = z.strictObject({
  id: z.uuid(),
  version,
  name: name.optional(),
  ...template,
});
