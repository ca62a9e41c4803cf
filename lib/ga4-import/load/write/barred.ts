import { planOf } from "../merge/merge-plan";
import { WHY_BARRED } from "../merge/our-documents";

/**
 * A query for what people call a record, named by an expression for its id, and why it takes nothing of what GA4 says any more, as
 * `called, why`: what was issued, paid, deleted or merged here stands. Null where it may. To be joined laterally, so that each record is
 * looked up by its key.
 */
export const barredOf = (table: string, id: string): string => `
  select ${planOf(table).called} as called, ${table === "documents" ? WHY_BARRED : planOf(table).bars} as why
  from (select r.*, b.id is not null and b.said is null as unknown, b.said from ${table} r
        left join import_base b on b.entity = '${table}' and b.entity_id = r.id where r.id = ${id}) t
  cross join lateral jsonb_populate_record(null::${table}, coalesce(t.said, to_jsonb(t))) o`;
