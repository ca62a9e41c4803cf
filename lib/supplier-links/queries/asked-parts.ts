import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "@/db/client";
import { readRows } from "@/lib/core/read-rows";

const Asked = z.object({
  part_number: z.string(),
  quantity: z.string(),
  stock_item_id: z.string().nullable(),
});
export type AskedLine = z.infer<typeof Asked>;

/** The parts of a document that have a part number, the same part once with all that is wanted of it. */
export async function partsOfDocument(db: Db, document_id: string): Promise<AskedLine[]> {
  return db
    .execute(sql`
    select min(part_number) as part_number, trim_scale(sum(quantity))::text as quantity, min(stock_item_id::text) as stock_item_id
    from line_items where document_id = ${document_id} and item_type = 'part' and trim(part_number) <> '' and quantity > 0
    group by upper(regexp_replace(part_number, '[\\s./-]', '', 'g')) order by min(position) limit 60`)
    .then(readRows(Asked));
}
