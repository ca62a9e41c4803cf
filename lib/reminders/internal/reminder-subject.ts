import "server-only";
import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { reminders } from "@/db/schema/reminders";
import { lockVehicles } from "@/lib/vehicles/internal/lock-vehicle";

interface Named {
  id: string;
}

/**
 * The reminder that a command changes. Locks its vehicle first, because commands that change a vehicle's MOT or owner lock the
 * vehicle and then its reminders.
 */
export const reminderOfCar = {
  table: reminders,
  noun: "reminder",
  id: ({ id }: Named) => id,
  lockFirst: (tx: Tx, { id }: Named) =>
    lockVehicles(tx, sql`id = (select vehicle_id from reminders where id = ${id})`),
};
