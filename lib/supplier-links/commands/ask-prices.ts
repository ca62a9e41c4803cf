import "server-only";
import { db } from "@/db/client";
import { procedure } from "@/lib/core/procedure";
import type { Quote, QuotedPart } from "@/lib/integrations/parts-supplier";
import { readItemMarkups, readMarkups } from "@/lib/stock/queries/markups";
import { pricesFromCost } from "@/lib/stock/rules/markup";
import { presentPrices } from "@/lib/supplier-prices/queries/present-prices";
import { partKey } from "@/lib/supplier-prices/rules/part-key";
import { keepQuotes } from "../internal/keep-quotes";
import { type AskedLine, partsOfDocument } from "../queries/asked-parts";
import { keptQuotes } from "../queries/kept-quotes";
import type { Offer, PartOffers, PricesAnswer } from "../responses";
import { byPrice, isOldQuote, poundsOf } from "../rules/offers";
import { AskPrices } from "../schema/prices";
import { askAll, type Heard } from "./ask-all";

type Unpriced = Omit<Offer, "retail" | "trade">;
type Prices = (cost: string) => Pick<Offer, "retail" | "trade">;

/**
 * Asks all linked suppliers at once what parts cost and when they come, keeps what they say, and puts beside it what price files say. Where a
 * supplier does not answer, what it last said stands, with its time.
 */
export const askPrices = procedure({
  name: "supplier_links.ask_prices",
  permission: "stock:cost",
  input: AskPrices,
  async execute(_actor, { parts, document_id }): Promise<PricesAnswer> {
    const wanted: AskedLine[] = document_id
      ? await partsOfDocument(db(), document_id)
      : (parts ?? []).map(({ stock_item_id = null, ...part }) => ({ ...part, stock_item_id }));
    if (wanted.length === 0) return { suppliers: [], parts: [] };
    const keys = [...new Set(wanted.map(({ part_number }) => partKey(part_number)))];
    const [heard, files, own, markups] = await Promise.all([
      askAll(({ supplier }) => supplier.quote(wanted)),
      presentPrices(db(), { part_keys: keys }),
      readItemMarkups(
        db(),
        wanted.flatMap(({ stock_item_id }) => stock_item_id ?? []),
      ),
      readMarkups(db()),
    ]);
    await keepAll(heard);
    const kept = await keptQuotes(db(), keys);
    return {
      suppliers: heard.map(({ asked }) => asked),
      parts: wanted.map((part) => {
        const item = own.get(part.stock_item_id ?? "");
        const prices: Prices = (cost_net) =>
          pricesFromCost(
            { retail_markup_percent: null, trade_markup_percent: null, ...item, cost_net },
            markups,
          );
        return offersOf(part, { heard, files, kept, prices });
      }),
    };
  },
});

/** What a sandbox makes up is kept nowhere. */
const keepAll = (heard: readonly Heard<Quote>[]) =>
  Promise.all(
    heard.map(({ said, asked }) => (said && !asked.made_up ? keepQuotes(asked.supplier_id, said) : null)),
  );

interface Sources {
  heard: readonly Heard<Quote>[];
  files: Awaited<ReturnType<typeof presentPrices>>;
  kept: Awaited<ReturnType<typeof keptQuotes>>;
  prices: Prices;
}

function offersOf({ part_number, quantity }: AskedLine, { heard, files, kept, prices }: Sources): PartOffers {
  const key = partKey(part_number);
  const answers = heard.flatMap(({ said, asked }) => {
    const part = said?.parts.find((one) => partKey(one.part_number) === key);
    return part ? [{ part, asked }] : [];
  });
  const asked = answers.flatMap(({ part, asked: who }) =>
    part.state === "quoted" ? [asOffer(part, who)] : [],
  );
  const answered = new Set(answers.map(({ asked: { supplier_id } }) => supplier_id));
  const before = kept
    .filter((one) => one.part_key === key && !answered.has(one.supplier_id))
    .map((one): Unpriced => {
      const { part_key: _, quoted_at, ...said } = one;
      const old = isOldQuote(quoted_at, new Date());
      return { ...said, source: "kept", made_up: false, branch: null, hub: null, as_at: quoted_at, old };
    });
  const listed = files
    .filter((one) => one.part_key === key)
    .map(
      ({ supplier_id, supplier, net_price, list_price, surcharge, valid_from, old }): Unpriced => ({
        ...{ supplier_id, supplier, source: "price_file", made_up: false, old },
        ...{ unit_net: net_price, unit_list: list_price, unit_surcharge: surcharge },
        ...{ availability: "unknown", branch: null, hub: null, earliest: null, as_at: valid_from },
      }),
    );
  return {
    part_number,
    quantity,
    offers: [...asked, ...before, ...listed]
      .map((offer) => ({ ...offer, ...prices(offer.unit_net) }))
      .toSorted(byPrice),
    unknown_to: answers.flatMap(({ part, asked: { supplier } }) =>
      part.state === "unknown_part" ? [supplier] : [],
    ),
  };
}

const asOffer = (
  part: Extract<QuotedPart, { state: "quoted" }>,
  { supplier_id, supplier, made_up }: Heard<Quote>["asked"],
): Unpriced => ({
  ...{ supplier_id, supplier, made_up, source: "asked", old: false, as_at: new Date().toISOString() },
  ...{ unit_net: poundsOf(part.unit_pence), unit_list: null },
  unit_surcharge: part.surcharge_pence > 0 ? poundsOf(part.surcharge_pence) : null,
  ...{ availability: part.availability, branch: part.branch, hub: part.hub, earliest: part.earliest },
});
