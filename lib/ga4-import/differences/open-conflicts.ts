import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import type { Db, Tx } from "@/db/client";
import { rowsWhere } from "@/lib/core/database/page";
import { listParams } from "@/lib/core/input/list";
import { readRows } from "@/lib/core/read-rows";
import { listQuery } from "@/lib/lists/list-query";
import type { ConflictRow } from "../conflicts/conflict-queries";
import { OPEN_WHYS } from "../conflicts/conflict-words";

/** The condition for a run's undecided conflicts. What was done here stands by rule and needs no decision. */
export const undecided = (runId: string): SQL => sql`
  k.run_id = ${runId} and k.taken_at is null and k.kept_at is null
  and k.why in (${sql.join(
    OPEN_WHYS.map((why) => sql`${why}`),
    sql`, `,
  )})`;

export const OpenGroup = z.object({
  entity: z.string(),
  field: z.string(),
  why: z.string(),
  count: z.number(),
});
export type OpenGroup = z.infer<typeof OpenGroup>;

/** Returns the number of undecided fields, by kind and field. */
export async function openGroups(db: Db | Tx, runId: string): Promise<OpenGroup[]> {
  const rows = await db
    .execute(sql`
    select k.entity, k.field, k.why, count(*)::int as count from import_conflicts k
    where ${undecided(runId)} group by 1, 2, 3 order by 1, 4 desc, 2`)
    .then(readRows(OpenGroup));
  return rows;
}

const word = z.string().max(60).optional();

export const OpenConflictList = listParams(["listed"], {
  run_id: z.uuid(),
  entity: word,
  field: word,
  why: word,
});

/** Lists a run's undecided conflicts a page at a time; filters by kind, field or reason. */
export const listOpenConflicts = listQuery<ConflictRow, typeof OpenConflictList>({
  name: "imports.open_conflicts",
  permission: "imports:read",
  input: OpenConflictList,
  select: ({ input }) => ({
    from: sql`import_conflicts k`,
    id: sql`k.id`,
    where: whereOf(input),
    sorts: { listed: { by: sql`k.id`, index: "asc" } },
    rows: (keys) => sql`
      select k.id, k.entity, k.entity_id, k.called, k.legacy_id, k.field, k.ours, k.theirs, k.why, false as taken, false as kept
      from ${keys} page join import_conflicts k on k.id = page.id`,
  }),
  total: ({ input }) => rowsWhere(sql`import_conflicts k`, whereOf(input)),
});

function whereOf({ run_id, entity, field, why }: z.output<typeof OpenConflictList>): SQL[] {
  const narrowed = [
    entity && sql`k.entity = ${entity}`,
    field && sql`k.field = ${field}`,
    why && sql`k.why = ${why}`,
  ].filter((one) => typeof one === "object");
  return [undecided(run_id), ...narrowed];
}
