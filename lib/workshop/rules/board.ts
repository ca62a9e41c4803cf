import { type AppointmentStatus, nextAppointmentStatuses } from "@/lib/appointments/rules/status";
import { isDone, nextStatuses } from "@/lib/document-record/rules/lifecycle";

/** The columns of the board, in the order in which work goes through them. */
export const COLUMNS = [
  "booked",
  "arrived",
  "in_progress",
  "waiting_parts",
  "waiting_customer",
  "waiting_tester",
  "done",
  "collected",
] as const;
export type Column = (typeof COLUMNS)[number];

export const columnWords: Record<Column, string> = {
  booked: "Booked",
  arrived: "Arrived",
  in_progress: "In progress",
  waiting_parts: "Waiting for parts",
  waiting_customer: "Waiting for customer",
  waiting_tester: "Waiting for tester",
  done: "Done",
  collected: "Collected",
};

/** How far a car's work has come: by its job sheet once that is begun, until then by its appointment. */
export interface Stage {
  job: { status: string; issued_date: string | null; collected_at: string | null } | null;
  booking: { status: string; collected_at: string | null } | null;
}

/** The statuses of a job sheet that have a column of their own. A car whose invoice is made is still here until it is collected. */
const COLUMN_OF_JOB: Readonly<Record<string, Column>> = {
  in_progress: "in_progress",
  waiting_parts: "waiting_parts",
  waiting_customer: "waiting_customer",
  waiting_tester: "waiting_tester",
  completed: "done",
  invoiced: "done",
};

const COLUMN_OF_BOOKING: Readonly<Record<string, Column>> = {
  requested: "booked",
  booked: "booked",
  arrived: "arrived",
  in_progress: "in_progress",
  completed: "done",
};

/** The column of a car; null if it does not belong on the board. A job sheet without an appointment is for a car that is here. */
export function columnOf({ job, booking }: Stage): Column | null {
  const column = columnOfWork({ job, booking });
  return column === "done" && (job ?? booking)?.collected_at ? "collected" : column;
}

function columnOfWork({ job, booking }: Stage): Column | null {
  if (!job) return COLUMN_OF_BOOKING[booking?.status ?? ""] ?? null;
  if (job.status === "open")
    return COLUMN_OF_BOOKING[booking?.status ?? ""] === "booked" ? "booked" : "arrived";
  return COLUMN_OF_JOB[job.status] ?? null;
}

/** A change of one status, or that the vehicle is collected or not, and the column to which it takes the car. */
export type BoardMove =
  | { column: Column; of: "job"; status: (typeof JOB_STATUSES)[number] }
  | { column: Column; of: "booking"; status: AppointmentStatus }
  | { column: Column; of: "keys"; collected: boolean };

const JOB_STATUSES = [
  "open",
  "in_progress",
  "waiting_parts",
  "waiting_customer",
  "waiting_tester",
  "completed",
] as const;

/** Whose status this user may change. Whoever may change appointments gives the keys out. */
export interface BoardRights {
  jobs: boolean;
  bookings: boolean;
}

/** What may be done with a car now, in the order of the columns: one change for each column that one lawful change reaches. */
export function movesOf(stage: Stage, rights: BoardRights): BoardMove[] {
  const here = columnOf(stage);
  // A car that has left comes back before anything else is done with it.
  const ofWork = here === "collected" ? [] : [...ofJob(stage, rights), ...ofBooking(stage, rights)];
  const moves = [...ofWork, ...ofKeys(stage, rights)];
  return COLUMNS.filter((column) => column !== here).flatMap(
    (column) => moves.find((move) => move.column === column) ?? [],
  );
}

function ofJob(stage: Stage, { jobs }: BoardRights): BoardMove[] {
  const lawful = jobs && stage.job ? nextStatuses({ type: "job_sheet", ...stage.job }) : [];
  return JOB_STATUSES.filter((status) => lawful.includes(status)).flatMap((status) =>
    placed(stage, { of: "job", status }),
  );
}

function ofBooking(stage: Stage, { bookings }: BoardRights): BoardMove[] {
  const lawful = nextAppointmentStatuses(bookings ? (stage.booking?.status ?? "") : "");
  return lawful
    .filter((status) => HOLDS.includes(status))
    .flatMap((status) => placed(stage, { of: "booking", status }));
}

function ofKeys(stage: Stage, { bookings }: BoardRights): BoardMove[] {
  const work = stage.job ?? stage.booking;
  return bookings && work && isDone(work.status)
    ? placed(stage, { of: "keys", collected: work.collected_at === null })
    : [];
}

type Change = BoardMove extends infer M ? (M extends BoardMove ? Omit<M, "column"> : never) : never;

function placed(stage: Stage, change: Change): BoardMove[] {
  const column = columnOf(moved(stage, change));
  return column ? [{ ...change, column }] : [];
}

const HOLDS: readonly string[] = Object.keys(COLUMN_OF_BOOKING);

/** The car after a move. A status that changes says anew whether the car is here. */
export function moved<S extends Stage>(stage: S, move: Change): S {
  if (move.of === "keys") {
    const collected_at = move.collected ? new Date().toISOString() : null;
    return stage.job
      ? { ...stage, job: { ...stage.job, collected_at } }
      : { ...stage, booking: stage.booking && { ...stage.booking, collected_at } };
  }
  const now = { status: move.status, collected_at: null };
  return move.of === "job"
    ? { ...stage, job: stage.job && { ...stage.job, ...now } }
    : { ...stage, booking: stage.booking && { ...stage.booking, ...now } };
}
