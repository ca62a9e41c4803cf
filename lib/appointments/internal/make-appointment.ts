import "server-only";
import type { z } from "zod";
import type { Tx } from "@/db/client";
import { appointments } from "@/db/schema/appointments";
import type { Actor } from "@/lib/core/actor";
import { oneRow } from "@/lib/core/database/one-row";
import { invalid } from "@/lib/core/errors";
import type { AppointmentCreate } from "../schema/appointment";
import { promisedOf, requireFree, timesOf } from "./book";
import { courtesyBooking, planCourtesy, writeCourtesy } from "./courtesy";
import { requireOpen } from "./require-open";
import { withReferences } from "./with-references";

/**
 * Books an appointment, and the courtesy car for the same time, and returns its id. CONFLICT if a place is taken, or if the garage is closed and that is
 * not confirmed. Asked for by a customer, it is still to be confirmed, and the owner of the vehicle does not become its customer.
 */
export async function makeAppointment(
  { tx, actor }: { tx: Tx; actor: Actor },
  input: z.output<typeof AppointmentCreate>,
  { requested = false }: { requested?: boolean } = {},
): Promise<string> {
  const { id, starts_at, ends_at, duration_minutes, confirmed_outside_hours, ...given } = input;
  const times = await timesOf(tx, { starts_at, ends_at, duration_minutes });
  const { courtesy_car_id, ...filled } = await withReferences(tx, given);
  if (!filled.customer_id && !filled.vehicle_id && !filled.registration && !filled.description)
    throw invalid({ field: "description", message: "Say whom or what it is for" });
  const { resource_id = null, technician_id = null } = filled;
  const promised_at = await promisedOf(tx, filled.promised_at);
  if (!confirmed_outside_hours) await requireOpen(tx, { technician_id, ...times });
  const car = planCourtesy(null, courtesy_car_id, null, times);
  await requireFree(tx, { id: null, resource_id, technician_id, ...times }, ...courtesyBooking(car));
  const asked = requested ? { status: "requested", customer_id: given.customer_id ?? null } : {};
  const row = await oneRow(
    tx
      .insert(appointments)
      .values({ ...filled, ...times, promised_at, ...asked, ...(id ? { id } : {}) })
      .returning(),
  );
  await writeCourtesy(tx, actor, car, row);
  return row.id;
}
