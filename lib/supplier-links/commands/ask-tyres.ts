import "server-only";
import { db } from "@/db/client";
import { type Actor, may } from "@/lib/core/actor";
import { invalid } from "@/lib/core/errors";
import { procedure } from "@/lib/core/procedure";
import { TAX_CODES } from "@/lib/documents/queries/lines/suggest-supplier-parts";
import type { CataloguePart, PartsSupplier, Quote } from "@/lib/integrations/parts-supplier";
import { readItemMarkups, readMarkups } from "@/lib/stock/queries/markups";
import { ownTyres, tyreOf } from "@/lib/stock/queries/tyres/offered-tyres";
import { pricesFromCost } from "@/lib/stock/rules/markup";
import type { OfferedTyre } from "@/lib/stock/rules/tyre-offer";
import { findTyreSize, type TyreSize, tyreSizeDigits, tyreSizeText } from "@/lib/stock/rules/tyre-size";
import { partKey } from "@/lib/supplier-prices/rules/part-key";
import { keepQuotes } from "../internal/keep-quotes";
import { keptTyres } from "../queries/kept-tyres";
import type { AskedSupplier } from "../responses";
import { isOldQuote, poundsOf } from "../rules/offers";
import { AskTyres } from "../schema/prices";
import { askAll } from "./ask-all";

export interface AskedTyres {
  suppliers: AskedSupplier[];
  tyres: OfferedTyre[];
}

/** What a supplier has of a size: out of its catalogue, with what each costs today. */
interface SaidTyres {
  found: readonly CataloguePart[];
  quote: Quote;
}

/** A tyre of a supplier, before it has a price for the customer. */
type Supplied = Pick<
  OfferedTyre,
  "source" | "part_number" | "description" | "brand" | "tyre" | "tax_code" | "old"
> &
  Record<"supplier_id" | "supplier" | "cost", string> & {
    list: string | null;
    said: NonNullable<OfferedTyre["said"]>;
  };

/**
 * Asks all linked suppliers at once for the tyres of a size, what they cost and when they come, keeps what they say, and prices it by the
 * mark-ups. Of one that does not answer, what it last said stands, with its time. Costs are in it for those who may see them.
 */
export const askTyres = procedure({
  name: "supplier_links.ask_tyres",
  permission: "stock:read",
  input: AskTyres,
  async execute(actor, { size: typed, quantity, trade }): Promise<AskedTyres> {
    const size = findTyreSize(typed);
    if (!size) throw invalid({ field: "size", message: "A size such as 205/55R16" });
    const heard = await askAll(({ supplier }) => tyresAt(supplier, size, quantity));
    await Promise.all(
      heard.map(({ said, asked: { supplier_id, made_up } }) =>
        said && !made_up ? keepQuotes(supplier_id, said.quote, byKey(said.found)) : null,
      ),
    );
    const away = heard.flatMap(({ asked }) => (asked.state === "away" ? [asked.supplier_id] : []));
    const kept = await keptTyres(db(), { digits: tyreSizeDigits(size), quantity, suppliers: away });
    const supplied: Supplied[] = [
      ...heard.flatMap(({ said, asked }) => (said ? suppliedNow(said, asked) : [])),
      ...kept.map(({ quoted_at: said_at, availability, earliest, unit_net: cost, ...one }): Supplied => {
        const old = isOldQuote(said_at, new Date());
        const said = { supplier: one.supplier, availability, earliest, said_at, old, made_up: false };
        const tyre = tyreOf(one.description, {});
        return { ...one, source: "kept", cost, list: null, tyre, tax_code: null, old, said };
      }),
    ];
    return {
      suppliers: heard.map(({ asked }) => asked),
      tyres: await priced(actor, supplied, { size, trade }),
    };
  },
});

const MOST = 60;
const MOST_PAGES = 3;

/** Suppliers write sizes in either way; one that finds nothing by the first is asked by the second. */
async function tyresAt(supplier: PartsSupplier, size: TyreSize, quantity: number): Promise<SaidTyres> {
  const plain = { ...size, load_index: null, speed_rating: null, extra_load: false };
  const digits = tyreSizeDigits(size);
  for (const text of [tyreSizeText(plain), digits]) {
    const parts = await wholeCatalogue(supplier, text);
    const found = parts
      .filter(({ description }) => {
        const read = findTyreSize(description);
        return read !== null && tyreSizeDigits(read) === digits;
      })
      .slice(0, MOST);
    if (found.length > 0) {
      const asked = found.map(({ part_number }) => ({ part_number, quantity: String(quantity) }));
      return { found, quote: await supplier.quote(asked) };
    }
  }
  return { found: [], quote: { valid_until: null, parts: [] } };
}

async function wholeCatalogue(supplier: PartsSupplier, text: string): Promise<CataloguePart[]> {
  const all: CataloguePart[] = [];
  for (let page = 1; page <= MOST_PAGES; page++) {
    const { parts, total } = await supplier.search({ text, page });
    all.push(...parts);
    if (parts.length === 0 || all.length >= total) break;
  }
  return all;
}

const byKey = (found: readonly CataloguePart[]) =>
  new Map(found.map((part) => [partKey(part.part_number), part]));

function suppliedNow(
  { found, quote }: SaidTyres,
  { supplier_id, supplier, made_up }: AskedSupplier,
): Supplied[] {
  const parts = byKey(found);
  const said_at = new Date().toISOString();
  return quote.parts.flatMap((one): Supplied[] => {
    const part = one.state === "quoted" ? parts.get(partKey(one.part_number)) : undefined;
    if (one.state !== "quoted" || !part) return [];
    return [
      {
        ...{ source: "asked", supplier_id, supplier, old: false },
        ...{ part_number: part.part_number, description: part.description, brand: part.brand },
        tyre: tyreOf(part.description, { ...part.tyre }),
        tax_code: TAX_CODES[part.vat_code] ?? null,
        cost: poundsOf(one.unit_pence),
        list: part.list_pence === null ? null : poundsOf(part.list_pence),
        said: {
          ...{ supplier, availability: one.availability, earliest: one.earliest },
          ...{ said_at, old: false, made_up },
        },
      },
    ];
  });
}

/** A tyre that is a stock item of ours is sold as one, at its own mark-up. */
async function priced(
  actor: Actor,
  supplied: readonly Supplied[],
  { size, trade }: { size: TyreSize; trade: boolean },
): Promise<OfferedTyre[]> {
  const costs = may(actor, "stock:cost");
  const markups = await readMarkups(db());
  const own = await ownTyres(db(), size, { trade, costs: false, markups });
  const items = new Map(own.map((item) => [partKey(item.part_number), item]));
  const itemMarkups = await readItemMarkups(
    db(),
    own.flatMap(({ stock_item_id }) => stock_item_id ?? []),
  );
  return supplied.map(({ cost, list, ...one }) => {
    const item = items.get(partKey(one.part_number));
    const by = pricesFromCost(
      {
        ...{ retail_markup_percent: null, trade_markup_percent: null },
        ...itemMarkups.get(item?.stock_item_id ?? ""),
        cost_net: cost,
      },
      markups,
    );
    const free = !/[1-9]/.test(cost);
    return {
      ...one,
      key: `${one.supplier_id} ${one.part_number}`,
      stock_item_id: item?.stock_item_id ?? null,
      tyre: { ...one.tyre, ...item?.tyre },
      // A supplier that says 0 says that it has no price.
      unit_price: free ? null : ((trade ? by.trade : null) ?? by.retail ?? list ?? item?.unit_price ?? null),
      ...(costs && { unit_cost: cost }),
      tax_code: item?.tax_code ?? one.tax_code,
      nominal_code: item?.nominal_code ?? null,
      guarantee: item?.guarantee ?? null,
      ...{ available: null, on_order: null },
    };
  });
}
