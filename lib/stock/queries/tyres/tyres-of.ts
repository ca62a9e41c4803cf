import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { readRows } from "@/lib/core/read-rows";
import { TyreRecord } from "../../schema/tyre";

const Tyre = z.object({ id: z.string(), tyre: TyreRecord });

/** What is recorded of those stock items that are tyres, by id. */
export async function tyresOf(tx: Tx, ids: readonly string[]): Promise<Map<string, Record<string, string>>> {
  if (ids.length === 0) return new Map();
  const rows = await tx
    .execute(sql`
    select id, tyre from stock_items where id = any (${`{${ids.join(",")}}`}::uuid[]) and tyre is not null`)
    .then(readRows(Tyre));
  return new Map(rows.map(({ id, tyre }) => [id, tyre]));
}
