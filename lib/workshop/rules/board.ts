import { type AppointmentStatus, nextAppointmentStatuses } from "@/lib/appointments/rules/status";
import { nextStatuses } from "@/lib/document-record/rules/lifecycle";

/** The columns of the board, in the order in which work goes through them. */
export const COLUMNS = [
  "booked",
  "arrived",
  "in_progress",
  "waiting_parts",
  "waiting_customer",
  "done",
] as const;
export type Column = (typeof COLUMNS)[number];

export const columnWords: Record<Column, string> = {
  booked: "Booked",
  arrived: "Arrived",
  in_progress: "In progress",
  waiting_parts: "Waiting for parts",
  waiting_customer: "Waiting for customer",
  done: "Done",
};

/** How far a car's work has come: by its job sheet once that is begun, until then by its appointment. */
export interface Stage {
  job: { status: string; issued_date: string | null } | null;
  booking: { status: string } | null;
}

/** The statuses of a job sheet that have a column of their own. */
const COLUMN_OF_JOB: Readonly<Record<string, Column>> = {
  in_progress: "in_progress",
  waiting_parts: "waiting_parts",
  waiting_customer: "waiting_customer",
  completed: "done",
};

const COLUMN_OF_BOOKING: Readonly<Record<string, Column>> = {
  booked: "booked",
  arrived: "arrived",
  in_progress: "in_progress",
  completed: "done",
};

/** The column of a car; null if it does not belong on the board. A job sheet without an appointment is for a car that is here. */
export function columnOf({ job, booking }: Stage): Column | null {
  if (!job) return COLUMN_OF_BOOKING[booking?.status ?? ""] ?? null;
  if (job.status === "open") return booking?.status === "booked" ? "booked" : "arrived";
  return COLUMN_OF_JOB[job.status] ?? null;
}

/** A change of one status, and the column to which it takes the car. */
export type BoardMove =
  | { column: Column; of: "job"; status: (typeof JOB_STATUSES)[number] }
  | { column: Column; of: "booking"; status: AppointmentStatus };

const JOB_STATUSES = ["open", "in_progress", "waiting_parts", "waiting_customer", "completed"] as const;

/** Whose status this user may change. */
export interface BoardRights {
  jobs: boolean;
  bookings: boolean;
}

/** What may be done with a car now, in the order of the columns: one change for each column that one lawful change reaches. */
export function movesOf({ job, booking }: Stage, rights: BoardRights): BoardMove[] {
  const here = columnOf({ job, booking });
  const lawful = job ? nextStatuses({ type: "job_sheet", ...job }) : [];
  const ofJob = JOB_STATUSES.filter((status) => rights.jobs && lawful.includes(status)).map(
    (status) => ({ of: "job", status, to: columnOf({ job: job && { ...job, status }, booking }) }) as const,
  );
  const ofBooking = nextAppointmentStatuses(rights.bookings && booking ? booking.status : "").map(
    (status) => ({ of: "booking", status, to: columnOf({ job, booking: { status } }) }) as const,
  );
  const all = [...ofJob, ...ofBooking].filter(({ of, status }) => of === "job" || HOLDS.includes(status));
  return COLUMNS.filter((column) => column !== here).flatMap((column): BoardMove[] => {
    const found = all.find(({ to }) => to === column);
    if (!found) return [];
    return [
      found.of === "job"
        ? { column, of: "job", status: found.status }
        : { column, of: "booking", status: found.status },
    ];
  });
}

const HOLDS: readonly string[] = Object.keys(COLUMN_OF_BOOKING);

/** The car after a move. */
export const moved = <S extends Stage>(stage: S, { of, status }: BoardMove): S => ({
  ...stage,
  ...(of === "job" && stage.job ? { job: { ...stage.job, status } } : {}),
  ...(of === "booking" && stage.booking ? { booking: { ...stage.booking, status } } : {}),
});
