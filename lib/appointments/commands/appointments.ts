import "server-only";
import { eq, sql } from "drizzle-orm";
import type { z } from "zod";
import type { Tx } from "@/db/client";
import { appointments } from "@/db/schema/appointments";
import { isOwnAction } from "@/lib/audit/internal/is-own-action";
import { type Actor, may } from "@/lib/core/actor";
import { AlreadyDone, command, type Work } from "@/lib/core/command";
import { conflict, forbidden } from "@/lib/core/errors";
import { enqueue } from "@/lib/jobs/queue";
import { requireFree } from "../internal/book";
import { type Appointment, courtesyCarOf, deleteCourtesy, giveBack } from "../internal/courtesy";
import { letJobFollow, lockJobFirst } from "../internal/job-of";
import { makeAppointment } from "../internal/make-appointment";
import { requireCarHere } from "../internal/open-loan";
import { change, rebook, write } from "../internal/rebook";
import { onlineNews } from "../jobs";
import { readAppointment } from "../queries/shown";
import { holdsItsPlace, nextAppointmentStatuses } from "../rules/status";
import {
  AppointmentAtVersion,
  AppointmentCancel,
  AppointmentCreate,
  AppointmentMove,
  AppointmentStatusChange,
  AppointmentUpdate,
} from "../schema/appointment";

/**
 * Books an appointment, and the courtesy car for the same time. CONFLICT if the bay, the technician or the car is already
 * booked, imported appointments included: nobody is booked twice. CONFLICT also if the garage is closed or the technician away,
 * unless the caller confirms that this is intended.
 */
export const createAppointment = command({
  name: "appointments.create",
  permission: "appointments:create",
  input: AppointmentCreate,
  async run({ tx, actor, input }) {
    const there = input.id && (await alreadyBooked(tx, actor, input.id));
    if (there) return new AlreadyDone(there);
    return readAppointment(tx, await makeAppointment({ tx, actor }, input));
  },
});

/** The appointment that the same request has booked before, by the key that the caller chose. */
async function alreadyBooked(tx: Tx, actor: Actor, id: string) {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${`appointment ${id}`}))`);
  const [row] = await tx
    .select({ deleted_at: appointments.deleted_at })
    .from(appointments)
    .where(eq(appointments.id, id));
  if (!row) return undefined;
  if (row.deleted_at !== null || !(await isOwnAction(tx, actor, createAppointment, id)))
    throw conflict("Another appointment has this key");
  return readAppointment(tx, id);
}

const subject = {
  table: appointments,
  noun: "appointment",
  id: (input: { id: string }) => input.id,
  /** Its courtesy cars, which follow it. */
  alsoLock: (id: string) => sql`select id from appointments where courtesy_for_id = ${id}::uuid`,
};

/** Updates the given fields; a new time, bay or technician must be free. */
export const updateAppointment = command({
  name: "appointments.update",
  permission: "appointments:update",
  input: AppointmentUpdate,
  subject,
  run: rebook,
});

/** Moves an appointment to another time, bay or technician. */
export const moveAppointment = command({
  name: "appointments.move",
  permission: "appointments:update",
  input: AppointmentMove,
  subject,
  run: rebook,
});

/**
 * Sets the status, the garage's own status text, or both. If the appointment becomes active again, its time must be free. Its job
 * sheet follows. CONFLICT while its courtesy car, or the car that it books, is out.
 */
export const changeAppointmentStatus = command({
  name: "appointments.change_status",
  permission: "appointments:update",
  input: AppointmentStatusChange,
  subject: { ...subject, lockFirst: lockJobFirst },
  run: (work) => setStatus(work, work.input.status ?? work.subject.status, work.input.user_status),
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
  async run(work) {
    const { tx, actor, subject } = work;
    if (!may(actor, "appointments:update") && !(await isOwnAction(tx, actor, createAppointment, subject.id)))
      throw forbidden("appointments:update");
    return setStatus(work, "cancelled");
  },
  trace: (after, { subject, input }) => ({
    entity: "appointments",
    id: after.id,
    before: { status: subject.status },
    after: { status: after.status, reason: input.reason ?? null },
  }),
});

async function setStatus(
  {
    tx,
    actor,
    subject,
    alsoLocked,
  }: Pick<Work<unknown, Appointment>, "tx" | "actor" | "subject" | "alsoLocked">,
  status: string,
  user_status?: string | null,
) {
  if (status !== subject.status && !nextAppointmentStatuses(subject.status).some((next) => next === status))
    throw conflict(
      `This appointment is ${subject.status.replace("_", " ")} and cannot be made ${status.replace("_", " ")}`,
    );
  if (status !== subject.status) await requireCarHere(tx, subject, status);
  if (!holdsItsPlace(status)) await requireCarHere(tx, courtesyCarOf(alsoLocked));
  if (holdsItsPlace(status) && !holdsItsPlace(subject.status) && subject.starts_at && subject.ends_at)
    await requireFree(tx, { ...subject, starts_at: subject.starts_at, ends_at: subject.ends_at });
  if (!holdsItsPlace(status)) await giveBack(tx, actor, courtesyCarOf(alsoLocked));
  const after = await change(tx, subject.id, {
    status,
    ...(status === subject.status ? {} : { collected_at: null }),
    ...(user_status === undefined ? {} : { user_status }),
  });
  await letJobFollow(tx, actor, subject, status);
  const news = after.online_reference === null ? null : newsOf(actor, subject.status, status);
  if (news) await enqueue(tx, onlineNews, { appointment_id: subject.id, version: after.version, news });
  return after;
}

/** What the customer is told who booked it online; null if this is nothing to them. */
function newsOf(actor: Actor, was: string, now: string): z.infer<typeof onlineNews.data>["news"] | null {
  if (was === now) return null;
  if (now === "booked") return was === "requested" ? "confirmed" : null;
  if (now !== "cancelled") return null;
  return was === "requested" && actor.kind !== "public" ? "declined" : "cancelled";
}

/** Deletes an appointment that was booked by mistake. */
export const deleteAppointment = command({
  name: "appointments.delete",
  permission: "appointments:delete",
  input: AppointmentAtVersion,
  subject,
  async run({ tx, actor, input, subject, alsoLocked }) {
    await requireCarHere(tx, subject);
    await requireCarHere(tx, courtesyCarOf(alsoLocked));
    await deleteCourtesy(tx, actor, alsoLocked);
    await write(tx, input.id, { deleted_at: sql`now()` });
    return { id: input.id };
  },
  trace: (_, { subject }) => ({ entity: "appointments", id: subject.id, before: subject }),
});
