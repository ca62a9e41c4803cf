import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import type { Actor } from "@/lib/core/actor";
import { rowsWhere } from "@/lib/core/database/page";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { filtered } from "@/lib/lists/filtered";
import { listQuery, type Orders } from "@/lib/lists/list-query";
import { vehiclesMatching } from "@/lib/vehicles/matching";
import type { findingList } from "../list";
import type { FindingRow } from "../responses";
import { FINDING_KINDS } from "../rules/findings";
import { FindingList } from "../schema/findings";

type Filters = z.output<typeof FindingList>;

const ORDERS: Orders<typeof findingList> = { created_at: { by: sql`f.created_at`, index: "asc" } };
const FROM = sql`vehicle_data_findings f`;

/** Lists what DVSA and DVLA told that was new and that nobody has seen to yet, or what somebody has; with the vehicle's present owner. */
export const listFindings = listQuery<FindingRow, typeof FindingList>({
  name: "vehicle_data_findings.list",
  permission: "vehicles:read",
  input: FindingList,
  select: ({ actor, input }) => ({
    from: FROM,
    id: sql`f.id`,
    where: conditions(input, actor),
    sorts: ORDERS,
    rows: (keys) => sql`
      select f.id, f.kind, f.before, f.after, f.vehicle_id, v.registration, v.make, v.model, v.customer_id, c.name as customer_name,
        f.night_id, f.done_at, f.created_at
      from ${keys} page join vehicle_data_findings f on f.id = page.id
      join vehicle_names v on v.id = f.vehicle_id left join customer_names c on c.id = v.customer_id`,
  }),
  total: ({ actor, input }) => rowsWhere(FROM, conditions(input, actor)),
});

const BY_COLUMN = { kind: sql`f.kind`, vehicle_id: sql`f.vehicle_id` };

function conditions(filters: Filters, actor: Actor): SQL[] {
  const where = filtered(filters, BY_COLUMN);
  where.push(filters.done ? sql`f.done_at is not null` : sql`f.done_at is null`);
  if (filters.updated_since)
    where.push(sql`greatest(f.created_at, f.done_at) >= ${filters.updated_since}::text::timestamptz`);
  if (filters.q) where.push(sql`f.vehicle_id = any (array(${vehiclesMatching(filters.q, actor)}))`);
  return where;
}

const Counted = z.object({ kind: z.enum(FINDING_KINDS), count: z.int() });

/** How many findings nobody has seen to, by kind; a kind without any is left out. */
export const countFindings = query({
  name: "vehicle_data_findings.count",
  permission: "vehicles:read",
  input: z.strictObject({}),
  run: ({ db }): Promise<z.infer<typeof Counted>[]> =>
    db
      .execute(sql`
      select kind, count(*)::int as count from vehicle_data_findings where done_at is null group by kind order by kind`)
      .then(readRows(Counted)),
});
