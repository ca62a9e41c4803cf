import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { readRows } from "@/lib/core/read-rows";
import type { NextDue } from "../rules/next-due";

const First = z.object({ id: z.string() });

/** When the first reminder of a vehicle is due. */
interface FirstDue extends NextDue {
  vehicle_id: string;
}

/**
 * Sets the first reminder of each of these vehicles, of the oldest active template for which `template` holds (of `t`), by the channels for
 * which that has days in advance. Returns their ids: none if there is no such template, none of a vehicle that is archived.
 */
export async function setFirst(tx: Tx, firsts: readonly FirstDue[], template: SQL): Promise<string[]> {
  if (firsts.length === 0) return [];
  const rows = await tx
    .execute(sql`
    insert into reminders (vehicle_id, template_id, due_date, due_mileage, wanted_email, wanted_sms, wanted_print)
    select v.id, t.id, f.due_date, f.due_mileage, coalesce(cardinality(t.email_days_before), 0) > 0,
           coalesce(cardinality(t.sms_days_before), 0) > 0, coalesce(cardinality(t.print_days_before), 0) > 0
    from jsonb_to_recordset(${JSON.stringify(firsts)}::jsonb) f (vehicle_id uuid, due_date date, due_mileage int)
    join vehicle_names v on v.id = f.vehicle_id and v.deleted_at is null,
    lateral (
      select t.* from reminder_templates t where ${template} and t.active and t.deleted_at is null
      order by t.created_at, t.id limit 1) t
    on conflict do nothing returning id`)
    .then(readRows(First));
  return rows.map(({ id }) => id);
}
