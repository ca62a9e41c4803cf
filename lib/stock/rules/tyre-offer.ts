import { type Decimal, decimal } from "@/lib/core/money";
import type { SaidOfPart } from "@/lib/integrations/parts-supplier";
import { findTyreSize, type TyreSize } from "./tyre-size";
import { isTier, TIERS, type Tier } from "./tyre-tiers";

/** A tyre that can be offered: of our own stock, or of a supplier. */
export interface OfferedTyre {
  /** Distinguishes it from the others that are offered. */
  key: string;
  source: "stock" | "price_file" | "asked" | "kept";
  stock_item_id: string | null;
  supplier_id: string | null;
  supplier: string | null;
  part_number: string;
  description: string;
  brand: string | null;
  /** Its size, load index, speed rating and label, as far as they are known. */
  tyre: Readonly<Record<string, string>>;
  /** What one is sold at, without VAT; null where nobody has set a price. */
  unit_price: Decimal | null;
  /** Only for those who may see costs. */
  unit_cost?: Decimal | null;
  tax_code: string | null;
  nominal_code: string | null;
  guarantee: string | null;
  /** Of what is counted: how many are here and promised to no job. */
  available: Decimal | null;
  on_order: Decimal | null;
  /** Whether its price is old: of a price file over a year, said by a supplier over a day. */
  old: boolean;
  /** What the supplier says of whether and when it comes; null of our own and of price files. */
  said: SaidOfPart | null;
}

/** Its description, with the make where that does not say it. */
export const tyreName = ({ brand, description }: Pick<OfferedTyre, "brand" | "description">): string =>
  brand && !description.toLowerCase().includes(brand.toLowerCase()) ? `${brand} ${description}` : description;

/** Whether it can be chosen: a price of £0.00 is none. */
export const hasPrice = ({ unit_price }: Pick<OfferedTyre, "unit_price">): boolean =>
  unit_price !== null && decimal(unit_price).gt(0);

/**
 * Puts tyres into three tiers, the one to offer first at the beginning of each. The tier that the garage has set of a tyre counts; the others
 * are divided by price, a third of what can be sold each. In a tier, what fits and is here in number comes first, then the cheapest; what its
 * supplier is out of comes after the rest.
 */
export function tiersOf(
  tyres: readonly OfferedTyre[],
  asked: TyreSize,
  quantity: number,
): Record<Tier, OfferedTyre[]> {
  const priced = tyres.filter((one) => hasPrice(one) && !isTier(one.tyre.tier)).toSorted(byPrice);
  const tierOf = (one: OfferedTyre): Tier => {
    if (isTier(one.tyre.tier)) return one.tyre.tier;
    const at = priced.indexOf(one);
    return at < 0 ? "good" : (TIERS[Math.floor((at * TIERS.length) / priced.length)] ?? "best");
  };
  const rank = (one: OfferedTyre) =>
    (hasPrice(one) ? 0 : 8) +
    (misfits(one, asked).length > 0 ? 4 : 0) +
    (one.said?.availability === "out_of_stock" ? 2 : isHere(one, quantity) ? 0 : 1);
  const sorted = tyres.toSorted((a, b) => rank(a) - rank(b) || byPrice(a, b));
  const groups = Map.groupBy(sorted, tierOf);
  return {
    good: groups.get("good") ?? [],
    better: groups.get("better") ?? [],
    best: groups.get("best") ?? [],
  };
}

const byPrice = (a: OfferedTyre, b: OfferedTyre): number =>
  decimal(a.unit_price).cmp(decimal(b.unit_price)) || a.description.localeCompare(b.description);

const isHere = ({ available }: OfferedTyre, quantity: number): boolean =>
  available !== null && decimal(available).gte(quantity);

const SPEEDS = "JKLMNPQRSTUHVWYZ";
const RUN_FLAT = /\b(RUN[ -]?FLAT|RFT|ROF|SSR|ZP|EMT|HRS)\b/i;

export const isRunFlat = ({ tyre, description }: OfferedTyre): boolean =>
  tyre.run_flat === "yes" || RUN_FLAT.test(description);

export const isReinforced = ({ tyre, description }: OfferedTyre): boolean =>
  tyre.extra_load === "yes" || (findTyreSize(description)?.extra_load ?? false);

/** What speaks against fitting a tyre where this one is asked for: it carries less, is slower, or is of another make-up. */
export function misfits(offered: OfferedTyre, asked: TyreSize & { rest?: string }): string[] {
  const read = findTyreSize(offered.description);
  const load = offered.tyre.load_index ?? read?.load_index ?? null;
  const speed = offered.tyre.speed_rating ?? read?.speed_rating ?? null;
  const commercial = (read?.commercial ?? false) || /\dC\b/i.test(offered.tyre.size ?? "");
  const words: string[] = [];
  if (asked.load_index && load && Number.parseInt(load, 10) < Number.parseInt(asked.load_index, 10))
    words.push(`Load index ${load} is below ${asked.load_index}`);
  if (asked.speed_rating && speed && SPEEDS.indexOf(speed) < SPEEDS.indexOf(asked.speed_rating))
    words.push(`Speed rating ${speed} is below ${asked.speed_rating}`);
  if (asked.extra_load && !isReinforced(offered)) words.push("Not known to be reinforced (XL)");
  if (asked.commercial !== commercial) words.push(commercial ? "For vans (C)" : "Not for vans (C)");
  if (asked.rest && RUN_FLAT.test(asked.rest) && !isRunFlat(offered)) words.push("Not known to be run-flat");
  return words;
}
