import { z } from "zod";
import { Day } from "@/lib/core/dates/day-fields";
import { flag, needed, version, whole, wholeNumber } from "@/lib/core/input/fields";
import { RECURS_MONTHS, REMINDER_KINDS } from "./reminder";

const due_date = Day.meta({ description: "The day on which it is due." });

/** Channels that a reminder goes out by; what is not given follows the template's days in advance. */
const wanted = { wanted_email: flag, wanted_sms: flag, wanted_print: flag };

export const ReminderCreate = z.strictObject({
  vehicle_id: z.uuid("Choose a vehicle").meta({ description: "The vehicle." }),
  template_id: z.uuid("Choose what it is about").meta({ description: "What the reminder is about." }),
  due_date,
  ...wanted,
});

export const ReminderUpdate = z.strictObject({
  id: z.uuid(),
  version,
  template_id: z
    .uuid("Choose what it is about")
    .optional()
    .meta({ description: "What the reminder is about." }),
  due_date: due_date.optional(),
  ...wanted,
});

export const ReminderComplete = z.strictObject({
  id: z.uuid(),
  version,
  /** The day on which the work was done; today where it is not given. */
  done_on: Day.optional(),
  /** When the next one is due; null for none. What is not given follows the recurrence. */
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

/** What stands in braces in a reminder's text. */
export const REMINDER_PLACEHOLDERS = [
  "customer",
  "vehicle",
  "registration",
  "reminder",
  "due_date",
  "garage",
  "telephone",
] as const;

/** A text whose braces all stand for something. */
const words = (max: number) =>
  z
    .string()
    .max(max, `At most ${max.toLocaleString("en-GB")} characters`)
    .transform((value) => value.replace(/\r\n?/g, "\n").trim() || null)
    .nullable()
    .optional()
    .superRefine((value, context) => {
      for (const [, name = ""] of (value ?? "").matchAll(/\{(\w+)\}/g))
        if (!(REMINDER_PLACEHOLDERS as readonly string[]).includes(name))
          context.addIssue({
            code: "custom",
            message: `There is no {${name}}: ${REMINDER_PLACEHOLDERS.map((known) => `{${known}}`).join(", ")} are filled in`,
          });
    });

/** Days before the due date on which a channel is used, the earliest first; none is a channel that is not used. */
const days_before = z
  .array(wholeNumber(0, 365, { least: "Not after the day itself", most: "At most a year" }))
  .max(5, "At most five times")
  .transform((days) => [...new Set(days)].sort((a, b) => b - a))
  .nullable()
  .optional();

const template = {
  kind: z.enum(REMINDER_KINDS).optional().meta({ description: "What kind it is of." }),
  recurs_months: whole(1, RECURS_MONTHS),
  email_days_before: days_before,
  sms_days_before: days_before,
  print_days_before: days_before,
  email_subject: words(200),
  email_body: words(4000),
  /** Six parts of an SMS, at most. */
  sms_body: words(918),
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
