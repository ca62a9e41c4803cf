import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { appointmentsOf } from "@/lib/appointments/queries/appointments-of";
import { ask, query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { CustomerInList } from "@/lib/customers/responses";
import { failedMot, MotTestOnFile, motTestsOf } from "@/lib/documents/queries/mot-tests";
import { openWorkOf } from "@/lib/documents/queries/open-work";
import { remindersOf } from "@/lib/reminders/queries/reminders-of";
import { formerOwnersOf, formerPlatesOf, vehiclesWithItsRegistrations } from "@/lib/vehicles/queries/former";
import { listMileages } from "@/lib/vehicles/queries/list-mileages";
import { getVehicle } from "@/lib/vehicles/queries/vehicles";
import { VehicleInList } from "@/lib/vehicles/responses";

export const VehicleOwner = CustomerInList.pick({
  id: true,
  name: true,
  telephone: true,
  mobile: true,
  email: true,
  account_number: true,
  account_held: true,
}).extend({ archived: z.boolean() });
export type VehicleOwner = z.infer<typeof VehicleOwner>;

export const FormerOwner = z.object({
  id: z.string(),
  name: z.string(),
  from_date: z.string().nullable(),
  until_date: z.string().nullable(),
});
export type FormerOwner = z.infer<typeof FormerOwner>;

export const FormerPlate = z.object({
  id: z.string(),
  registration: z.string(),
  from_date: z.string().nullable(),
  until_date: z.string().nullable(),
});
export type FormerPlate = z.infer<typeof FormerPlate>;

export const VehicleReminder = z.object({
  id: z.string(),
  template: z.string(),
  due_date: z.string(),
  due_mileage: z.number().nullable(),
  status: z.string(),
  wanted: z.array(z.string()),
});
export type VehicleReminder = z.infer<typeof VehicleReminder>;

export const VehicleAppointment = z.object({
  id: z.string(),
  starts_at: z.string(),
  appointment_type: z.string().nullable(),
  description: z.string().nullable(),
  status: z.string(),
});
export type VehicleAppointment = z.infer<typeof VehicleAppointment>;

/** A vehicle that now has a former registration of this one. */
export const PlateCompanion = VehicleInList.pick({ id: true, registration: true, make: true, model: true });
export type PlateCompanion = z.infer<typeof PlateCompanion>;

/** Returns everything that a vehicle's page shows apart from documents and history; each list has a limit. */
export const getVehicleDetails = query({
  name: "vehicles.details",
  permission: "vehicles:read",
  input: z.strictObject({ id: z.uuid() }),
  async run({ db, actor, input: { id } }) {
    const vehicle = await ask(getVehicle, actor, { id, archived: true });
    const [
      owners,
      former_owners,
      plates,
      reminders,
      appointments,
      readings,
      open_work,
      companions,
      mot_tests,
    ] = await Promise.all([
      db
        .execute(sql`select id, name, telephone, mobile, email, account_number, account_held, deleted_at is not null as archived
              from customer_names where id = ${vehicle.customer_id}`)
        .then(readRows(VehicleOwner)),
      db.execute(formerOwnersOf(id)).then(readRows(FormerOwner)),
      db.execute(formerPlatesOf(id)).then(readRows(FormerPlate)),
      db.execute(remindersOf(id)).then(readRows(VehicleReminder)),
      db.execute(appointmentsOf(id)).then(readRows(VehicleAppointment)),
      ask(listMileages, actor, { vehicle_id: id }),
      openWorkOf(db, id),
      db.execute(vehiclesWithItsRegistrations(id)).then(readRows(PlateCompanion)),
      db.execute(motTestsOf(id)).then(readRows(MotTestOnFile)),
    ]);
    return {
      vehicle,
      owner: owners[0] ?? null,
      former_owners: former_owners.filter((owner) => owner.id !== vehicle.customer_id),
      plates,
      reminders,
      appointments,
      readings,
      open_work,
      companions,
      mot_tests,
      failed_mot: failedMot(mot_tests),
    };
  },
});
