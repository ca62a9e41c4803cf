import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "@/db/client";
import type { IsoDate } from "@/lib/core/dates/dates";
import { readRows } from "@/lib/core/read-rows";

/** Deliveries, to join by their `id`: the number of the supplier's paper is `reference`. */
export const DELIVERIES = sql`(select id, reference from stock_deliveries)`;

const Found = z.object({ found: z.boolean() });

/** Whether anything was booked in from a supplier since that day; what was imported, or undone, does not count. */
export async function bookedInSince(db: Db, day: IsoDate): Promise<boolean> {
  const [row] = await db
    .execute(
      sql`select exists (select from stock_deliveries where counts and received_date >= ${day}) as found`,
    )
    .then(readRows(Found));
  return row?.found === true;
}
