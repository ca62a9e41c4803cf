import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { beginsWith, holdsAll, isSearchable } from "@/lib/matching/terms";
import { suppliersMatching } from "@/lib/suppliers/matching";

/** Selects the ids of parts by their printed details or by their supplier. */
export const partsMatching = (q: string): SQL =>
  isSearchable(q)
    ? sql`select p.id from stock_items p where ${holdsAll(sql`p.search_text`, q)}
          union select p.id from stock_items p where p.supplier_id = any (array(${suppliersMatching(q)}))`
    : sql`select p.id from stock_items p where ${beginsWith(sql`p.part_number`, sql`${q.toUpperCase()}::text`)}`;
