import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db, Tx } from "@/db/client";
import { jsonColumn, readRows } from "@/lib/core/read-rows";
import { InspectionResult } from "../responses";
import { ITEM_STATES } from "../rules/item-states";
import type { LastResult } from "../rules/seen-before";

const Measurements = jsonColumn(z.array(z.object({ key: z.string(), readings: z.array(z.string()) })));
const Row = InspectionResult.extend({ measurements: Measurements });

/** What was measured of a result `r`, as JSON. */
const MEASURED = sql`(
  select coalesce(json_agg(json_build_object('key', m.measure_key, 'readings', m.readings) order by m.measure_key), '[]')::text
  from (select measure_key, json_agg(trim_scale(value)::text order by position) as readings from inspection_readings
        where result_id = r.id group by measure_key) m)`;

/** All results of a check. */
export const resultsOf = (db: Db | Tx, inspectionId: string): Promise<InspectionResult[]> =>
  db
    .execute(sql`
    select r.item_key, r.state, r.finding, r.better_because, r.note, r.revision, u.name as recorded_by, r.recorded_at,
      ${MEASURED} as measurements
    from inspection_results r left join user_names u on u.id = r.recorded_by
    where r.inspection_id = ${inspectionId} order by r.item_key`)
    .then(readRows(Row));

const Last = z.object({
  item_key: z.string(),
  on: z.string(),
  state: z.enum(ITEM_STATES),
  finding: z.string().nullable(),
  measurements: Measurements,
});

/** Of each item of a vehicle what the last check that looked at it and was finished before this one began found. */
export const lastResults = (
  db: Db | Tx,
  { id, vehicle_id }: { id: string; vehicle_id: string },
): Promise<LastResult[]> =>
  db
    .execute(sql`
    select distinct on (r.item_key) r.item_key, (i.finished_at at time zone 'Europe/London')::date::text as "on", r.state, r.finding,
      ${MEASURED} as measurements
    from inspections i join inspection_results r on r.inspection_id = i.id
    where i.vehicle_id = ${vehicle_id} and i.state = 'finished' and i.deleted_at is null and i.id <> ${id}
      and i.finished_at < (select created_at from inspections where id = ${id}) and r.state <> 'not_checked'
    order by r.item_key, i.finished_at desc, i.id desc`)
    .then(readRows(Last));

/** The items of a check that were put to the customer by lines that still stand. */
export async function offeredItems(db: Db | Tx, inspectionId: string): Promise<string[]> {
  const rows = await db
    .execute(sql`
      select distinct r.item_key from inspection_results r join inspection_offers o on o.inspection_result_id = r.id
      where r.inspection_id = ${inspectionId} order by r.item_key`)
    .then(readRows(z.object({ item_key: z.string() })));
  return rows.map(({ item_key }) => item_key);
}
