import { type Decimal, decimal, pounds } from "@/lib/core/money";

/** From this cost of one on, up to the next band, its price is the cost with so many per cent added. */
export interface MarkupBand {
  cost_from: Decimal;
  markup_percent: Decimal;
}

export interface Markups {
  retail: readonly MarkupBand[];
  trade: readonly MarkupBand[];
}

const withMarkup = (cost: Decimal, percent: Decimal): Decimal =>
  pounds(decimal(cost).times(decimal(percent).plus(100)).div(100));

/**
 * The price without VAT of what costs so much: by the band with the highest `cost_from` that the cost reaches, rounded half up to the
 * penny. Null below the lowest band, and without any.
 */
export function priceFromCost(cost: Decimal, bands: readonly MarkupBand[]): Decimal | null {
  let reached: MarkupBand | null = null;
  for (const band of bands)
    if (decimal(cost).gte(band.cost_from) && (!reached || decimal(band.cost_from).gt(reached.cost_from)))
      reached = band;
  return reached && withMarkup(cost, reached.markup_percent);
}

interface Costed {
  cost_net: Decimal | null;
  retail_markup_percent: Decimal | null;
  trade_markup_percent: Decimal | null;
}

/**
 * The prices of a part by its cost. A mark-up of its own wins over the bands; one of 0 counts as none, since other systems write 0
 * where nothing was chosen.
 */
export function pricesFromCost(
  part: Costed,
  { retail, trade }: Markups,
): Record<keyof Markups, Decimal | null> {
  const { cost_net, retail_markup_percent, trade_markup_percent } = part;
  const price = (own: Decimal | null, bands: readonly MarkupBand[]) => {
    if (cost_net === null) return null;
    return own && !decimal(own).eq(0) ? withMarkup(cost_net, own) : priceFromCost(cost_net, bands);
  };
  return { retail: price(retail_markup_percent, retail), trade: price(trade_markup_percent, trade) };
}
