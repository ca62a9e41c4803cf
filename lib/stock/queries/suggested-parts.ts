import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { type Actor, may } from "@/lib/core/actor";
import { all } from "@/lib/core/database/page";
import { holdsTerms, literal } from "@/lib/matching/terms";
import { ofTypedTyre } from "../matching";

const SHORTEST_PART = 3;

/** Finds stock items by part number, words or barcode, with the columns of a `Suggestion` for a document line. */
export function suggestedParts(
  actor: Actor,
  q: string,
  { trade, most }: { trade: boolean; most: number },
): SQL {
  const cost = may(actor, "stock:cost") ? sql`s.cost_net` : sql`null::numeric`;
  const price = trade ? sql`coalesce(s.trade_price_net, s.retail_price_net)` : sql`s.retail_price_net`;
  const byNumber = sql`s.part_number like ${`${literal(q.toUpperCase())}%`}`;
  const tyre = ofTypedTyre(sql`s`, q);
  const matches =
    q.length < SHORTEST_PART
      ? byNumber
      : sql`(${byNumber} or s.barcode = ${q} or (${all(holdsTerms(sql`s.search_text`, q))}) ${tyre ? sql`or ${tyre}` : sql``})`;
  return sql`
    select 'stock', s.id, 'part', s.description, s.part_number::text, s.id, ${price}, ${cost}, s.tax_code, s.nominal_code,
           s.guarantee, case when s.tracked then s.quantity_available end, null::date, false, null::numeric
    from stock_items s where s.deleted_at is null and ${matches}
    order by (s.part_number = ${q.toUpperCase()} or s.barcode is not distinct from ${q}) desc, (${byNumber}) desc, s.last_sold_date desc nulls last, s.part_number
    limit ${most}`;
}
