import { type Decimal, decimal } from "@/lib/core/money";

/** "0.04" for "0.0400", "0.0431" as it is: a price as it is typed. */
export const typedPrice = (price: Decimal): string => price.replace(/(\.\d\d)0+$/, "$1");

/** What a text costs, in pounds: "0.0800". Four places, as a part costs some pence and a bit. */
export const priceOf = (parts: number, part_price: Decimal): Decimal =>
  decimal(part_price).times(parts).toFixed(4);
