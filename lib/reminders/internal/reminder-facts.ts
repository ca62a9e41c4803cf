import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import type { IsoDate } from "@/lib/core/dates/dates";
import { readRows } from "@/lib/core/read-rows";
import { lockedVehicle } from "@/lib/vehicles/internal/lock-vehicle";
import { readMileages } from "@/lib/vehicles/queries/list-mileages";
import type { MileageRecurrence, Recurrence } from "../rules/next-due";

/** What is known when the next reminder is set: how it recurs, the vehicle's readings, and its MOT expiry on file. */
export type NextReminderFacts = Recurrence & MileageRecurrence & { mot_expiry: IsoDate | null };

interface OfReminder {
  vehicle_id: string | null;
  template_id: string | null;
  /** GA4's own recurrence of this one reminder. */
  recurs_weeks: number | null;
}

const Facts = z.object({
  kind: z.string(),
  recurs_months: z.number().nullable(),
  recurs_miles: z.number().nullable(),
  mot_expiry: z.string().nullable(),
});

/** Locks the vehicle and reads what its next reminder follows from; null if it is archived or the template is switched off. */
export async function readFacts(
  tx: Tx,
  { vehicle_id, template_id, recurs_weeks }: OfReminder,
): Promise<NextReminderFacts | null> {
  const [facts] = await tx
    .execute(sql`
    select t.kind, t.recurs_months, t.recurs_miles, v.mot_expiry from reminder_templates t, ${lockedVehicle(vehicle_id)} v
    where t.id = ${template_id} and t.active and t.deleted_at is null`)
    .then(readRows(Facts));
  if (!facts || !vehicle_id) return null;
  const byMiles = facts.kind !== "mot" && facts.recurs_miles !== null;
  return { ...facts, recurs_weeks, readings: byMiles ? await readMileages(tx, vehicle_id) : [] };
}
