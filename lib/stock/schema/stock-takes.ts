import { z } from "zod";
import { decimalField, instant, needed, text, version } from "@/lib/core/input/fields";
import { listParams, pageNumber, perPage } from "@/lib/core/input/list";
import { stockTakeList } from "./further-lists";

export const TAKE_STATES = ["counting", "to_approve", "approved", "abandoned"] as const;
export type TakeState = (typeof TAKE_STATES)[number];

/** Everything that is counted, unless it is narrowed to a location, a category, or both. */
export const StockTakeBegin = z.strictObject({
  name: text(120).meta({
    description: "What it is called; by its day and what it covers where it is not given.",
  }),
  location: text(80).meta({ description: "The location that it covers; everywhere where it is not given." }),
  category: text(120).meta({
    description: "The category that it covers; all of them where it is not given.",
  }),
});

const Counted = decimalField(
  { whole: 7, places: 3 },
  "A quantity from 0 with at most 3 decimals",
  "Say how many",
);

export const StockTakeCount = z.strictObject({
  id: z.uuid(),
  stock_item_id: z.uuid("Choose a part").meta({ description: "The stock item." }),
  counted: Counted.meta({ description: "How many there are; 0 if it was not found." }),
  how: z.enum(["first", "add", "replace"]).default("first").meta({
    description:
      "What becomes of an earlier count of the same item: `first` refuses (409), `add` adds to it, as one lies in two places, `replace` corrects it.",
  }),
});

export const StockTakeAtVersion = z.strictObject({ id: z.uuid(), version });

/** With `stock_item_ids`, the counts of these items are given up: they are to be counted again. */
export const StockTakeReopen = z.strictObject({
  id: z.uuid(),
  version,
  stock_item_ids: z
    .array(z.uuid())
    .max(1000, "At most 1,000 at a time")
    .default([])
    .meta({ description: "Stock items that are to be counted again." }),
});

export const StockTakeList = listParams(stockTakeList.sorts, {
  status: z.enum(TAKE_STATES).optional().meta({ description: "Only in this state." }),
});

/** What of a take is shown: what is counted, what is left, or where the count and the books differ. */
export const StockTakeLines = z.strictObject({
  id: z.uuid(),
  show: z.enum(["left", "counted", "differences"]).default("left").meta({
    description: "What is left to count, what is counted, or where the count and the books differ.",
  }),
  page: pageNumber(10_000),
  per_page: perPage(),
});

export const StockTakeFind = z.strictObject({ id: z.uuid(), q: needed("Type what you look for", 200) });

const nullable = z.string().nullable();

export const StockTakeShown = z
  .object({
    id: z.uuid(),
    name: z.string(),
    status: z.enum(TAKE_STATES),
    location: nullable,
    category: nullable,
    begun_by: nullable,
    approved_by: nullable,
    approved_at: instant.nullable(),
    created_at: instant,
    updated_at: instant,
    version: z.int(),
    /** How many items are counted, and how many of those that it covers are not. */
    items_counted: z.int(),
    items_left: z.int(),
  })
  .meta({ id: "StockTakeShown" });
export type StockTakeRow = z.infer<typeof StockTakeShown>;

/** `expected` and `difference` are null while it is counted: whoever counts is not told what the books say. */
export const StockTakeLine = z
  .object({
    stock_item_id: z.uuid(),
    part_number: z.string(),
    description: z.string(),
    location: nullable,
    counted: nullable,
    counted_by: nullable,
    counted_at: instant.nullable(),
    expected: nullable,
    difference: nullable,
    /** The difference at cost, for those who may see costs. */
    value: nullable.optional(),
  })
  .meta({ id: "StockTakeLine" });
export type StockTakeLine = z.infer<typeof StockTakeLine>;

export const StockTakeKey = z
  .object({ id: z.uuid(), status: z.enum(TAKE_STATES), version: z.int() })
  .meta({ id: "StockTakeKey" });

export const StockCounted = z
  .object({ stock_item_id: z.uuid(), part_number: z.string(), counted: z.string() })
  .meta({ id: "StockCounted" });

export const StockTakeApproved = z
  .object({ ...StockTakeKey.shape, items_changed: z.int() })
  .meta({ id: "StockTakeApproved" });

/** A part as it is found while counting: without what the books say of it. */
export const PartToCount = z.object({
  id: z.uuid(),
  part_number: z.string(),
  description: z.string(),
  manufacturer: nullable,
  location: nullable,
  barcode: nullable,
  /** Whether the take covers it; another may still be counted, as things lie where they should not. */
  covered: z.boolean(),
  counted: nullable,
  counted_by: nullable,
});
export type PartToCount = z.infer<typeof PartToCount>;
