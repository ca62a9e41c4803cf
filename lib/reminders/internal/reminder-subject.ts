import "server-only";
import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { reminders } from "@/db/schema/reminders";
import { holdVehicles } from "@/lib/vehicles/internal/hold-vehicle";

interface Named {
  id: string;
}

/** The reminder that a command writes, its car held before it: what changes a car's MOT or owner goes on to its reminders. */
export const reminderOfCar = {
  table: reminders,
  noun: "reminder",
  id: ({ id }: Named) => id,
  first: (tx: Tx, { id }: Named) =>
    holdVehicles(tx, sql`id = (select vehicle_id from reminders where id = ${id})`),
};
