import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "@/db/client";
import { readRows } from "@/lib/core/read-rows";
import { type Markups, pricesFromCost } from "../../rules/markup";
import type { OfferedTyre } from "../../rules/tyre-offer";
import { findTyreSize, type TyreSize, tyreSizeDigits, tyreSizeText } from "../../rules/tyre-size";
import { TyreRecord } from "../../schema/tyre";

const text = z.string().nullable();

const Row = z.object({
  id: z.string(),
  part_number: z.string(),
  description: z.string(),
  manufacturer: text,
  tyre: TyreRecord.nullable(),
  retail_price_net: text,
  trade_price_net: text,
  cost_net: text,
  retail_markup_percent: text,
  trade_markup_percent: text,
  tax_code: z.string(),
  nominal_code: text,
  guarantee: text,
  tracked: z.boolean(),
  quantity_available: z.string(),
  quantity_on_order: z.string(),
});

const MOST = 200;

/** The condition that a stock item `s` is a tyre of this size, by its tyre fields, otherwise by its description. Found by an index. */
export const isOfTyreSize = (s: SQL, size: TyreSize): SQL =>
  sql`coalesce(tyre_digits(${s}.tyre ->> 'size'), tyre_digits(${s}.description)) = ${tyreSizeDigits(size)}`;

/** Our own tyres of a size, at retail or trade price; what has no price of its own, at that of the mark-ups. */
export async function ownTyres(
  db: Db,
  size: TyreSize,
  { trade, costs, markups }: { trade: boolean; costs: boolean; markups: Markups },
): Promise<OfferedTyre[]> {
  const rows = await db
    .execute(sql`
    select s.id, s.part_number, s.description, s.manufacturer, s.tyre, s.retail_price_net, s.trade_price_net, s.cost_net, s.retail_markup_percent,
      s.trade_markup_percent, s.tax_code, s.nominal_code, s.guarantee, s.tracked, s.quantity_available, s.quantity_on_order
    from stock_items s where s.deleted_at is null and ${isOfTyreSize(sql`s`, size)}
    order by (s.quantity_available > 0) desc, s.retail_price_net, s.id limit ${MOST}`)
    .then(readRows(Row));
  return rows.map((row) => {
    const by = pricesFromCost(row, markups);
    const retail = row.retail_price_net ?? by.retail;
    return {
      key: row.id,
      source: "stock",
      stock_item_id: row.id,
      supplier_id: null,
      supplier: null,
      part_number: row.part_number,
      description: row.description,
      brand: row.manufacturer,
      tyre: tyreOf(row.description, row.tyre ?? {}),
      unit_price: trade ? (row.trade_price_net ?? by.trade ?? retail) : retail,
      ...(costs && { unit_cost: row.cost_net }),
      tax_code: row.tax_code,
      nominal_code: row.nominal_code,
      guarantee: row.guarantee,
      available: row.tracked ? row.quantity_available : null,
      on_order: row.tracked ? row.quantity_on_order : null,
      old: false,
      said: null,
    };
  });
}

/** What is known of a tyre: what is recorded, and for the rest what its description says. */
export function tyreOf(description: string, recorded: Record<string, string>): Record<string, string> {
  const read = findTyreSize(description);
  if (!read) return recorded;
  const { load_index, speed_rating, extra_load } = read;
  return {
    size: tyreSizeText({ ...read, load_index: null, speed_rating: null, extra_load: false }),
    ...(load_index && { load_index }),
    ...(speed_rating && { speed_rating }),
    ...(extra_load && { extra_load: "yes" }),
    ...recorded,
  };
}
