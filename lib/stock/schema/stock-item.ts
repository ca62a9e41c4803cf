import { z } from "zod";
import { exactly } from "@/lib/core/database/filters";
import { needed } from "@/lib/core/input/fields";
import { supplierId } from "@/lib/core/input/id-fields";
import { archived, Flag, listParams } from "@/lib/core/input/list";

export const StockList = listParams(["part_number", "description", "category", "quantity_in_stock"], {
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
  archived,
});

/** An archived item is found only with `archived`. */
export const StockItemGet = z.strictObject({ id: z.uuid(), archived });

/** Fields only for those who may see costs. */
export interface StockCosts {
  cost_net: string | null;
  /** The value in stock at cost; null if the item is not counted or its cost is unknown. */
  value: string | null;
  /** Profit as a percentage of the retail price. */
  margin_percent: string | null;
}

export interface StockRow extends Partial<StockCosts> {
  id: string;
  part_number: string;
  description: string;
  manufacturer: string | null;
  category: string | null;
  sub_category: string | null;
  location: string | null;
  barcode: string | null;
  supplier_id: string | null;
  supplier: string | null;
  retail_price_net: string | null;
  trade_price_net: string | null;
  tax_code: string;
  tracked: boolean;
  quantity_in_stock: string;
  quantity_available: string;
  quantity_on_order: string;
  low_stock_level: string | null;
  low: boolean;
  last_purchased_date: string | null;
  last_sold_date: string | null;
  created_at: string;
  updated_at: string;
  version: number;
}

export const MOVEMENT_KINDS = ["opening", "goods_in", "sale", "return", "adjustment", "stock_take"] as const;

export interface StockMovement {
  id: string;
  created_at: string;
  /** The day of the movement, which may be earlier than its entry. */
  moved_on: string;
  kind: (typeof MOVEMENT_KINDS)[number];
  quantity: string;
  /** The quantity in stock after the movement. */
  level: string;
  reason: string | null;
  supplier_id: string | null;
  supplier: string | null;
  /** The supplier's invoice or delivery note. */
  reference: string | null;
  made_by: string | null;
  document_id: string | null;
  document_type: string | null;
  document_number: string | null;
  /** Only for those who may see costs. */
  unit_cost?: string | null;
}

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

export interface StockItem extends StockRow {
  keywords: string | null;
  quantity_reserved: string;
  minimum_order_quantity: string | null;
  /** Costs and mark-ups: only for those who may see costs. */
  cost_tax_code?: string | null;
  retail_markup_percent?: string | null;
  trade_markup_percent?: string | null;
  nominal_code: string | null;
  guarantee: string | null;
  notes: string | null;
  tyre: Record<string, string> | null;
  deleted_at: string | null;
  movements: StockMovement[];
  movements_in_all: number;
  uses: StockUse[];
  uses_in_all: number;
}
