import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { query } from "@/lib/core/query";
import { claimedRows } from "@/lib/core/read-rows";
import type { Suggestion } from "../../rules/starting/suggestion";

const OF_THIS_CAR = 60;
const CARS_OF_MODEL = 120;
const OF_EACH_CAR = 4;
const RECENT = 400;
const REMEMBERED = 400;

/**
 * Lines charged before, one for each piece of work or part with its latest price: on this vehicle, on vehicles of its model,
 * and lately in the workshop. Read once for each document and searched in the browser, so that suggesting past lines needs no
 * round trips.
 */
export const lineMemory = query({
  name: "documents.line_memory",
  permission: "documents:read",
  input: z.strictObject({ vehicle_id: z.uuid().optional() }),
  run: ({ db, input: { vehicle_id = null } }): Promise<Suggestion[]> =>
    db
      .execute(sql`
      with car as (select id, make, model from vehicle_names where id = ${vehicle_id}::uuid),
      papers as (
        (select d.id, d.document_date, 0 as distance from car join documents d on d.vehicle_id = car.id
         where d.deleted_at is null and d.type in ('invoice', 'job_sheet', 'estimate')
         order by d.document_date desc nulls last limit ${OF_THIS_CAR})
        union all
        (select d.id, d.document_date, 1 from (
           select v.id from car join vehicle_names v on v.make = car.make and v.model = car.model and v.deleted_at is null and v.id <> car.id
           order by v.id desc limit ${CARS_OF_MODEL}) alike
         join lateral (
           select d.id, d.document_date from documents d where d.vehicle_id = alike.id and d.deleted_at is null and d.type = 'invoice'
           order by d.document_date desc nulls last, d.id desc limit ${OF_EACH_CAR}) d on true)
        union all
        (select d.id, d.document_date, 2 from documents d where d.type = 'invoice' and d.deleted_at is null
         order by d.document_date desc nulls last, d.id desc limit ${RECENT})),
      lines as (
        select distinct on (l.item_type, lower(l.description), l.part_number)
          l.id, l.item_type, l.description, l.part_number, l.stock_item_id, l.unit_price, l.tax_code, l.nominal_code, l.guarantee,
          p.document_date, p.distance, l.quantity
        from papers p join document_lines l on l.document_id = p.id
        where l.item_type in ('labour', 'part', 'other') and l.description <> '' and l.unit_price >= 0
        order by l.item_type, lower(l.description), l.part_number, p.distance, p.document_date desc nulls last)
      select 'past' as kind, id, item_type, description, part_number,
             (select s.id from stock_parts s where s.id = stock_item_id and s.deleted_at is null) as stock_item_id, unit_price, tax_code, nominal_code, guarantee,
             null::numeric as available, document_date as charged_on, distance = 0 as this_vehicle, distance = 1 as this_model, quantity
      from lines order by distance, document_date desc nulls last limit ${REMEMBERED}`)
      .then(claimedRows<Suggestion>),
});
