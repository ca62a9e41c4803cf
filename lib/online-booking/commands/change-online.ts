import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { cancelAppointment, updateAppointment } from "@/lib/appointments/commands/appointments";
import { change } from "@/lib/appointments/internal/rebook";
import { readAppointment } from "@/lib/appointments/queries/shown";
import { AlreadyDone, command, run } from "@/lib/core/command";
import { conflict, notFound } from "@/lib/core/errors";
import { readRows } from "@/lib/core/read-rows";
import { tellCustomer } from "../internal/tell";
import { readOnlineServices } from "../queries/services";
import { readOnlineBooking } from "../queries/settings";
import { isOpenToCustomer } from "../rules/open-to-customer";
import { CancelOnline, MoveOnline } from "../schema/booking";
import { lockOnlineBooking, requireFitting } from "./book-online";

/**
 * Gives a booking another time that fits, for the customer who has its link; the garage confirms it again. NOT_FOUND if the link opens
 * nothing, CONFLICT if the time is taken or the booking cannot be changed any more.
 */
export const moveOnline = command({
  name: "online_booking.move",
  permission: "appointments:update",
  input: MoveOnline,
  async run({ tx, actor, input }) {
    await lockOnlineBooking(tx);
    const { appointment, service_id } = await requireOpenBooking(tx, input.token_hash);
    const { id, version, courtesy_car_id, status } = appointment;
    if (status === "cancelled") throw CLOSED();
    const service = (await readOnlineServices(tx)).find((one) => one.id === service_id);
    const settings = await readOnlineBooking(tx);
    if (!service || service.minutes === null || !settings.enabled)
      throw conflict("This booking cannot be moved online any more: please ring us");
    const { date: _, ...place } = await requireFitting(
      tx,
      {
        service: { ...service, minutes: service.minutes },
        settings,
        courtesy: courtesy_car_id !== null,
        moving_id: id,
      },
      input.starts_at,
    );
    await run(updateAppointment, actor, { id, version, ...place }, { tx });
    const after =
      status === "requested" ? await readAppointment(tx, id) : await change(tx, id, { status: "requested" });
    await tellCustomer(tx, actor, { appointment_id: id, news: "moved", version: after.version });
    return after;
  },
  trace: (after) => ({ entity: "appointments", id: after.id, after: { status: after.status } }),
});

/** Cancels a booking for the customer who has its link. Cancelled already, it stays so. */
export const cancelOnline = command({
  name: "online_booking.cancel",
  permission: "appointments:update",
  input: CancelOnline,
  async run({ tx, actor, input }) {
    await lockOnlineBooking(tx);
    const { appointment } = await requireOpenBooking(tx, input.token_hash);
    const { id, version, status } = appointment;
    if (status === "cancelled") return new AlreadyDone(appointment);
    const reason = "By the customer, online";
    return run(cancelAppointment, actor, { id, version, reason }, { tx });
  },
  trace: (after) => ({ entity: "appointments", id: after.id, after: { status: after.status } }),
});

const CLOSED = () => conflict("This booking cannot be changed online any more: please ring us");

const Found = z.object({ appointment_id: z.string(), service_id: z.string().nullable() });

async function requireOpenBooking(tx: Tx, token_hash: string) {
  const [found] = await tx
    .execute(sql`
    select b.appointment_id, b.service_id from online_bookings b join appointment_times a on a.id = b.appointment_id
    where b.token_hash = ${token_hash} and a.deleted_at is null`)
    .then(readRows(Found));
  if (!found) throw notFound("booking");
  const appointment = await readAppointment(tx, found.appointment_id);
  if (appointment.status !== "cancelled" && !isOpenToCustomer(appointment, Date.now())) throw CLOSED();
  return { appointment, service_id: found.service_id };
}
