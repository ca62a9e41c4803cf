import { z } from "zod";
import { instant } from "@/lib/core/input/fields";
import { AskedPart, JobNotes } from "@/lib/job-work/responses";

const text = z.string().nullable();

/** Whose job it is: one's own, one's own and done, or nobody's. */
const Section = z.enum(["mine", "nobody", "done"]);

/** A job on a technician's list; one without a job sheet is an appointment of today. */
export const MyJobRow = z
  .object({
    job_id: z.uuid().nullable(),
    appointment_id: z.uuid().nullable(),
    number: text,
    status: z.string(),
    user_status: text,
    section: Section,
    /** Whoever's list it is works on it now. */
    running: z.boolean(),
    /** The customer waits while it is done. */
    waits: z.boolean(),
    what: text,
    starts_at: instant.nullable(),
    ends_at: instant.nullable(),
    promised_at: instant.nullable(),
    registration: z.string(),
    vehicle: text,
    key_tag: text,
    bay: text,
  })
  .meta({ id: "MyJob" });
export type MyJob = z.infer<typeof MyJobRow>;

/** The head of a job. */
export const JobHead = z.object({
  id: z.uuid(),
  number: text,
  status: z.string(),
  user_status: text,
  version: z.int(),
  customer_id: z.uuid().nullable(),
  customer_name: z.string(),
  vehicle_id: z.uuid().nullable(),
  registration: z.string(),
  vehicle_name: text,
  /** The VIN's last six characters. */
  vin_end: text,
  mileage: z.int().nullable(),
  work_description: text,
  internal_notes: text,
  technician: text,
  promised_at: instant.nullable(),
  starts_at: instant.nullable(),
  ends_at: instant.nullable(),
  waits: z.boolean(),
  bay: text,
  booked_for: text,
  mine: z.boolean(),
});

/** What is to be done. Prices are there for who may see them in the workshop. */
export const JobLine = z.object({
  id: z.uuid(),
  item_type: z.string(),
  description: z.string(),
  part_number: text,
  quantity: text,
  approval: text,
  stock_item_id: z.uuid().nullable(),
  technician_id: z.uuid().nullable(),
  technician: text,
  unit_price: text.optional(),
  line_gross: text.optional(),
});
export type JobLine = z.infer<typeof JobLine>;

export const JobContacts = z.object({ telephone: text, mobile: text, email: text, address: text });
export type JobContacts = z.infer<typeof JobContacts>;

/** What a technician needs of a car. */
export const JobVehicle = z.object({
  vin: text,
  derivative: text,
  colour: text,
  fuel_type: text,
  engine_cc: z.int().nullable(),
  engine_code: text,
  engine_number: text,
  transmission: text,
  drive_type: text,
  power_bhp: z.int().nullable(),
  date_of_registration: text,
  key_code: text,
  radio_code: text,
  paint_code: text,
  tyre_size_front: text,
  tyre_size_rear: text,
  mot_expiry: text,
});
export type JobVehicle = z.infer<typeof JobVehicle>;

/** A job as whoever does it sees it. */
export const JobInHand = JobHead.extend({
  lines: z.array(JobLine),
  notes: JobNotes,
  asked: z.array(AskedPart),
  /** Advised, declined or deferred at earlier visits, and not done since. */
  recommended: z.array(
    z.object({
      id: z.uuid(),
      kind: z.enum(["advisory", "declined", "deferred"]),
      description: z.string(),
      severity: text,
      noted_on: text,
    }),
  ),
  vehicle: JobVehicle.nullable(),
  /** The latest reading besides those of this job. */
  last_reading: z.object({ read_on: z.string(), mileage: z.int(), source: z.string() }).nullable(),
  contacts: JobContacts.optional(),
}).meta({ id: "JobInHand" });
export type JobInHand = z.infer<typeof JobInHand>;

/** An earlier visit of a job's car. */
export const JobVisit = z
  .object({
    id: z.uuid(),
    number: text,
    day: text,
    mileage: z.int().nullable(),
    work_description: text,
    done: z.array(z.string()),
    found: z.array(z.string()),
    concern: text,
    cause: text,
    correction: text,
  })
  .meta({ id: "JobVisit" });
export type JobVisit = z.infer<typeof JobVisit>;
