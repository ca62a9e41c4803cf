import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { changeAlong } from "@/lib/events/internal/change-along";

/** A reminder is for whoever owns its vehicle: those of vehicles, selected by their ids, have another customer now. */
export const passReminders = (tx: Tx, vehicles: SQL): Promise<void> =>
  changeAlong(tx, "reminders", { where: sql`vehicle_id in (${vehicles}) and deleted_at is null` });
