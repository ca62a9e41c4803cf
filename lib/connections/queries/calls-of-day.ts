import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "@/db/client";
import { readRows } from "@/lib/core/read-rows";

const Calls = z.object({
  service: z.string(),
  answered: z.number(),
  failed: z.number(),
  spared: z.number(),
  mean_ms: z.number().nullable(),
  slowest_ms: z.number(),
  problem: z.string().nullable(),
  problem_at: z.string().nullable(),
});

/** How a service answered in the last 24 hours. */
export type CallsOfDay = Omit<z.infer<typeof Calls>, "service">;

export const NO_CALLS: CallsOfDay = {
  answered: 0,
  failed: 0,
  spared: 0,
  mean_ms: null,
  slowest_ms: 0,
  problem: null,
  problem_at: null,
};

/** How each service that was asked in the last 24 hours answered, by the name under which its calls are counted. */
export async function callsOfDay(db: Db): Promise<Map<string, CallsOfDay>> {
  const rows = await db
    .execute(sql`
    select service, sum(answered)::int as answered, sum(failed)::int as failed, sum(spared)::int as spared,
      (sum(ms) / nullif(sum(answered + failed), 0))::int as mean_ms, max(slowest_ms) as slowest_ms,
      (array_agg(problem order by problem_at desc nulls last))[1] as problem,
      to_json(max(problem_at)) #>> '{}' as problem_at
    from connection_calls where hour > now() - interval '24 hours' group by service`)
    .then(readRows(Calls));
  return new Map(rows.map(({ service, ...calls }) => [service, calls]));
}
