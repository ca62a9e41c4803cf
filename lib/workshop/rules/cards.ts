import type { PartCounts } from "@/lib/purchasing/rules/part-state";
import type { BoardBooking, BoardJob } from "../schema";
import { type Column, columnOf } from "./board";

/** One car on the board. */
export interface BoardCard {
  id: string;
  column: Column;
  job: Pick<BoardJob, "id" | "number" | "version" | "status" | "issued_date" | "collected_at"> | null;
  booking: Pick<
    BoardBooking,
    "id" | "version" | "status" | "collected_at" | "starts_at" | "ends_at" | "promised_at"
  > | null;
  registration: string;
  vehicle: string | null;
  customer: string | null;
  what: string | null;
  technician: string | null;
  bay: string | null;
  user_status: string | null;
  /** Since when it has been in this state. */
  since: string;
  /** Where the parts of its job are, for who may see stock. */
  parts?: PartCounts | undefined;
  /** How many parts the workshop asks for that nobody has ordered. */
  asked?: number | undefined;
}

/**
 * The cards of the board: one for each job sheet, with its appointment, and one for each of today's appointments that has no job
 * sheet. An appointment without a document belongs to the job sheet of the same vehicle: a car is in the workshop once.
 */
export function cardsOf(jobs: readonly BoardJob[], bookings: readonly BoardBooking[]): BoardCard[] {
  const byVehicle = new Map(
    jobs.flatMap((job) => (job.vehicle_id ? [[job.vehicle_id, job.id] as const] : [])),
  );
  const jobOf = (booking: BoardBooking) =>
    booking.job_id ?? (booking.today && !booking.over ? byVehicle.get(booking.vehicle_id ?? "") : undefined);
  const ofJobs = Map.groupBy(bookings, jobOf);
  const alone = bookings.filter((booking) => booking.today && !booking.over && jobOf(booking) === undefined);
  return [
    ...jobs.flatMap((job) => jobCard(job, ofJobs.get(job.id) ?? [])),
    ...alone.flatMap((booking) => bookingCard(booking)),
  ];
}

function jobCard(job: BoardJob, bookings: readonly BoardBooking[]): BoardCard[] {
  const booking = bookings.find(({ today }) => today) ?? bookings.findLast(hasCome) ?? null;
  // Not begun, and the car is to come on another day.
  if (job.status === "open" && !booking && bookings.length > 0) return [];
  const column = columnOf({ job, booking });
  if (!column) return [];
  const { id, number, version, status, issued_date, collected_at } = job;
  return [
    {
      id,
      column,
      job: { id, number, version, status, issued_date, collected_at },
      booking: booking && times(booking),
      registration: job.registration || booking?.registration || "",
      vehicle: job.vehicle ?? booking?.vehicle ?? null,
      customer: job.customer || booking?.customer || null,
      what: job.what ?? booking?.what ?? null,
      technician: job.technician ?? booking?.technician ?? null,
      bay: booking?.bay ?? null,
      user_status: job.user_status ?? booking?.user_status ?? null,
      since: collected_at ?? (job.status === "open" && booking ? booking.since : job.since),
    },
  ];
}

const hasCome = ({ status }: BoardBooking) => status !== "booked" && status !== "requested";

function bookingCard(booking: BoardBooking): BoardCard[] {
  const column = columnOf({ job: null, booking });
  if (!column) return [];
  const { id, registration, vehicle, customer, what, technician, bay, user_status } = booking;
  const since = booking.collected_at ?? booking.since;
  return [
    {
      ...{ id, column, job: null, booking: times(booking) },
      ...{ registration, vehicle, customer, what, technician, bay, user_status, since },
    },
  ];
}

const times = ({ id, version, status, collected_at, starts_at, ends_at, promised_at }: BoardBooking) => ({
  id,
  version,
  status,
  collected_at,
  starts_at,
  ends_at,
  promised_at,
});
