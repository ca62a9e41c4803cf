import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { type Decimal, decimal, pounds } from "@/lib/core/money";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";

/** Over so many days the settings tell what lookups have cost. */
const COST_DAYS = 30;

const Row = z.object({ spent: z.string().nullable() });

/** Pounds that lookups of the last 30 days have cost, with those that may have been charged; null where none was bought. */
export const lookupCosts = query({
  name: "vehicle_data.lookup_costs",
  permission: "settings:read",
  input: z.strictObject({}),
  async run({ db }): Promise<Decimal | null> {
    const [row] = await db
      .execute(sql`
      select sum(doubted + case when state in ('kept', 'in_doubt') then price else 0 end)::text as spent
      from vehicle_data_lookups where live and claimed_at > now() - make_interval(days => ${COST_DAYS})`)
      .then(readRows(Row));
    return row?.spent ? pounds(decimal(row.spent)) : null;
  },
});
