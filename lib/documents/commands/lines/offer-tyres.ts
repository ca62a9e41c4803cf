import "server-only";
import { z } from "zod";
import { db } from "@/db/client";
import { may } from "@/lib/core/actor";
import { text } from "@/lib/core/input/fields";
import { procedure } from "@/lib/core/procedure";
import { readMarkups } from "@/lib/stock/queries/markups";
import { ownTyres, tyreOf } from "@/lib/stock/queries/tyres/offered-tyres";
import { type Markups, priceFromCost } from "@/lib/stock/rules/markup";
import type { OfferedTyre } from "@/lib/stock/rules/tyre-offer";
import { findTyreSize, type ReadTyreSize, tyreSizeDigits } from "@/lib/stock/rules/tyre-size";
import { tyrePrices } from "@/lib/supplier-prices/queries/tyre-prices";
import { partKey } from "@/lib/supplier-prices/rules/part-key";
import { tyreSizesOf } from "@/lib/vehicles/queries/tyre-sizes";
import { TAX_CODES } from "../../queries/lines/suggest-supplier-parts";

export interface TyreOffer {
  /** What the vehicle's record says; as it was typed there. */
  on_file: { front: string | null; rear: string | null };
  /** The size that was looked for; null where there is none that can be read. */
  size: ReadTyreSize | null;
  tyres: OfferedTyre[];
}

const NOTHING = { front: null, rear: null };

/**
 * The tyres of a size that can be offered: our own, and those of suppliers' price files. Without a size, that of the vehicle's front wheels. It
 * only reads; costs are in it for those who may see them.
 */
export const offerTyres = procedure({
  name: "documents.offer_tyres",
  permission: "documents:read",
  input: z.strictObject({
    size: text(80),
    vehicle_id: z.uuid().nullable().optional(),
    trade: z.boolean().default(false),
  }),
  async execute(actor, { size: typed, vehicle_id, trade }): Promise<TyreOffer> {
    const on_file = vehicle_id ? await tyreSizesOf(db(), vehicle_id) : NOTHING;
    const size = findTyreSize(typed ?? on_file.front ?? on_file.rear ?? "");
    if (!size) return { on_file, size: null, tyres: [] };
    const markups = await readMarkups(db());
    const costs = may(actor, "stock:cost");
    const [own, listed] = await Promise.all([
      ownTyres(db(), size, { trade, costs, markups }),
      tyrePrices(db(), tyreSizeDigits(size)),
    ]);
    const known = new Set(own.map(({ part_number }) => partKey(part_number)));
    const offered = listed.filter(({ part_number }) => !known.has(partKey(part_number)));
    return { on_file, size, tyres: [...own, ...offered.map((one) => fromList(one, trade, costs, markups))] };
  },
});

type Listed = Awaited<ReturnType<typeof tyrePrices>>[number];

function fromList(
  one: Listed,
  trade: boolean,
  costs: boolean,
  { retail, trade: toTrade }: Markups,
): OfferedTyre {
  const bands = trade && toTrade.length > 0 ? toTrade : retail;
  const free = !/[1-9]/.test(one.net_price);
  return {
    key: one.id,
    source: "price_file",
    stock_item_id: null,
    supplier_id: one.supplier_id,
    supplier: one.supplier,
    part_number: one.part_number,
    description: one.description,
    brand: one.brand,
    tyre: tyreOf(one.description, {}),
    // A supplier that says 0 says that it has no price.
    unit_price: free ? null : (priceFromCost(one.net_price, bands) ?? one.list_price),
    ...(costs && { unit_cost: one.net_price }),
    tax_code: TAX_CODES[one.vat_code] ?? null,
    nominal_code: null,
    guarantee: null,
    available: null,
    on_order: null,
    old: one.old,
    said: null,
  };
}
