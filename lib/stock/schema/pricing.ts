import { z } from "zod";
import { decimalField, neededVersion, otherVersion, text } from "@/lib/core/input/fields";

const MOST = 1000;

/** Where items lie from now on; null clears it. Their order does not matter. */
export const StockMove = z.strictObject({
  stock_item_ids: z
    .array(z.uuid())
    .min(1, "Choose at least one part")
    .max(MOST, "At most 1,000 at a time")
    .meta({ description: "The stock items." }),
  location: text(80).meta({ description: "The shelf, bin or rack; null clears it." }),
});

const Cost = decimalField(
  { whole: 7, places: 4 },
  "A cost from 0, with at most 4 decimals",
  "Say from which cost",
);
const Percent = decimalField(
  { whole: 3, places: 3 },
  "A mark-up in per cent, such as 35",
  "Say how much is added",
);

const Bands = z
  .array(
    z.strictObject({
      cost_from: Cost.meta({ description: "The cost of one from which it applies, without VAT." }),
      markup_percent: Percent.meta({ description: "What is added to the cost, in per cent." }),
    }),
  )
  .max(30, "At most 30 bands")
  .check(({ value, issues }) => {
    value.forEach(({ cost_from }, at) => {
      const again = value.findIndex((other) => Number(other.cost_from) === Number(cost_from)) !== at;
      if (again)
        issues.push({
          code: "custom",
          input: cost_from,
          path: [at, "cost_from"],
          message: "Two bands begin there",
        });
    });
  });

/** All bands of both prices, in place of those there were. */
export const MarkupsUpdate = z.strictObject({
  version: neededVersion,
  retail: Bands.meta({ description: "The bands of the retail price." }),
  trade: Bands.meta({ description: "The bands of the trade price." }),
});

const Price = decimalField({ whole: 7, places: 4 }, "A price from 0, with at most 4 decimals")
  .nullable()
  .optional();

/** The prices of several items at once; a price that is not given stays. */
export const StockReprice = z.strictObject({
  lines: z
    .array(
      z.strictObject({
        stock_item_id: z.uuid().meta({ description: "The stock item." }),
        version: otherVersion,
        retail_price_net: Price.meta({ description: "What one is sold at, without VAT." }),
        trade_price_net: Price.meta({ description: "What one is sold at to trade, without VAT." }),
      }),
    )
    .min(1, "Choose at least one part")
    .max(MOST, "At most 1,000 at a time")
    .meta({ description: "The lines." }),
});

/** How many items can be previewed at once. */
export const AT_ONCE = 200;

export const RepricePreview = z.strictObject({
  ids: z.array(z.uuid()).min(1, "Choose at least one part").max(AT_ONCE, `At most ${AT_ONCE} at a time`),
});
