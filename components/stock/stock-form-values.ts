import type { FormValues } from "@/components/form/use-action-form";
import { trimmed } from "@/lib/documents/rules/lines/line-sections";
import type { StockItem } from "@/lib/stock/schema/stock-item";

/** "12.5000" becomes 12.50; "0.0125" stays. */
const price = (amount: string | null | undefined) => amount?.replace(/(\.\d\d\d*?)0+$/, "$1") ?? null;
const plain = (quantity: string | null | undefined) => (quantity ? trimmed(quantity) : null);

/** Returns the initial values of an item's form. */
export function stockFormValues(item: StockItem): FormValues {
  const { tyre, movements: _, uses: __, ...fields } = item;
  return {
    ...fields,
    cost_net: price(item.cost_net),
    retail_price_net: price(item.retail_price_net),
    trade_price_net: price(item.trade_price_net),
    retail_markup_percent: plain(item.retail_markup_percent),
    trade_markup_percent: plain(item.trade_markup_percent),
    low_stock_level: plain(item.low_stock_level),
    minimum_order_quantity: plain(item.minimum_order_quantity),
    ...Object.fromEntries(Object.entries(tyre ?? {}).map(([name, value]) => [`tyre.${name}`, value])),
  };
}
