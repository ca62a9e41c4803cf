import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { type Actor, may } from "@/lib/core/actor";
import { needed } from "@/lib/core/fields";
import { all } from "@/lib/core/page";
import { query } from "@/lib/core/query";
import { claimedRows } from "@/lib/core/read-rows";
import { holdsTerms, literal } from "@/lib/matching/terms";
import type { Suggestion } from "../suggestion";

const PER_KIND = 8;
const SHORTEST_PART = 3;

/**
 * What a line may be, for what has been typed so far, in one round trip: stock by number, words or barcode with its retail or
 * trade price and what is free of it, saved jobs, and preset descriptions. Past lines come from `lineMemory`, once a document.
 */
export const suggestLines = query({
  name: "documents.suggest_lines",
  permission: "documents:read",
  input: z.strictObject({ q: needed("Give at least one character", 80), trade: z.stringbool().optional() }),
  run: ({ db, actor, input: { q, trade = false } }): Promise<Suggestion[]> =>
    db
      .execute(sql`(${savedJobs(q)}) union all (${stock(actor, q, trade)}) union all (${presets(q)})`)
      .then(claimedRows<Suggestion>),
});

const NONE = sql`null::text`;

const savedJobs = (q: string): SQL => sql`
  select 'job' as kind, j.id, 'other' as item_type, j.name as description, ${NONE} as part_number, null::uuid as stock_item_id,
         j.fixed_price_gross::numeric as unit_price, null::numeric as unit_cost, ${NONE} as tax_code, ${NONE} as nominal_code,
         ${NONE} as guarantee, null::numeric as available, null::date as charged_on, false as this_vehicle, null::numeric as quantity
  from saved_jobs j where j.deleted_at is null and ${all(holdsTerms(sql`search_key(j.name)`, q))}
  order by j.position, j.name limit ${PER_KIND}`;

function stock(actor: Actor, q: string, trade: boolean): SQL {
  const cost = may(actor, "stock:cost") ? sql`s.cost_net` : sql`null::numeric`;
  const price = trade ? sql`coalesce(s.trade_price_net, s.retail_price_net)` : sql`s.retail_price_net`;
  const byNumber = sql`s.part_number like ${`${literal(q.toUpperCase())}%`}`;
  const matches =
    q.length < SHORTEST_PART
      ? byNumber
      : sql`(${byNumber} or s.barcode = ${q} or (${all(holdsTerms(sql`s.search_text`, q))}))`;
  return sql`
    select 'stock', s.id, 'part', s.description, s.part_number::text, s.id, ${price}, ${cost}, s.tax_code, s.nominal_code,
           s.guarantee, case when s.tracked then s.quantity_available end, null::date, false, null::numeric
    from stock_items s where s.deleted_at is null and ${matches}
    order by (s.part_number = ${q.toUpperCase()} or s.barcode is not distinct from ${q}) desc, (${byNumber}) desc, s.last_sold_date desc nulls last, s.part_number
    limit ${PER_KIND}`;
}

const presets = (q: string): SQL => sql`
  select 'text', p.id, 'comment', p.body, p.name, null::uuid, null::numeric, null::numeric, ${NONE}, ${NONE}, ${NONE},
         null::numeric, null::date, false, null::numeric
  from preset_descriptions p where p.deleted_at is null and ${all(holdsTerms(sql`search_key(p.name)`, q))}
  order by p.position, p.name limit ${PER_KIND}`;
