import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "@/db/client";
import { readRows } from "@/lib/core/read-rows";

const Sizes = z.object({ front: z.string().nullable(), rear: z.string().nullable() });

/** The sizes of a vehicle's tyres as they were typed; none for a vehicle that is gone. */
export async function tyreSizesOf(db: Db, id: string): Promise<z.infer<typeof Sizes>> {
  const [sizes] = await db
    .execute(sql`
    select nullif(trim(tyre_size_front), '') as front, nullif(trim(tyre_size_rear), '') as rear from vehicles where id = ${id}`)
    .then(readRows(Sizes));
  return sizes ?? { front: null, rear: null };
}
