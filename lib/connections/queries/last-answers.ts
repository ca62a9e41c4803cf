import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "@/db/client";
import { readRows } from "@/lib/core/read-rows";

const Answered = z.object({ service: z.string(), at: z.string() });

/** The hour in which each service last answered; without those that never did. */
export async function lastAnswers(db: Db): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .execute(sql`
    select service, to_json(max(hour)) #>> '{}' as at from connection_calls where answered > 0 group by service`)
    .then(readRows(Answered));
  return new Map(rows.map(({ service, at }) => [service, at]));
}
