import "server-only";
import { type SQL, sql } from "drizzle-orm";

const ID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
/** A record's own id is not shown, and most entries contain no other. */
const OWN_ID = `"id": "${ID}"`;

/** "job sheet 5992", "a draft invoice", for a document's row with alias `d`. */
export const DOCUMENT_NAME = sql`coalesce(replace(d.type, '_', ' ') || ' ' || nullif(d.number, ''), 'a draft ' || replace(d.type, '_', ' '))`;

/** The names of records that have one, by the id `i.id`. */
const NAMED = sql`
  select 'documents' as entity, ${DOCUMENT_NAME} as name from document_heads d where d.id = i.id
  union all select 'customers', name from customer_names where id = i.id
  union all select 'vehicles', coalesce(nullif(registration, ''), make) from vehicle_names where id = i.id
  union all select 'users', name from user_names where id = i.id
  union all select 'stock', part_number from stock_parts where id = i.id
  union all select 'suppliers', name from supplier_names where id = i.id
  union all select 'receipts', case when amount < 0 then 'the refund of £' else 'the receipt of £' end || abs(amount) from receipt_heads where id = i.id
  union all select 'reminder_templates', name from reminder_template_names where id = i.id
  union all select 'resources', name from resource_names where id = i.id
  union all select 'saved_jobs', name from saved_job_names where id = i.id
  union all select 'statuses', name from status_names where id = i.id`;

/** The names of the records whose ids occur in an entry `a` of the log, as JSON text for `namesOf`; null if there are none. */
export const NAMES: SQL = sql`(
  select json_object_agg(i.id, json_build_array(named.entity, named.name))::text
  from (select distinct found[1]::uuid as id
        from regexp_matches(regexp_replace(concat(a.before, a.after), ${OWN_ID}, '', 'g'), ${ID}, 'g') as found) i
  join lateral (${NAMED} limit 1) named on named.name is not null)`;
