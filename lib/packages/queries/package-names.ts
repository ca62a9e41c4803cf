import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db, Tx } from "@/db/client";
import { readRows } from "@/lib/core/read-rows";

const PackageName = z.object({ id: z.string(), name: z.string() });
export type PackageName = z.infer<typeof PackageName>;

/** Those of these packages that the garage still has, by name. */
export async function packageNames(db: Db | Tx, ids: readonly string[]): Promise<PackageName[]> {
  if (ids.length === 0) return [];
  return db
    .execute(sql`
    select id, name from saved_jobs where id = any(${`{${ids.join(",")}}`}::uuid[]) and deleted_at is null order by name, id`)
    .then(readRows(PackageName));
}
