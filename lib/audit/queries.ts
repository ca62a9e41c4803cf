import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { pageOf, rowsWhere } from "@/lib/core/page";
import { query } from "@/lib/core/query";
import { AuditList, type AuditRow } from "./schema";

/** Who did what, the latest first. `command` also takes a beginning: "customers." */
export const listAudit = query({
  name: "audit.list",
  permission: "audit:read",
  input: AuditList,
  run: ({ db, input }) => {
    const from = sql`audit_log a`;
    const where = conditions(input);
    return pageOf<AuditRow>({
      db,
      input,
      from,
      id: sql`a.id`,
      keyType: "bigint",
      where,
      sorts: { at: { by: sql`a.id`, index: "asc" } },
      rows: (keys) => sql`
        select a.id::int as id, a.at, a.actor_kind, a.actor_id, a.actor_name, a.command, a.entity, a.entity_id,
               a.before::text as before, a.after::text as after, host(a.ip) as ip, a.request_id
        from ${keys} page join audit_log a on a.id = page.id`,
      total: rowsWhere(from, where),
    });
  },
});

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

/** What the log can be narrowed to. */
export const listAuditChoices = query({
  name: "audit.choices",
  permission: "audit:read",
  input: z.strictObject({}),
  async run({ db }): Promise<AuditChoices> {
    const commands = await db.execute<{ command: string; entity: string | null }>(
      sql`select distinct command, entity from audit_log order by command`,
    );
    const actors = await db.execute<{ id: string; name: string }>(
      sql`select actor_id as id, max(actor_name) as name from audit_log where actor_id is not null group by actor_id order by 2`,
    );
    return {
      entities: [...new Set(commands.map(({ entity }) => entity ?? ""))].filter(Boolean).sort(),
      commands: [...new Set(commands.map(({ command }) => command))],
      actors: [...actors],
    };
  },
});
