import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { SERVICES, type ServiceName } from "../schema/keys";
import { connectionOf, keysOf } from "./connected";

const Calls = z.object({
  service: z.enum(SERVICES),
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

const NONE: CallsOfDay = {
  answered: 0,
  failed: 0,
  spared: 0,
  mean_ms: null,
  slowest_ms: 0,
  problem: null,
  problem_at: null,
};

export interface Connection {
  service: ServiceName;
  /** Null where it is not connected. */
  account: {
    id: string;
    live: boolean;
    active: boolean;
    tested_at: string;
    version: number;
    readable: boolean;
  } | null;
  calls: CallsOfDay;
}

/** Returns every service that the garage can be connected to, with how it answered lately. Nothing of its keys. */
export const getConnections = query({
  name: "connections.list",
  permission: "settings:read",
  input: z.strictObject({}),
  async run({ db }): Promise<Connection[]> {
    const calls = await db
      .execute(sql`
      select service, sum(answered)::int as answered, sum(failed)::int as failed, sum(spared)::int as spared,
        (sum(ms) / nullif(sum(answered + failed), 0))::int as mean_ms, max(slowest_ms) as slowest_ms,
        (array_agg(problem order by problem_at desc nulls last))[1] as problem,
        to_json(max(problem_at)) #>> '{}' as problem_at
      from connection_calls where hour > now() - interval '24 hours' group by service`)
      .then(readRows(Calls));
    return Promise.all(
      SERVICES.map(async (service) => {
        const row = await connectionOf(db, service);
        const { service: _, ...counted } = calls.find((one) => one.service === service) ?? {
          ...NONE,
          service,
        };
        return { service, account: row ? shown(row) : null, calls: counted };
      }),
    );
  },
});

function shown(row: NonNullable<Awaited<ReturnType<typeof connectionOf>>>) {
  const { id, live, active, tested_at, version } = row;
  return { id, live, active, tested_at, version, readable: keysOf(row, z.unknown()) !== null };
}
