import { z } from "zod";
import { day, flag, text, typedDecimal, version } from "@/lib/core/fields";
import { Flag } from "@/lib/core/list";

const Given = <T extends z.ZodType<string | null>>(schema: T, message: string) =>
  schema.transform((value, context) => {
    if (value === null) {
      context.addIssue({ code: "custom", message });
      return z.NEVER;
    }
    return value;
  });

const Amount = typedDecimal(/^\d{1,7}(\.\d{1,3})?$/, "A quantity from 0 with at most 3 decimals");
const Change = typedDecimal(
  /^-?\d{1,7}(\.\d{1,3})?$/,
  "A quantity with at most 3 decimals, such as 2 or -0.5",
);
const Price = typedDecimal(/^\d{1,7}(\.\d{1,4})?$/, "A price from 0, with at most 4 decimals").optional();
const Markup = typedDecimal(/^\d{1,3}(\.\d{1,3})?$/, "A mark-up in per cent, such as 35").optional();
function filled(tyre: Record<string, string | null> | null): Record<string, string> | null {
  const kept = Object.entries(tyre ?? {}).flatMap(([name, value]) => (value ? [[name, value] as const] : []));
  return kept.length > 0 ? Object.fromEntries(kept) : null;
}

const isNothing = (quantity: string) => /^-?0*(\.0*)?$/.test(quantity);

/** Above nothing. */
const Pieces = Given(Amount, "Say how many").refine((quantity) => !isNothing(quantity), "More than nothing");

const partNumber = z
  .string("Enter a part number")
  .trim()
  .min(1, "Enter a part number")
  .max(80, "At most 80 characters")
  .transform((value) => value.toUpperCase());

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
  tax_code: z.string().trim().min(1).max(8).optional(),
  nominal_code: text(20),
  /** Counted, or a price list entry only. */
  tracked: flag,
  low_stock_level: Amount.optional(),
  minimum_order_quantity: Amount.optional(),
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
  quantity: Amount.optional(),
});

export const StockItemUpdate = z.strictObject({
  ...fields,
  id: z.uuid(),
  version,
  part_number: partNumber.optional(),
});

export const StockItemAtVersion = z.strictObject({ id: z.uuid(), version });

const reason = z.string("Say why").trim().min(1, "Say why").max(200, "At most 200 characters");

/** More (+) or fewer (−) than the books say, and why: broken, found, used in the workshop. */
export const StockAdjustment = z.strictObject({
  id: z.uuid(),
  quantity: Given(Change, "Say by how much").refine((quantity) => !isNothing(quantity), "Other than nothing"),
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
        counted: Given(Amount, "Say how many were counted"),
        expected: Change.optional(),
      }),
    )
    .min(1, "Count at least one item")
    .max(MOST_LINES, MOST),
  note: text(200),
});

/** A delivery. `unit_cost` becomes the item's cost; it is for those who may see costs. */
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
  q: z.string().trim().min(1, "Type what you look for").max(200),
  limit: z.coerce.number().int().min(1).max(50).default(20),
  tracked: Flag.optional(),
});

export const LowStock = z.strictObject({
  supplier_id: z.uuid().optional(),
  category: z.string().trim().min(1).max(120).optional(),
});

export const StockMovements = z.strictObject({
  id: z.uuid(),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  per_page: z.coerce.number().int().min(1).max(200).default(50),
  kind: z.enum(["opening", "goods_in", "sale", "return", "adjustment", "stock_take"]).optional(),
  from: z.iso.date("A date such as 2026-11-22").optional(),
  to: z.iso.date("A date such as 2026-11-22").optional(),
});
