import { z } from "zod";
import { day, firstDay, lastDay } from "@/lib/core/dates/day-fields";
import {
  decimalField,
  flag,
  isNothing,
  needed,
  text,
  version,
  wholeInAddress,
} from "@/lib/core/input/fields";
import { supplierId } from "@/lib/core/input/id-fields";
import { Flag, pageNumber, perPage } from "@/lib/core/input/list";
import { TyreInput } from "./tyre";

const quantity = { whole: 7, places: 3 };
const AMOUNT = "A quantity from 0 with at most 3 decimals";
const Amount = decimalField(quantity, AMOUNT);
const CHANGE = "A quantity with at most 3 decimals, such as 2 or -0.5";
const Change = decimalField({ ...quantity, signed: true }, CHANGE, "Say by how much");
const Price = decimalField({ whole: 7, places: 4 }, "A price from 0, with at most 4 decimals")
  .nullable()
  .optional();
const Markup = decimalField({ whole: 3, places: 3 }, "A mark-up in per cent, such as 35")
  .nullable()
  .optional();

/** Greater than zero. */
const Pieces = decimalField(quantity, AMOUNT, "Say how many").refine(
  (quantity) => !isNothing(quantity),
  "More than nothing",
);

const partNumber = needed("Enter a part number", 80).transform((value) => value.toUpperCase());

const fields = {
  description: z
    .string()
    .trim()
    .max(500, "At most 500 characters")
    .nullable()
    .transform((value) => value ?? "")
    .optional(),
  manufacturer: text(120),
  category: text(120).meta({ description: "The category." }),
  sub_category: text(120),
  location: text(80),
  barcode: text(80),
  keywords: text(500).meta({ description: "Further words by which it is found." }),
  supplier_id: supplierId.given,
  /** Costs and mark-ups are only for those who may see costs. */
  cost_net: Price.meta({ description: "What one costs, without VAT." }),
  cost_tax_code: text(8),
  retail_price_net: Price.meta({ description: "What one is sold at, without VAT." }),
  trade_price_net: Price.meta({ description: "What one is sold at to trade, without VAT." }),
  retail_markup_percent: Markup,
  trade_markup_percent: Markup,
  tax_code: needed("Give at least one character", 8)
    .optional()
    .meta({ description: "The VAT code, as `T1`." }),
  nominal_code: text(20),
  /** True if the item is counted, false if it is only in the price list. */
  tracked: flag.meta({ description: "Whether its quantity is kept." }),
  low_stock_level: Amount.nullable()
    .optional()
    .meta({ description: "At this quantity or below it is to be ordered." }),
  minimum_order_quantity: Amount.nullable()
    .optional()
    .meta({ description: "At least so many are ordered at a time." }),
  guarantee: text(120),
  notes: text(10_000),
  /** Size, load and speed index, label: what the garage records about a tyre. Empty values are not stored. */
  tyre: TyreInput,
};

/** `quantity`: how many of a counted item are already on the shelf. */
export const StockItemCreate = z.strictObject({
  ...fields,
  part_number: partNumber,
  quantity: Amount.nullable().optional().meta({ description: "How many." }),
});

export const StockItemUpdate = z.strictObject({
  ...fields,
  id: z.uuid(),
  version,
  part_number: partNumber.optional(),
});

export const StockItemAtVersion = z.strictObject({ id: z.uuid(), version });

const reason = needed("Say why", 200).meta({ description: "Why, in a few words." });

/** More (+) or fewer (−) than is recorded, and why: broken, found, used in the workshop. */
export const StockAdjustment = z.strictObject({
  id: z.uuid(),
  quantity: Change.refine((quantity) => !isNothing(quantity), "Other than nothing"),
  reason,
});

const MOST_LINES = 1000;
const MOST = `At most ${MOST_LINES} lines at a time`;

/**
 * What was counted. `expected` is the recorded quantity at the time of the count, so that sales and deliveries since then are
 * kept; without it, the count applies to the quantity now.
 */
export const StockTake = z.strictObject({
  lines: z
    .array(
      z.strictObject({
        stock_item_id: z.uuid("Choose a part").meta({ description: "The stock item." }),
        counted: decimalField(quantity, AMOUNT, "Say how many were counted").meta({
          description: "How many there are.",
        }),
        expected: Change.nullable().optional(),
      }),
    )
    .min(1, "Count at least one item")
    .max(MOST_LINES, MOST)
    .meta({ description: "The lines." }),
  note: text(200),
});

/**
 * A delivery. A supplier's `reference` is booked in once, ignoring case and spaces. `unit_cost` becomes the item's cost and is
 * only for those who may see costs.
 */
export const GoodsIn = z.strictObject({
  supplier_id: supplierId.given,
  /** The number of the supplier's invoice or delivery note. */
  reference: text(80).meta({ description: "The number of the delivery note." }),
  received_date: day.meta({ description: "The day of delivery; today where it is not given." }),
  lines: z
    .array(
      z.strictObject({
        stock_item_id: z.uuid("Choose a part").meta({ description: "The stock item." }),
        quantity: Pieces.meta({ description: "How many." }),
        unit_cost: Price.meta({
          description:
            "What one costs us, without VAT. On a line of a document, where it is not given, what the stock item stands at.",
        }),
      }),
    )
    .min(1, "Enter at least one line")
    .max(MOST_LINES, MOST)
    .meta({ description: "The lines." }),
});

export const StockSearch = z.strictObject({
  q: needed("Type what you look for", 200).meta({ description: "Words to search for." }),
  limit: wholeInAddress(1, 50).default(20).meta({ description: "At most so many." }),
  tracked: Flag.optional().meta({ description: "Only items whose quantity is kept, or only others." }),
});

export const LowStock = z.strictObject({
  supplier_id: supplierId.filter,
  category: needed("Give at least one character", 120)
    .optional()
    .meta({ description: "Only this category." }),
});

export const StockMovements = z.strictObject({
  id: z.uuid(),
  page: pageNumber(100_000),
  per_page: perPage(),
  kind: z
    .enum(["opening", "goods_in", "sale", "return", "adjustment", "stock_take", "supplier_return"])
    .optional()
    .meta({ description: "What kind it is of." }),
  from: firstDay,
  to: lastDay,
});
