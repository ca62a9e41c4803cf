import { z } from "zod";
import { Day, day } from "@/lib/core/day-fields";
import { decimalField, flag, isNothing, needed, text, version, wholeInAddress } from "@/lib/core/fields";
import { Flag } from "@/lib/core/list";

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
function filled(tyre: Record<string, string | null> | null): Record<string, string> | null {
  const kept = Object.entries(tyre ?? {}).flatMap(([name, value]) => (value ? [[name, value] as const] : []));
  return kept.length > 0 ? Object.fromEntries(kept) : null;
}

/** Above nothing. */
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
  category: text(120),
  sub_category: text(120),
  location: text(80),
  barcode: text(80),
  keywords: text(500),
  supplier_id: z.uuid().nullable().optional(),
  /** Costs and mark-ups are for those who may see costs. */
  cost_net: Price,
  cost_tax_code: text(8),
  retail_price_net: Price,
  trade_price_net: Price,
  retail_markup_percent: Markup,
  trade_markup_percent: Markup,
  tax_code: needed("Give at least one character", 8).optional(),
  nominal_code: text(20),
  /** Counted, or a price list entry only. */
  tracked: flag,
  low_stock_level: Amount.nullable().optional(),
  minimum_order_quantity: Amount.nullable().optional(),
  guarantee: text(120),
  notes: text(10_000),
  /** Size, load and speed index, label: what the garage keeps of a tyre. What is empty is not kept. */
  tyre: z
    .record(z.string().max(40), z.string().trim().max(80, "At most 80 characters").nullable())
    .nullable()
    .transform(filled)
    .optional(),
};

/** `quantity`: what is on the shelf already of an item that is counted. */
export const StockItemCreate = z.strictObject({
  ...fields,
  part_number: partNumber,
  quantity: Amount.nullable().optional(),
});

export const StockItemUpdate = z.strictObject({
  ...fields,
  id: z.uuid(),
  version,
  part_number: partNumber.optional(),
});

export const StockItemAtVersion = z.strictObject({ id: z.uuid(), version });

const reason = needed("Say why", 200);

/** More (+) or fewer (−) than the books say, and why: broken, found, used in the workshop. */
export const StockAdjustment = z.strictObject({
  id: z.uuid(),
  quantity: Change.refine((quantity) => !isNothing(quantity), "Other than nothing"),
  reason,
});

const MOST_LINES = 1000;
const MOST = `At most ${MOST_LINES} lines at a time`;

/**
 * What was counted. `expected` is what the books said when it was counted: what was sold or came in since stays counted; without
 * it the count is taken as of now.
 */
export const StockTake = z.strictObject({
  lines: z
    .array(
      z.strictObject({
        stock_item_id: z.uuid("Choose a part"),
        counted: decimalField(quantity, AMOUNT, "Say how many were counted"),
        expected: Change.nullable().optional(),
      }),
    )
    .min(1, "Count at least one item")
    .max(MOST_LINES, MOST),
  note: text(200),
});

/** A delivery. A supplier's `reference` is booked in once, whatever its case and blanks. `unit_cost` becomes the item's cost; it is for those who may see costs. */
export const GoodsIn = z.strictObject({
  supplier_id: z.uuid().nullable().optional(),
  /** The supplier's invoice or delivery note. */
  reference: text(80),
  received_date: day,
  lines: z
    .array(z.strictObject({ stock_item_id: z.uuid("Choose a part"), quantity: Pieces, unit_cost: Price }))
    .min(1, "Enter at least one line")
    .max(MOST_LINES, MOST),
});

export const StockSearch = z.strictObject({
  q: needed("Type what you look for", 200),
  limit: wholeInAddress(1, 50).default(20),
  tracked: Flag.optional(),
});

export const LowStock = z.strictObject({
  supplier_id: z.uuid().optional(),
  category: needed("Give at least one character", 120).optional(),
});

export const StockMovements = z.strictObject({
  id: z.uuid(),
  page: wholeInAddress(1, 100_000).default(1),
  per_page: wholeInAddress(1, 200).default(50),
  kind: z.enum(["opening", "goods_in", "sale", "return", "adjustment", "stock_take"]).optional(),
  from: Day.optional(),
  to: Day.optional(),
});
