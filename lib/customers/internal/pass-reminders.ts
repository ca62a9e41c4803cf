import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { changeAlong } from "@/lib/events/internal/change-along";

/**
 * Publishes a change of the reminders of these vehicles: a reminder is for the owner of its vehicle, and the owner has changed.
 * `vehicles` selects the vehicles' ids.
 */
export const passReminders = (tx: Tx, vehicles: SQL): Promise<void> =>
  changeAlong(tx, "reminders", { where: sql`vehicle_id in (${vehicles}) and deleted_at is null` });
