import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { all } from "@/lib/core/database/page";
import { holdsTerms } from "@/lib/matching/terms";

const NONE = sql`null::text`;

/** Packages whose names contain what was typed, with the columns of a `Suggestion` for a document line. */
export const suggestedJobs = (q: string, most: number): SQL => sql`
  select 'job' as kind, j.id, 'other' as item_type, j.name as description, ${NONE} as part_number, null::uuid as stock_item_id,
         j.fixed_price_gross::numeric as unit_price, null::numeric as unit_cost, ${NONE} as tax_code, ${NONE} as nominal_code,
         ${NONE} as guarantee, null::numeric as available, null::date as charged_on, false as this_vehicle, null::numeric as quantity
  from saved_jobs j where j.deleted_at is null and ${all(holdsTerms(sql`search_key(j.name)`, q))}
  order by j.position, j.name limit ${most}`;

/** Preset descriptions in the same form. */
export const suggestedPresets = (q: string, most: number): SQL => sql`
  select 'text', p.id, 'comment', p.body, p.name, null::uuid, null::numeric, null::numeric, ${NONE}, ${NONE}, ${NONE},
         null::numeric, null::date, false, null::numeric
  from preset_descriptions p where p.deleted_at is null and ${all(holdsTerms(sql`search_key(p.name)`, q))}
  order by p.position, p.name limit ${most}`;
