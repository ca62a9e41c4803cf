import { z } from "zod";
import { bounded, oneOf } from "@/lib/core/database/filters";
import { Day, firstDay, LocalMoment, lastDay, Moment } from "@/lib/core/dates/day-fields";
import { flag, text, version, wholeInAddress, wholeNumber } from "@/lib/core/input/fields";
import { customerId, documentId, resourceId, technicianId, vehicleId } from "@/lib/core/input/id-fields";
import { Flag, listParams } from "@/lib/core/input/list";
import { appointmentList } from "../list";
import { MOT_CLASSES } from "../rules/mot-classes";
import { VIEWS } from "../rules/opening";
import { APPOINTMENT_STATUSES, type AppointmentStatus } from "../rules/status";
import { RESOURCE_KINDS } from "./diary-settings";

const minutes = (min: number, max: number) => ({
  message: "Whole minutes",
  least: `At least ${min} minutes`,
  most: `At most ${max} minutes`,
});
const Minutes = (min: number, max: number) => wholeNumber(min, max, minutes(min, max));
const MinutesInAddress = (min: number, max: number) => wholeInAddress(min, max, minutes(min, max));

const DAY_MINUTES = 24 * 60;
/**
 * The longest appointment; longer work needs several. The calendar looks this far back for appointments that are still going
 * on.
 */
export const LONGEST_DAYS = 31;
/** The same as a database interval; the extra hour is for the night on which the clocks go back. */
export const LONGEST = `${LONGEST_DAYS} days 1 hour`;

const place = {
  resource_id: resourceId.given,
  technician_id: technicianId.given,
};

const particulars = {
  ...place,
  customer_id: customerId.given,
  vehicle_id: vehicleId.given,
  /** The estimate, job sheet or invoice that it is for. Customer and vehicle default to those of the document. */
  document_id: documentId.given,
  appointment_type: text(80).meta({ description: "What it is booked for, in the garage's own words." }),
  /** The garage's own text beside the status. */
  user_status: text(80).meta({ description: "The garage's own word beside the status." }),
  description: text(4000),
  promised_at: LocalMoment.nullable().optional().meta({
    description:
      "When the customer was told that the work will be done; by the garage's clock, or with its offset.",
  }),
  waits: flag.meta({ description: "Whether the customer waits; otherwise the vehicle is left here." }),
  /** Its own booking follows this one. */
  courtesy_car_id: z.uuid().nullable().optional().meta({
    description:
      "The courtesy car that the customer has during the work: it is booked for the same time, moves and is cancelled with the appointment.",
  }),
  registration: z
    .string()
    .max(20, "At most 20 characters")
    .nullable()
    .transform((value) => (value ?? "").replace(/\s/g, "").toUpperCase())
    .optional()
    .meta({ description: "The number plate, with or without its space." }),
};

/** Confirms the booking although the garage is closed then, or the technician away. */
const confirmed_outside_hours = z
  .boolean()
  .default(false)
  .meta({ description: "Books it though the garage is closed then, or the technician away." });

const length = {
  ends_at: LocalMoment.optional().meta({ description: "Its end; or give `duration_minutes`." }),
  /** Instead of `ends_at`. */
  duration_minutes: Minutes(5, LONGEST_DAYS * DAY_MINUTES)
    .optional()
    .meta({ description: "How long the work takes." }),
};

const oneEnd = (given: { ends_at?: unknown; duration_minutes?: unknown }) =>
  given.ends_at === undefined || given.duration_minutes === undefined;
const ONE_END = { path: ["duration_minutes"], message: "Give an end or a duration, not both" };

export const AppointmentCreate = z
  .strictObject({
    ...particulars,
    /** A key chosen by the caller: sending the same request again books nothing more. */
    id: z.uuid().optional(),
    ...length,
    starts_at: LocalMoment.meta({
      description: "Its start: `2026-11-22T09:00` by the garage's clock, or with its offset.",
    }),
    confirmed_outside_hours,
  })
  .refine((given) => given.ends_at !== undefined || given.duration_minutes !== undefined, {
    path: ["ends_at"],
    message: "Say until when, or for how long",
  })
  .refine(oneEnd, ONE_END);

export const AppointmentUpdate = z
  .strictObject({
    ...particulars,
    ...length,
    starts_at: LocalMoment.optional().meta({
      description: "Its start: `2026-11-22T09:00` by the garage's clock, or with its offset.",
    }),
    confirmed_outside_hours,
    id: z.uuid(),
    version,
  })
  .refine(oneEnd, ONE_END);

/** A new time, bay or technician. Without an end, the appointment keeps its length. */
export const AppointmentMove = z
  .strictObject({
    ...place,
    ...length,
    starts_at: LocalMoment.optional(),
    confirmed_outside_hours,
    id: z.uuid(),
    version,
  })
  .refine(oneEnd, ONE_END);

export const AppointmentStatusChange = z.strictObject({
  id: z.uuid(),
  version,
  status: z.enum(APPOINTMENT_STATUSES).optional().meta({ description: "Where it stands." }),
  user_status: text(80).meta({ description: "The garage's own word beside the status." }),
});

export const AppointmentCollection = z.strictObject({
  id: z.uuid(),
  version,
  collected: z.boolean().meta({ description: "Whether the customer has taken the vehicle away." }),
});

export const AppointmentCancel = z.strictObject({
  id: z.uuid(),
  version,
  reason: text(400).meta({ description: "Why, in a few words." }),
});

export const AppointmentAtVersion = z.strictObject({ id: z.uuid(), version });

export const AppointmentId = z.strictObject({ id: z.uuid() });

export const AppointmentList = listParams(appointmentList.sorts, {
  ...oneOf("status", z.enum(APPOINTMENT_STATUSES), "Where it stands."),
  ...bounded("starts_at", Moment),
  resource_id: resourceId.filter,
  technician_id: technicianId.filter,
  customer_id: customerId.filter,
  vehicle_id: vehicleId.filter,
  document_id: documentId.filter,
  /** The first and last day on which the appointments begin. */
  from: firstDay,
  to: lastDay,
});

export const Calendar = z.strictObject({
  view: z.enum(VIEWS).default("week").meta({ description: "A day, a week or a month." }),
  /** Any day of the view; defaults to today. */
  date: Day.optional().meta({ description: "A day within the week or month that is asked for." }),
  by: z
    .enum(["resource", "technician"])
    .default("resource")
    .meta({ description: "What it is counted or grouped by." }),
  resource_id: resourceId.filter,
  technician_id: technicianId.filter,
  all: Flag.default(false).meta({ description: "Cancelled appointments and no-shows too." }),
});

export const MOST_DAYS = 62;

export const Availability = z.strictObject({
  /** Defaults to today. */
  from: firstDay,
  /** Defaults to a week after `from`; at most two months after it. */
  to: lastDay,
  duration_minutes: MinutesInAddress(5, DAY_MINUTES).meta({ description: "How long the work takes." }),
  step_minutes: MinutesInAddress(5, 240)
    .default(15)
    .meta({ description: "Starts are offered at this distance." }),
  /** The notice needed before the first slot. */
  notice_minutes: MinutesInAddress(0, 30 * DAY_MINUTES)
    .default(0)
    .meta({ description: "The earliest start, counted from now." }),
  /** The kind of bay. Any bay, ramp or lane if neither this nor a bay is given. */
  kind: z.enum(RESOURCE_KINDS).optional().meta({ description: "What kind it is of." }),
  resource_id: resourceId.filter,
  technician_id: technicianId.filter,
  /** Only times at which some technician is free. */
  any_technician: Flag.default(false).meta({
    description: "Whether some technician has to be free as well.",
  }),
  mot_class: z
    .enum(MOT_CLASSES)
    .optional()
    .meta({ description: "Only lanes that test this MOT class, and only technicians who may." }),
  skill: z
    .string()
    .max(60, "At most 60 characters")
    .optional()
    .meta({ description: "Only times at which a technician with this skill is free." }),
  /** The appointment that is to be moved; it does not block its own time. */
  moving_id: z
    .uuid()
    .optional()
    .meta({ description: "The appointment that is to be moved, which does not stand in its own way." }),
});

export interface AppointmentRow {
  id: string;
  starts_at: string | null;
  ends_at: string | null;
  resource_id: string | null;
  resource: string | null;
  technician_id: string | null;
  technician: string | null;
  customer_id: string | null;
  customer_name: string | null;
  vehicle_id: string | null;
  registration: string;
  vehicle: string | null;
  document_id: string | null;
  document_type: string | null;
  document_number: string | null;
  appointment_type: string | null;
  status: AppointmentStatus;
  user_status: string | null;
  /** When the customer took the vehicle away again. */
  collected_at: string | null;
  description: string | null;
  promised_at: string | null;
  /** The customer waits meanwhile. */
  waits: boolean;
  /** The courtesy car that the customer has meanwhile. */
  courtesy_car_id: string | null;
  courtesy_car: string | null;
  /** For a courtesy car: the appointment whose customer has it. */
  courtesy_for_id: string | null;
  /** For a courtesy car: when it went out, and when it came back. */
  car_out_at: string | null;
  car_in_at: string | null;
  /** What the customer was told when they booked it online. */
  online_reference: string | null;
  created_at: string;
  updated_at: string;
  version: number;
}
