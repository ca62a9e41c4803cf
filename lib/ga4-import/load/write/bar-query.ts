import { planOf } from "../merge/merge-plan";
import { WHY_BARRED } from "../merge/our-documents";

/**
 * Returns a query for what users call a record (given by an expression for its id) and for the reason why it
 * can no longer take GA4's values, as `called, why`: what was issued, paid, deleted or merged here stands.
 * `why` is null if it can. To be joined laterally, so that each record is looked up by its key.
 */
export const barQuery = (table: string, id: string): string => `
  select ${planOf(table).called} as called, ${table === "documents" ? WHY_BARRED : planOf(table).bars} as why
  from (select r.*, b.id is not null and b.said is null as unknown, b.said from ${table} r
        left join import_base b on b.entity = '${table}' and b.entity_id = r.id where r.id = ${id}) t
  cross join lateral jsonb_populate_record(null::${table}, coalesce(t.said, to_jsonb(t))) o`;
