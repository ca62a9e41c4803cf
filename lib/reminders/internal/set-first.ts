import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { readRows } from "@/lib/core/read-rows";
import type { NextDue } from "../rules/next-due";

const First = z.object({ id: z.string() });

/**
 * Sets a vehicle's first reminder of the oldest active template for which `template` holds (of `t`), by the channels for which
 * that has days in advance. Returns its id; null if there is no such template, or the vehicle is archived.
 */
export async function setFirst(
  tx: Tx,
  vehicleId: string,
  { due_date, due_mileage }: NextDue,
  template: SQL,
): Promise<string | null> {
  const [first] = await tx
    .execute(sql`
    insert into reminders (vehicle_id, template_id, due_date, due_mileage, wanted_email, wanted_sms, wanted_print)
    select v.id, t.id, ${due_date}, ${due_mileage}::int, coalesce(cardinality(t.email_days_before), 0) > 0,
           coalesce(cardinality(t.sms_days_before), 0) > 0, coalesce(cardinality(t.print_days_before), 0) > 0
    from vehicle_names v, reminder_templates t
    where v.id = ${vehicleId} and v.deleted_at is null and ${template} and t.active and t.deleted_at is null
    order by t.created_at, t.id limit 1
    on conflict do nothing returning id`)
    .then(readRows(First));
  return first?.id ?? null;
}
