import { formatMoney } from "@/components/ui/money";
import { shownPrice } from "@/lib/documents/rules/lines/line-price";
import type { Row } from "./editor-rows";
import { readCell } from "./editor-totals";

/** Returns "incl. VAT" and, if the price of one is not in whole pence, what the whole line comes to. */
export function fixedPriceWords({ quantity, unit_price, tax_inclusive }: Row): string {
  const price = shownPrice({
    quantity: readCell(quantity, "quantity") || "1",
    unit_price: readCell(unit_price, "unit_price") || "0",
    tax_inclusive,
    tax_rate: "1",
  });
  return price?.note === "incl. VAT"
    ? price.note
    : `${formatMoney(price?.amount ?? "0")} ${price?.note ?? ""}`;
}
