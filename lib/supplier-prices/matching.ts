import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { all } from "@/lib/core/database/page";
import { beginsWith, literal } from "@/lib/matching/terms";
import { partKey } from "./rules/part-key";

const MOST_WORDS = 6;

/**
 * A condition on a price `p` of a known supplier: its part number begins with what was typed, its barcode is that, or it contains every
 * word. Part numbers and barcodes are found by an index, the words by reading the supplier's present prices.
 */
export function priceMatches(q: string): SQL {
  const key = partKey(q);
  const byNumber = sql`(${beginsWith(sql`p.part_key`, sql`${key}::text`)})`;
  const words = q.trim().toLowerCase().split(/\s+/).slice(0, MOST_WORDS);
  const text = sql`lower(p.part_number || ' ' || p.description || ' ' || coalesce(p.brand, '') || ' ' || coalesce(p.manufacturer_number, ''))`;
  const byWords = all(words.map((word) => sql`${text} like ${`%${literal(word)}%`}`));
  return key === "" ? byWords : sql`(${byNumber} or p.barcode = ${q.trim()} or (${byWords}))`;
}
