import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db, Tx } from "@/db/client";
import { readRows } from "@/lib/core/read-rows";

const Open = z.object({ id: z.string(), reference: z.string() });

/** The orders of a link that are on their way, or of which nobody knows yet what became. */
export async function openOrdersOf(db: Db | Tx, link: string): Promise<z.infer<typeof Open>[]> {
  return db
    .execute(sql`
    select id, reference from supplier_orders
    where supplier_link_id = ${link} and state in ('to_send', 'sending', 'unknown') order by id limit 5`)
    .then(readRows(Open));
}
