import { z } from "zod";
import { instant } from "@/lib/core/input/fields";
import { REMINDER_KINDS, REMINDER_STATUSES } from "./schema/reminder";

const text = z.string().nullable();
const key = z.uuid().nullable();

/** A reminder with its vehicle and that vehicle's present owner. */
export const ReminderInList = z
  .object({
    id: z.uuid(),
    due_date: text,
    due_mileage: z
      .int()
      .nullable()
      .meta({ description: "The mileage at which it is due, if that comes earlier." }),
    status: z.enum(REMINDER_STATUSES),
    overdue: z.boolean(),
    template_id: key,
    template: text,
    vehicle_id: key,
    registration: text,
    make: text,
    model: text,
    mot_expiry: text,
    customer_id: key,
    customer_name: text,
    telephone: text,
    reminders_allowed: z.boolean().nullable(),
    booked_for: instant.nullable().meta({
      description: "When the vehicle is next booked in, or since when it has been here by a booking.",
    }),
    wanted_sms: z.boolean(),
    wanted_email: z.boolean(),
    wanted_print: z.boolean(),
    done_sms: z.boolean(),
    done_email: z.boolean(),
    done_print: z.boolean(),
    recurs_weeks: z.int().nullable(),
    created_at: instant,
    updated_at: instant,
    version: z.int(),
  })
  .meta({ id: "ReminderInList" });

export type ReminderRow = z.infer<typeof ReminderInList>;

/** A reminder that is over, and the one that follows it. */
export const ReminderFinished = z
  .object({ ...ReminderInList.shape, next: ReminderInList.nullable() })
  .meta({ id: "ReminderFinished" });

const days = z.array(z.int()).nullable();

/** What the reminders are about, when and how they go out, and what they say. */
export const ReminderTemplate = z
  .object({
    id: z.uuid(),
    name: z.string(),
    kind: z.enum(REMINDER_KINDS),
    recurs_months: z.int().nullable(),
    recurs_miles: z.int().nullable(),
    email_days_before: days,
    sms_days_before: days,
    print_days_before: days,
    email_subject: text,
    email_body: text,
    sms_body: text,
    letter_body: text,
    falls_back: z.boolean(),
    active: z.boolean(),
    created_at: instant,
    updated_at: instant,
    version: z.int(),
  })
  .meta({ id: "ReminderTemplate" });

export type ReminderTemplateRow = z.infer<typeof ReminderTemplate>;
