import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "@/db/client";
import { addDays, today } from "@/lib/core/dates/dates";
import { readRows } from "@/lib/core/read-rows";
import { bookedInSince } from "@/lib/stock/queries/deliveries";

const DAYS = 90;

const Found = z.object({ found: z.boolean() });

/** Whether the garage has lately ordered parts with this program, or booked them in: otherwise what is on no order may well be ordered elsewhere. */
export async function ordersHere(db: Db): Promise<boolean> {
  const since = addDays(today(), -DAYS);
  const [row] = await db
    .execute(sql`
    select exists (select from purchase_orders where ordered_date >= ${since} and status <> 'cancelled' and deleted_at is null) as found`)
    .then(readRows(Found));
  return row?.found === true || (await bookedInSince(db, since));
}
