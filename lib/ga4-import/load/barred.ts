import { planOf } from "./merge-plan";
import { WHY_BARRED } from "./our-documents";

/**
 * A query for what people call each record of a table, and why it takes nothing of what GA4 says any more, as `id, called, why`: what was
 * issued, paid, deleted or merged here stands. Null where it may.
 */
export const barredOf = (table: string): string => `
  select t.id, ${planOf(table).called} as called, ${table === "documents" ? WHY_BARRED : planOf(table).bars} as why
  from (select r.*, b.id is not null and b.said is null as unknown, b.said from ${table} r
        left join import_base b on b.entity = '${table}' and b.entity_id = r.id) t
  cross join lateral jsonb_populate_record(null::${table}, coalesce(t.said, to_jsonb(t))) o`;
