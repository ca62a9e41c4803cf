import "server-only";
import { eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { appointments } from "@/db/schema/appointments";
import { isOwnAction } from "@/lib/audit/internal/is-own-action";
import { may } from "@/lib/core/actor";
import { command } from "@/lib/core/command";
import { nextVersion } from "@/lib/core/database/next-version";
import { oneRow } from "@/lib/core/database/one-row";
import { conflict, forbidden, invalid } from "@/lib/core/errors";
import { requireFree, timesOf } from "../internal/book";
import { requireOpen } from "../internal/require-open";
import { withReferences } from "../internal/with-references";
import { readAppointment } from "../queries/shown";
import { canMove, holdsItsPlace, nextAppointmentStatuses } from "../rules/status";
import {
  AppointmentAtVersion,
  AppointmentCancel,
  AppointmentCreate,
  AppointmentMove,
  AppointmentStatusChange,
  AppointmentUpdate,
} from "../schema/appointment";

type Appointment = typeof appointments.$inferSelect;

/**
 * Books an appointment. CONFLICT if the bay or the technician is already booked, imported appointments included: nobody is
 * booked twice. CONFLICT also if the garage is closed or the technician away, unless the caller confirms that this is intended.
 */
export const createAppointment = command({
  name: "appointments.create",
  permission: "appointments:create",
  input: AppointmentCreate,
  async run({ tx, input: { starts_at, ends_at, duration_minutes, confirmed_outside_hours, ...given } }) {
    const times = await timesOf(tx, { starts_at, ends_at, duration_minutes });
    const filled = await withReferences(tx, given);
    if (!filled.customer_id && !filled.vehicle_id && !filled.registration && !filled.description)
      throw invalid({ field: "description", message: "Say whom or what it is for" });
    const { resource_id = null, technician_id = null } = filled;
    if (!confirmed_outside_hours) await requireOpen(tx, { technician_id, ...times });
    await requireFree(tx, { id: null, resource_id, technician_id, ...times });
    const row = await oneRow(
      tx
        .insert(appointments)
        .values({ ...filled, ...times })
        .returning({ id: appointments.id }),
    );
    return readAppointment(tx, row.id);
  },
});

const subject = { table: appointments, noun: "appointment", id: (input: { id: string }) => input.id };

/** Updates the given fields; a new time, bay or technician must be free. */
export const updateAppointment = command({
  name: "appointments.update",
  permission: "appointments:update",
  input: AppointmentUpdate,
  subject,
  run: ({ tx, input, subject }) => rebook(tx, subject, input),
});

/** Moves an appointment to another time, bay or technician. */
export const moveAppointment = command({
  name: "appointments.move",
  permission: "appointments:update",
  input: AppointmentMove,
  subject,
  run: ({ tx, input, subject }) => rebook(tx, subject, input),
});

type Change = (typeof AppointmentUpdate)["_output"];

async function rebook(tx: Tx, subject: Appointment, input: Change) {
  const { id, version: _, starts_at, ends_at, duration_minutes, confirmed_outside_hours, ...given } = input;
  const timed = starts_at !== undefined || ends_at !== undefined || duration_minutes !== undefined;
  const times = timed ? await timesOf(tx, { starts_at, ends_at, duration_minutes }, subject) : null;
  const changed = Object.fromEntries(
    Object.entries(given).filter(
      ([name, value]) => value !== undefined && value !== subject[name as keyof Appointment],
    ),
  ) as typeof given;
  const filled = await withReferences(tx, changed);
  // Fields that follow from the document or the vehicle fill only gaps.
  const fields = Object.fromEntries(
    Object.entries(filled).filter(
      ([name, value]) => name in changed || (value && !subject[name as keyof Appointment]),
    ),
  ) as Partial<Appointment>;
  const becomes = { ...subject, ...fields, ...times };
  const placed =
    times !== null ||
    becomes.resource_id !== subject.resource_id ||
    becomes.technician_id !== subject.technician_id;
  if (placed && !canMove(subject.status))
    throw conflict(`This appointment is ${subject.status.replace("_", " ")} and cannot be moved`);
  if (placed && becomes.starts_at && becomes.ends_at) {
    const booking = { ...becomes, starts_at: becomes.starts_at, ends_at: becomes.ends_at };
    if (!confirmed_outside_hours && isElsewhen(booking, subject)) await requireOpen(tx, booking);
    await requireFree(tx, booking);
  }
  return change(tx, id, { ...fields, ...times });
}

type Place = Pick<Appointment, "technician_id" | "starts_at" | "ends_at">;

const isElsewhen = (now: Place, was: Place) =>
  now.technician_id !== was.technician_id ||
  !sameInstant(now.starts_at, was.starts_at) ||
  !sameInstant(now.ends_at, was.ends_at);

const sameInstant = (a: string | null, b: string | null) =>
  a !== null && b !== null && Date.parse(a) === Date.parse(b);

/** Sets the status, the garage's own status text, or both. If the appointment becomes active again, its time must be free. */
export const changeAppointmentStatus = command({
  name: "appointments.change_status",
  permission: "appointments:update",
  input: AppointmentStatusChange,
  subject,
  run: ({ tx, input: { id, status = undefined, user_status }, subject }) =>
    setStatus(tx, subject, id, status ?? subject.status, user_status),
});

/**
 * Cancels an appointment, which frees its bay and technician. The reason stays in the history. FORBIDDEN if somebody else
 * booked it and the actor may not change appointments.
 */
export const cancelAppointment = command({
  name: "appointments.cancel",
  permission: "appointments:cancel",
  input: AppointmentCancel,
  subject,
  async run({ tx, actor, input, subject }) {
    if (!may(actor, "appointments:update") && !(await isOwnAction(tx, actor, createAppointment, subject.id)))
      throw forbidden("appointments:update");
    return setStatus(tx, subject, input.id, "cancelled");
  },
  trace: (after, { subject, input }) => ({
    entity: "appointments",
    id: after.id,
    before: { status: subject.status },
    after: { status: after.status, reason: input.reason ?? null },
  }),
});

async function setStatus(
  tx: Tx,
  subject: Appointment,
  id: string,
  status: string,
  user_status?: string | null,
) {
  if (status !== subject.status && !nextAppointmentStatuses(subject.status).some((next) => next === status))
    throw conflict(
      `This appointment is ${subject.status.replace("_", " ")} and cannot be made ${status.replace("_", " ")}`,
    );
  if (holdsItsPlace(status) && !holdsItsPlace(subject.status) && subject.starts_at && subject.ends_at)
    await requireFree(tx, { ...subject, starts_at: subject.starts_at, ends_at: subject.ends_at });
  return change(tx, id, { status, ...(user_status === undefined ? {} : { user_status }) });
}

/** Deletes an appointment that was booked by mistake. */
export const deleteAppointment = command({
  name: "appointments.delete",
  permission: "appointments:delete",
  input: AppointmentAtVersion,
  subject,
  async run({ tx, input }) {
    await write(tx, input.id, { deleted_at: sql`now()` });
    return { id: input.id };
  },
  trace: (_, { subject }) => ({ entity: "appointments", id: subject.id, before: subject }),
});

async function change(tx: Tx, id: string, fields: Fields) {
  await write(tx, id, fields);
  return readAppointment(tx, id);
}

type Fields = Parameters<ReturnType<typeof builder>["set"]>[0];
const builder = (tx: Tx) => tx.update(appointments);

const write = (tx: Tx, id: string, fields: Fields) =>
  builder(tx)
    .set({ ...fields, ...nextVersion(appointments) })
    .where(eq(appointments.id, id));
