import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db, Tx } from "@/db/client";
import { jsonColumn, readRows } from "@/lib/core/read-rows";
import type { PriceMapping } from "../rules/price-fields";
import { MappingGiven } from "../schema/written";

const Kept = z.object({ mapping: jsonColumn(MappingGiven) });

/** Returns how the columns of a supplier's price file are called, as far as anybody has said. */
export async function readMapping(db: Db | Tx, supplierId: string): Promise<PriceMapping> {
  const [kept] = await db
    .execute(sql`select mapping from supplier_price_mappings where supplier_id = ${supplierId}`)
    .then(readRows(Kept));
  return kept?.mapping ?? {};
}
