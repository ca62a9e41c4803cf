import "server-only";
import type { Db } from "@/db/client";
import { type Actor, may } from "@/lib/core/actor";
import { readMarkups } from "@/lib/stock/queries/markups";
import { priceFromCost } from "@/lib/stock/rules/markup";
import { type SuggestedPrice, suggestedPrices } from "@/lib/supplier-prices/queries/suggested-prices";
import { partKey } from "@/lib/supplier-prices/rules/part-key";
import type { Suggestion } from "../../rules/starting/suggestion";

interface Asked {
  q: string;
  trade: boolean;
  most: number;
}

/**
 * Suggests parts of suppliers' price files by their numbers: at the price that the garage's mark-ups make of the cost, otherwise at the
 * supplier's list price. No stock item is made of them.
 */
export async function suggestSupplierParts(
  db: Db,
  actor: Actor,
  { q, trade, most }: Asked,
): Promise<Suggestion[]> {
  const prices = await suggestedPrices(db, q, most);
  if (prices.length === 0) return [];
  const { retail, trade: toTrade } = await readMarkups(db);
  const bands = trade && toTrade.length > 0 ? toTrade : retail;
  const withCosts = may(actor, "stock:cost");
  return prices.map((price) => ({
    ...lineOf(price),
    unit_price: priceFromCost(price.net_price, bands) ?? price.list_price,
    ...(withCosts && { unit_cost: price.net_price }),
  }));
}

/** The VAT codes of suppliers, as ours: the standard rate, reduced, zero-rated and exempt. */
export const TAX_CODES: Readonly<Record<string, string>> = { S: "T1", R: "T5", Z: "T0", E: "T2" };

const lineOf = (price: SuggestedPrice): Suggestion => ({
  kind: "supplier",
  id: price.id,
  item_type: "part",
  description: price.description,
  part_number: price.part_number,
  stock_item_id: null,
  supplier_id: price.supplier_id,
  supplier: price.supplier,
  unit_price: null,
  tax_code: TAX_CODES[price.vat_code] ?? null,
  nominal_code: null,
  guarantee: null,
  available: null,
  charged_on: null,
  this_vehicle: false,
  quantity: null,
});

/** Leaves out what our own stock offers under the same number. */
export function notInStock(offered: readonly Suggestion[], known: readonly Suggestion[]): Suggestion[] {
  const own = new Set(
    known.flatMap(({ kind, part_number }) => (kind === "stock" && part_number ? [partKey(part_number)] : [])),
  );
  return offered.filter(({ part_number }) => !own.has(partKey(part_number ?? "")));
}
