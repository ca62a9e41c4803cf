import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "@/db/client";
import { instant } from "@/lib/core/input/fields";
import { readRows } from "@/lib/core/read-rows";

const Kept = z.object({
  supplier_id: z.string(),
  supplier: z.string(),
  part_number: z.string(),
  description: z.string(),
  brand: z.string().nullable(),
  unit_net: z.string(),
  availability: z.enum(["in_stock", "from_hub", "part_available", "out_of_stock", "unknown"]),
  earliest: instant.nullable(),
  quoted_at: instant,
});

const MOST = 60;

/**
 * What these suppliers last said of tyres of a size, by its digits, "2055516". What was said of fewer, or of a day that has gone by, says
 * nothing of whether and when so many come; its price stands.
 */
export async function keptTyres(
  db: Db,
  { digits, quantity, suppliers }: { digits: string; quantity: number; suppliers: readonly string[] },
): Promise<z.infer<typeof Kept>[]> {
  if (suppliers.length === 0) return [];
  // Only what a catalogue has named has a description: few rows, so that no index is needed.
  return db
    .execute(sql`
    select distinct on (q.supplier_id, q.part_key) q.supplier_id, n.name as supplier, q.part_number, q.description, q.brand, q.unit_net,
      case when q.quantity >= ${quantity} then q.availability else 'unknown' end as availability,
      case when q.quantity >= ${quantity} and q.earliest > now() then q.earliest::text end as earliest, q.quoted_at::text
    from supplier_quotes q join supplier_names n on n.id = q.supplier_id and n.deleted_at is null
    where q.supplier_id = any (${sql.param([...suppliers])}::uuid[]) and q.description <> '' and tyre_digits(q.description) = ${digits}
    order by q.supplier_id, q.part_key, q.quoted_at desc limit ${MOST}`)
    .then(readRows(Kept));
}
