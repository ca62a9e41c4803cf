import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { readRows } from "@/lib/core/read-rows";
import { ASKED, bestHits, type Finder, type FoundRecord, NOTHING, RANK } from "@/lib/matching/finder";
import { holdsKey, searchKey } from "@/lib/matching/search-key";
import { amountTyped, beginsWith, firstOf, holdsAll, isSearchable, searchTerms } from "@/lib/matching/terms";
import { ofTypedTyre } from "../matching";

const Found = z.object({
  id: z.string(),
  part_number: z.string(),
  description: z.string(),
  manufacturer: z.string().nullable(),
  barcode: z.string().nullable(),
  location: z.string().nullable(),
  category: z.string().nullable(),
  keywords: z.string().nullable(),
  tracked: z.boolean(),
  quantity_in_stock: z.string(),
  begins: z.boolean(),
});
type Found = z.infer<typeof Found>;

const COLUMNS = sql`p.id, p.part_number, p.description, p.manufacturer, p.barcode, p.location, p.category, p.keywords, p.tracked, p.quantity_in_stock`;
const FEW = sql.raw(String(ASKED));

/** Finds parts by number, description, manufacturer, barcode, keywords, category and location. */
export const findParts: Finder = async ({ db, q }) => {
  if (amountTyped(q) !== null) return NOTHING;
  const byStart = sql`(select ${COLUMNS}, true as begins from stock_items p
    where p.deleted_at is null and ${beginsWith(sql`p.part_number`, sql`${q.toUpperCase()}::text`)} order by p.part_number, p.id limit ${FEW})`;
  const byPart = firstOf(
    sql`select ${COLUMNS}, false from stock_items p where p.deleted_at is null and ${holdsAll(sql`p.search_text`, q)}`,
    FEW,
  );
  const tyre = ofTypedTyre(sql`p`, q);
  const bySize = tyre
    ? sql` union all ${firstOf(sql`select ${COLUMNS}, false from stock_items p where p.deleted_at is null and ${tyre}`, FEW)}`
    : sql``;
  const rows = await db
    .execute(isSearchable(q) ? sql`${byStart} union all ${byPart}${bySize}` : byStart)
    .then(readRows(Found));
  return bestHits(rows.map((row) => partOf(row, q)));
};

function partOf(p: Found, q: string): FoundRecord {
  const whole = [p.part_number, p.barcode].some((value) => value && searchKey(value) === searchKey(q));
  return {
    kind: "part",
    id: p.id,
    href: `/stock/${p.id}`,
    title: p.description || p.part_number,
    subtitle: [p.manufacturer, p.location, p.tracked && `${Number(p.quantity_in_stock)} in stock`]
      .filter(Boolean)
      .join(" · "),
    reason: reasonFor(p, q),
    rank: whole ? RANK.whole : p.begins ? RANK.begins : RANK.holds,
  };
}

function reasonFor(p: Found, q: string): string {
  const printed = `${p.part_number} ${p.description} ${p.manufacturer} ${p.location}`;
  const outside = searchTerms(q).find((term) => !holdsKey(printed, term));
  if (outside === undefined || holdsKey(p.part_number, q)) return `part ${p.part_number}`;
  if (holdsKey(p.barcode, outside)) return `barcode ${p.barcode}`;
  if (holdsKey(p.category, outside)) return `category ${p.category}`;
  return holdsKey(p.keywords, outside) ? `keywords ${p.keywords}` : `part ${p.part_number}`;
}
