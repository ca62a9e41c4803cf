import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { pageOf, rowsWhere, type Selection } from "@/lib/core/database/page";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { listQuery, type Orders } from "@/lib/lists/list-query";
import type { auditList } from "../list";
import { AuditList, type AuditLogRow, type AuditRow } from "../schema";
import { IS_COMPANION } from "./companions";
import { DOCUMENT_NAME, NAMES } from "./names";

/** Returns one page of the audit log, latest first. `command` also accepts a prefix: "customers." */
export const listAudit = query({
  name: "audit.list",
  permission: "audit:read",
  input: AuditList,
  run: ({ db, input }) =>
    pageOf<AuditRow>({
      db,
      input,
      ...selection(conditions(input)),
      total: rowsWhere(FROM, conditions(input)),
    }),
});

/**
 * Returns the audit log as users read it, on the screen and as a file, with the names of the records whose ids occur in it. One
 * entry for each action, unless it is filtered by record.
 */
export const auditLog = listQuery<AuditLogRow, typeof AuditList>({
  name: "audit.log",
  permission: "audit:read",
  input: AuditList,
  select: ({ input }) => selection(asRead(input), sql`, ${NAMES} as names`),
  total: ({ input }) => rowsWhere(FROM, asRead(input)),
});

/**
 * Leaves out companion entries, which belong to the history of the other record that they name, unless the log is filtered by
 * record.
 */
const asRead = (input: z.output<typeof AuditList>): SQL[] => [
  ...conditions(input),
  ...(input.entity || input.entity_id ? [] : [sql`not ${IS_COMPANION}`]),
];

const FROM = sql`audit_log a`;

const ORDERS: Orders<typeof auditList> = { at: { by: sql`a.id`, index: "asc" } };

const selection = (where: SQL[], more: SQL = sql``): Selection => ({
  from: FROM,
  id: sql`a.id`,
  keyType: "bigint",
  where,
  sorts: ORDERS,
  rows: (keys) => sql`
    select a.id::int as id, a.at, a.actor_kind, a.actor_id, a.actor_name, a.command, a.entity, a.entity_id, ${THING} as thing, a.changed,
           a.before::text as before, a.after::text as after, host(a.ip) as ip, a.request_id${more}
    from ${keys} page join audit_log a on a.id = page.id`,
});

const document = (where: SQL) => sql`(select ${DOCUMENT_NAME} from document_heads d where d.id = ${where})`;

/** The name of the record that was changed; for a deleted one, its name at the time. */
const THING = sql`coalesce(case a.entity
  when 'documents' then ${document(sql`a.entity_id`)}
  when 'receipts' then coalesce(${document(sql`(coalesce(a.after, a.before) ->> 'document_id')::uuid`)},
    (select coalesce(${document(sql`r.document_id`)},
      (select 'the account of ' || c.name from customer_names c where c.id = r.customer_id)) from receipt_heads r where r.id = a.entity_id))
  when 'customers' then (select c.name from customer_names c where c.id = a.entity_id)
  when 'vehicles' then (select coalesce(nullif(v.registration, ''), v.make) from vehicle_names v where v.id = a.entity_id)
  when 'stock' then (select s.part_number from stock_parts s where s.id = a.entity_id)
  when 'suppliers' then (select s.name from supplier_names s where s.id = a.entity_id)
  when 'users' then (select u.name from user_names u where u.id = a.entity_id)
  when 'api_keys' then (select k.name from api_key_names k where k.id = a.entity_id)
  when 'saved_jobs' then (select j.name from saved_job_names j where j.id = a.entity_id)
end, case when a.entity in ('customers', 'stock', 'suppliers', 'users', 'api_keys', 'saved_jobs')
  then coalesce(a.after ->> 'name', a.before ->> 'name', a.after ->> 'part_number', a.before ->> 'part_number') end)`;

function conditions(input: z.output<typeof AuditList>): SQL[] {
  const where: SQL[] = [];
  if (input.entity) where.push(sql`a.entity = ${input.entity}`);
  if (input.entity_id) where.push(sql`a.entity_id = ${input.entity_id}`);
  if (input.actor_id) where.push(sql`a.actor_id = ${input.actor_id}`);
  if (input.command) where.push(sql`starts_with(a.command, ${input.command})`);
  if (input.updated_since) where.push(sql`a.at >= ${input.updated_since}`);
  if (input.from) where.push(sql`a.at >= ${input.from}::date::timestamp at time zone 'Europe/London'`);
  if (input.to) where.push(sql`a.at < (${input.to}::date + 1)::timestamp at time zone 'Europe/London'`);
  if (input.q) where.push(sql`a.actor_name ilike ${`%${input.q.replace(/[\\%_]/g, "\\$&")}%`}`);
  return where;
}

export interface AuditChoices {
  entities: string[];
  commands: string[];
  actors: { id: string; name: string }[];
}

const KnownCommand = z.object({ command: z.string(), entity: z.string().nullable() });
const KnownActor = z.object({ id: z.string(), name: z.string() });

/** Returns the values by which the log can be filtered. */
export const listAuditChoices = query({
  name: "audit.choices",
  permission: "audit:read",
  input: z.strictObject({}),
  async run({ db }): Promise<AuditChoices> {
    const commands = await db
      .execute(sql`select distinct command, entity from audit_log order by command`)
      .then(readRows(KnownCommand));
    const actors = await db
      .execute(
        sql`select actor_id as id, max(actor_name) as name from audit_log where actor_id is not null group by actor_id order by 2`,
      )
      .then(readRows(KnownActor));
    return {
      entities: [...new Set(commands.map(({ entity }) => entity ?? ""))].filter(Boolean).sort(),
      commands: [...new Set(commands.map(({ command }) => command))],
      actors,
    };
  },
});
