import { trimmed } from "@/lib/documents/rules/lines/line-sections";

/** "4.000" is shown as 4, "2.500" as 2.5. */
export const quantityText = (quantity: string | null): string =>
  quantity === null ? "" : trimmed(quantity).replace("-", "−");

export function StockQuantity({ quantity }: { quantity: string | null }) {
  return <span className="tabular-nums">{quantityText(quantity)}</span>;
}
