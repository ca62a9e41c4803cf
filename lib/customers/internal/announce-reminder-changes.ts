import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { updateRelated } from "@/lib/events/internal/update-related";

/**
 * Publishes a change of the reminders of these vehicles: a reminder is for the owner of its vehicle, and the owner has changed.
 * `vehicles` selects the vehicles' ids.
 */
export const announceReminderChanges = (tx: Tx, vehicles: SQL): Promise<void> =>
  updateRelated(tx, "reminders", { where: sql`vehicle_id in (${vehicles}) and deleted_at is null` });
