import { formatMoney } from "@/components/ui/money";
import type { StartCustomer } from "@/lib/documents/rules/starting/start";
import type { Offer } from "@/lib/supplier-links/responses";
import type { Row } from "./editor-rows";
import { shownPrice } from "./offered-rows";

type Priced = Pick<Row, "unit_price" | "tax_inclusive">;

interface Choosing {
  row: Priced;
  customer: Pick<StartCustomer, "trade_parts"> | null;
  /** Whether a price that stood gives way to that of the mark-up. */
  anew: boolean;
}

/** The price that a line has of its own, as it is said; null while it has none. */
export const standingPrice = ({ unit_price, tax_inclusive }: Priced): string | null =>
  unit_price.trim() ? `${formatMoney(unit_price)}${tax_inclusive ? " with VAT" : ""}` : null;

const marked = (offer: Offer, customer: Choosing["customer"]) =>
  (customer?.trade_parts ? offer.trade : offer.retail) ?? offer.retail;

/** What a line takes of a supplier's price: a price for the customer that stood before stays, unless it is to be made anew. */
export function fromOffer(offer: Offer, { row, customer, anew }: Choosing): Partial<Row> {
  const price = marked(offer, customer);
  const priced = price && (anew || standingPrice(row) === null);
  return {
    supplier_id: offer.supplier_id,
    unit_cost: shownPrice(offer.unit_net),
    ...(priced && { unit_price: shownPrice(price), tax_inclusive: false }),
  };
}

/** What the customer would pay for one, in words; null where neither the line nor the mark-up says. */
export function sellsAt(offer: Offer, { row, customer, anew }: Choosing): string | null {
  const stood = standingPrice(row);
  const price = marked(offer, customer);
  const by = price && formatMoney(shownPrice(price));
  if (stood === null) return by && `sells at ${by}`;
  if (anew && by) return by === stood ? `sells at ${by}` : `sells at ${by}, now ${stood}`;
  return by && by !== stood ? `stays at ${stood}, by the mark-up ${by}` : `stays at ${stood}`;
}
