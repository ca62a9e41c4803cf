import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "@/db/client";
import { appointmentsOf } from "@/lib/appointments/queries/appointments-of";
import { ask, query } from "@/lib/core/query";
import { failedMot, type MotTestOnFile, motTestsOf } from "@/lib/documents/queries/mot-tests";
import { openWorkOf } from "@/lib/documents/queries/open-work";
import { remindersOf } from "@/lib/reminders/reminders-of";
import { getVehicle } from "@/lib/vehicles/queries";
import { formerOwnersOf, formerPlatesOf, wearingItsPlates } from "@/lib/vehicles/queries/former";
import { listMileages } from "@/lib/vehicles/queries/list-mileages";

type Rows<T> = { [K in keyof T]: T[K] };

export interface VehicleOwner {
  id: string;
  name: string;
  telephone: string | null;
  mobile: string | null;
  email: string | null;
  account_number: string | null;
  account_held: boolean;
  archived: boolean;
}

export interface FormerOwner {
  id: string;
  name: string;
  from_date: string | null;
  until_date: string | null;
}

export interface FormerPlate {
  id: string;
  registration: string;
  from_date: string | null;
  until_date: string | null;
}

export interface VehicleReminder {
  id: string;
  template: string;
  due_date: string;
  status: string;
  wanted: string[];
}

export interface VehicleAppointment {
  id: string;
  starts_at: string;
  appointment_type: string | null;
  description: string | null;
  status: string;
}

/** The car that a plate of this one went to, or came from. */
export interface PlateCompanion {
  id: string;
  registration: string;
  make: string | null;
  model: string | null;
}

/** Everything about one vehicle that a page shows beside documents and history; each list bounded. */
export const getVehiclePicture = query({
  name: "vehicles.picture",
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
      rows<VehicleOwner>(
        db,
        sql`select id, name, telephone, mobile, email, account_number, account_held, deleted_at is not null as archived
              from customer_names where id = ${vehicle.customer_id}`,
      ),
      rows<FormerOwner>(db, formerOwnersOf(id)),
      rows<FormerPlate>(db, formerPlatesOf(id)),
      rows<VehicleReminder>(db, remindersOf(id)),
      rows<VehicleAppointment>(db, appointmentsOf(id)),
      ask(listMileages, actor, { vehicle_id: id }),
      openWorkOf(db, id),
      rows<PlateCompanion>(db, wearingItsPlates(id)),
      rows<MotTestOnFile>(db, motTestsOf(id)),
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

async function rows<T>(db: Db, statement: SQL): Promise<T[]> {
  return [...(await db.execute<Rows<T>>(statement))] as T[];
}
