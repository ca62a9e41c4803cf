import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { db } from "@/db/client";
import { readRows } from "@/lib/core/read-rows";

const Begun = z.object({ id: z.string() });

/** Payments that were begun at a card reader and have no end yet, the oldest first. */
export async function begunAtReaders(): Promise<string[]> {
  const rows = await db()
    .execute(
      sql`select id from online_payments where state = 'begun' and by = 'reader' order by id limit 200`,
    )
    .then(readRows(Begun));
  return rows.map(({ id }) => id);
}
