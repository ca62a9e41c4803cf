import { z } from "zod";
import { Day, LocalMoment, Moment } from "@/lib/core/day-fields";
import { needed, text, version, wholeInAddress, wholeNumber } from "@/lib/core/fields";
import { bounded, oneOf } from "@/lib/core/filters";
import { Flag, listParams } from "@/lib/core/list";
import { VIEWS } from "./opening";
import { APPOINTMENT_STATUSES, type AppointmentStatus } from "./status";

export const RESOURCE_KINDS = ["bay", "ramp", "mot_lane", "courtesy_car"] as const;
export type ResourceKind = (typeof RESOURCE_KINDS)[number];

const minutes = (min: number, max: number) => ({
  message: "Whole minutes",
  least: `At least ${min} minutes`,
  most: `At most ${max} minutes`,
});
const Minutes = (min: number, max: number) => wholeNumber(min, max, minutes(min, max));
const MinutesInAddress = (min: number, max: number) => wholeInAddress(min, max, minutes(min, max));

const DAY_MINUTES = 24 * 60;
/** Longer ones are several: the calendar looks this far back for what is still going on. */
export const LONGEST_DAYS = 31;
/** The same as an interval of the database's: the hour is the one that the clocks go back. */
export const LONGEST = `${LONGEST_DAYS} days 1 hour`;

const place = {
  resource_id: z.uuid().nullable().optional(),
  technician_id: z.uuid().nullable().optional(),
};

const particulars = {
  ...place,
  customer_id: z.uuid().nullable().optional(),
  vehicle_id: z.uuid().nullable().optional(),
  /** The estimate, job sheet or invoice that it is for: customer and vehicle are taken from it where they are not given. */
  document_id: z.uuid().nullable().optional(),
  appointment_type: text(80),
  /** The garage's own word beside the status. */
  user_status: text(80),
  description: text(4000),
  registration: z
    .string()
    .max(20, "At most 20 characters")
    .nullable()
    .transform((value) => (value ?? "").replace(/\s/g, "").toUpperCase())
    .optional(),
};

/** It is meant so though the garage is closed then, or the technician away. */
const confirmed_outside_hours = z.boolean().default(false);

const length = {
  ends_at: LocalMoment.optional(),
  /** Instead of `ends_at`. */
  duration_minutes: Minutes(5, LONGEST_DAYS * DAY_MINUTES).optional(),
};

const oneEnd = (given: { ends_at?: unknown; duration_minutes?: unknown }) =>
  given.ends_at === undefined || given.duration_minutes === undefined;
const ONE_END = { path: ["duration_minutes"], message: "Give an end or a duration, not both" };

export const AppointmentCreate = z
  .strictObject({ ...particulars, ...length, starts_at: LocalMoment, confirmed_outside_hours })
  .refine((given) => given.ends_at !== undefined || given.duration_minutes !== undefined, {
    path: ["ends_at"],
    message: "Say until when, or for how long",
  })
  .refine(oneEnd, ONE_END);

export const AppointmentUpdate = z
  .strictObject({
    ...particulars,
    ...length,
    starts_at: LocalMoment.optional(),
    confirmed_outside_hours,
    id: z.uuid(),
    version,
  })
  .refine(oneEnd, ONE_END);

/** Another time, bay or technician; it stays as long as it was where no end is given. */
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
  status: z.enum(APPOINTMENT_STATUSES).optional(),
  user_status: text(80),
});

export const AppointmentCancel = z.strictObject({ id: z.uuid(), version, reason: text(400) });

export const AppointmentAtVersion = z.strictObject({ id: z.uuid(), version });

export const AppointmentId = z.strictObject({ id: z.uuid() });

export const AppointmentList = listParams(["starts_at"], {
  ...oneOf("status", z.enum(APPOINTMENT_STATUSES)),
  ...bounded("starts_at", Moment),
  resource_id: z.uuid().optional(),
  technician_id: z.uuid().optional(),
  customer_id: z.uuid().optional(),
  vehicle_id: z.uuid().optional(),
  document_id: z.uuid().optional(),
  /** Days on which it begins. */
  from: Day.optional(),
  to: Day.optional(),
});

export const Calendar = z.strictObject({
  view: z.enum(VIEWS).default("week"),
  /** Any day of it; today where it is not given. */
  date: Day.optional(),
  by: z.enum(["resource", "technician"]).default("resource"),
  resource_id: z.uuid().optional(),
  technician_id: z.uuid().optional(),
  /** Those that were cancelled or not kept, too. */
  all: Flag.default(false),
});

export const MOST_DAYS = 62;

export const Availability = z.strictObject({
  /** Today where it is not given. */
  from: Day.optional(),
  /** A week after `from` where it is not given; at most two months. */
  to: Day.optional(),
  duration_minutes: MinutesInAddress(5, DAY_MINUTES),
  step_minutes: MinutesInAddress(5, 240).default(15),
  /** Notice that is needed before the first slot. */
  notice_minutes: MinutesInAddress(0, 30 * DAY_MINUTES).default(0),
  /** The kind of bay; any bay, ramp or lane where neither this nor a bay is named. */
  kind: z.enum(RESOURCE_KINDS).optional(),
  resource_id: z.uuid().optional(),
  technician_id: z.uuid().optional(),
  /** Only where some technician is free. */
  any_technician: Flag.default(false),
  /** An appointment that is to be moved, which stands in nobody's way. */
  moving_id: z.uuid().optional(),
});

const resource = {
  name: needed("Enter a name", 80),
  kind: z.enum(RESOURCE_KINDS),
  position: wholeNumber(0, 999),
  active: z.boolean(),
};

export const ResourceCreate = z.strictObject({
  name: resource.name,
  kind: resource.kind.default("bay"),
  position: resource.position.default(0),
});

export const ResourceUpdate = z.strictObject({
  id: z.uuid(),
  version,
  name: resource.name.optional(),
  kind: resource.kind.optional(),
  position: resource.position.optional(),
  active: resource.active.optional(),
});

export const ResourceAtVersion = z.strictObject({ id: z.uuid(), version });

const Clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "A time such as 08:30");

export const OpeningHoursSet = z
  .strictObject({
    hours: z
      .array(
        z
          .strictObject({
            weekday: wholeNumber(1, 7, { least: "1 is Monday", most: "7 is Sunday" }),
            opens: Clock,
            closes: Clock,
          })
          .refine(({ opens, closes }) => opens < closes, {
            path: ["closes"],
            message: "Close after you open",
          }),
      )
      .max(28, "At most four stretches a day"),
  })
  .refine(
    ({ hours }) =>
      !hours.some((a, i) =>
        hours.some((b, j) => j > i && a.weekday === b.weekday && a.opens < b.closes && b.opens < a.closes),
      ),
    { path: ["hours"], message: "Two stretches of one day overlap" },
  );

export const HolidayAdd = z
  .strictObject({
    name: resource.name,
    starts_on: Day,
    ends_on: Day,
    /** Who is away; nobody where the garage is closed. */
    technician_id: z.uuid().nullable().optional(),
  })
  .refine(({ starts_on, ends_on }) => starts_on <= ends_on, {
    path: ["ends_on"],
    message: "Not before it begins",
  });

export const HolidayId = z.strictObject({ id: z.uuid() });

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
  description: string | null;
  created_at: string;
  updated_at: string;
  version: number;
}
