import { z } from "zod";
import { instant } from "@/lib/core/input/fields";
import { MOT_CLASSES } from "./rules/mot-classes";
import { NATIONS } from "./rules/nation";
import { APPOINTMENT_STATUSES } from "./rules/status";
import { CourtesyLoanRow } from "./schema/courtesy-loan";
import { RESOURCE_KINDS } from "./schema/diary-settings";

const text = z.string().nullable();
const key = z.uuid().nullable();

export const AppointmentWhole = z
  .object({
    id: z.uuid(),
    starts_at: instant.nullable(),
    ends_at: instant.nullable(),
    resource_id: key,
    resource: text,
    technician_id: key,
    technician: text,
    customer_id: key,
    customer_name: text,
    vehicle_id: key,
    registration: z.string(),
    vehicle: text,
    document_id: key,
    document_type: text,
    document_number: text,
    appointment_type: text,
    status: z.enum(APPOINTMENT_STATUSES),
    user_status: text,
    collected_at: instant.nullable(),
    description: text,
    promised_at: instant.nullable(),
    waits: z.boolean(),
    courtesy_car_id: key,
    courtesy_car: text,
    courtesy_for_id: key,
    car_out_at: instant.nullable(),
    car_in_at: instant.nullable(),
    online_reference: text.meta({
      description: "The reference that the customer was given who booked it online; null for any other.",
    }),
    created_at: instant,
    updated_at: instant,
    version: z.int(),
  })
  .meta({ id: "AppointmentWhole" });

const hours = z.array(z.object({ opens: z.string(), closes: z.string() }));

/** A day, week or month: its opening hours, and each bay or technician with their appointments. */
export const CalendarShown = z
  .object({
    view: z.string(),
    from: z.string(),
    to: z.string(),
    time_zone: z.string(),
    days: z.array(z.object({ date: z.string(), hours, holiday: text })),
    resources: z.array(
      z.object({
        id: key,
        name: z.string(),
        kind: z.string(),
        events: z.array(AppointmentWhole),
        away: z.array(z.object({ name: z.string(), starts_on: z.string(), ends_on: z.string() })),
      }),
    ),
  })
  .meta({ id: "CalendarShown" });

export const Resource = z
  .object({
    id: z.uuid(),
    name: z.string(),
    kind: z.enum(RESOURCE_KINDS),
    position: z.int(),
    active: z.boolean(),
    mot_classes: z.array(z.enum(MOT_CLASSES)),
    version: z.int(),
  })
  .meta({ id: "Resource" });

export const ResourcesOrdered = z.object({ ids: z.array(z.uuid()) }).meta({ id: "ResourcesOrdered" });

export const HolidayWhole = z
  .object({
    id: z.uuid(),
    name: z.string(),
    starts_on: z.string(),
    ends_on: z.string(),
    technician_id: key,
  })
  .meta({ id: "HolidayWhole" });

export const BankHolidaysAdded = z
  .object({ year: z.int(), nation: z.enum(NATIONS), added: z.array(HolidayWhole) })
  .meta({ id: "BankHolidaysAdded" });

const OpeningHour = z.object({ weekday: z.int(), opens: z.string(), closes: z.string() });

export const OpeningHoursShown = z.object({ hours: z.array(OpeningHour) }).meta({ id: "OpeningHoursShown" });

/** A technician: their own week, empty if they work while the garage is open, what they can do, and what they may test. */
export const Technician = z
  .object({
    id: z.uuid(),
    name: z.string(),
    hours: z.array(OpeningHour),
    skills: z.array(z.string()),
    mot_classes: z.array(z.enum(MOT_CLASSES)),
  })
  .meta({ id: "Technician" });

/** The set-up of the diary. */
export const DiaryShown = z
  .object({
    time_zone: z.string(),
    resources: z.array(Resource),
    technicians: z.array(Technician),
    opening_hours: z.array(OpeningHour),
    holidays: z.array(HolidayWhole),
  })
  .meta({ id: "DiaryShown" });

/** Times at which work fits in, with the bays and technicians that are free for all of it. */
export const SlotsShown = z
  .object({
    from: z.string(),
    to: z.string(),
    time_zone: z.string(),
    duration_minutes: z.int(),
    slots: z.array(
      z.object({
        starts_at: instant,
        ends_at: instant,
        date: z.string(),
        resource_ids: z.array(z.uuid()),
        technician_ids: z.array(z.uuid()),
      }),
    ),
  })
  .meta({ id: "SlotsShown" });

/** A courtesy car that went out, and came back. What was signed is on the agreement alone. */
export const CourtesyLoan = CourtesyLoanRow.meta({ id: "CourtesyLoan" });
