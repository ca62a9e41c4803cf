import { z } from "zod";
import { exactly } from "@/lib/core/database/filters";
import { needed } from "@/lib/core/input/fields";
import { supplierId } from "@/lib/core/input/id-fields";
import { archived, Flag, listParams } from "@/lib/core/input/list";
import { stockList } from "../list";
import type { MovementShown, StockWhole } from "../responses";
import { findTyreSize } from "../rules/tyre-size";

export const StockList = listParams(stockList.sorts, {
  /** True for counted items, false for items that are only in the price list. */
  tracked: Flag.optional().meta({ description: "Only items whose quantity is kept, or only others." }),
  ...exactly("part_number", needed("Give at least one character", 80).toUpperCase()),
  ...exactly("barcode", needed("Give at least one character", 80)),
  category: needed("Give at least one character", 120)
    .optional()
    .meta({ description: "Only this category." }),
  supplier_id: supplierId.filter,
  /** Counted items whose available quantity is at or below their minimum. */
  low: Flag.optional().meta({
    description: "Only what is at its minimum or below; `false` narrows nothing.",
  }),
  tyre_size: needed("Give at least one character", 80)
    .refine((typed) => findTyreSize(typed) !== null, "A tyre size such as 205/55R16")
    .optional()
    .meta({ description: "Only tyres of this size, however it is written: `2055516`." }),
  archived,
});

/** An archived item is found only with `archived`. */
export const StockItemGet = z.strictObject({ id: z.uuid(), archived });

export const MOVEMENT_KINDS = [
  "opening",
  "goods_in",
  "sale",
  "return",
  "adjustment",
  "stock_take",
  "supplier_return",
] as const;

/** A movement; `level` is the quantity in stock after it, and its cost is only for those who may see costs. */
export type StockMovement = Omit<z.infer<typeof MovementShown>, "stock_item_id">;

/** A document line that names the item. */
export const StockUse = z.object({
  line_id: z.string(),
  document_id: z.string(),
  document_type: z.string(),
  document_number: z.string().nullable(),
  document_date: z.string().nullable(),
  customer_name: z.string(),
  registration: z.string(),
  quantity: z.string().nullable(),
  unit_price: z.string().nullable(),
  line_net: z.string().nullable(),
});
export type StockUse = z.infer<typeof StockUse>;

type Whole = z.infer<typeof StockWhole>;

export interface StockItem extends Whole {
  deleted_at: string | null;
  movements: StockMovement[];
  movements_in_all: number;
  uses: StockUse[];
  uses_in_all: number;
}
