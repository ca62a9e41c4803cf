import { z } from "zod";
import { exactly } from "@/lib/core/database/filters";
import { needed } from "@/lib/core/input/fields";
import { supplierId } from "@/lib/core/input/id-fields";
import { archived, Flag, listParams } from "@/lib/core/input/list";

export const StockList = listParams(["part_number", "description", "category", "quantity_in_stock"], {
  /** Counted, or a price list entry only. */
  tracked: Flag.optional().meta({ description: "Only items whose quantity is kept, or only others." }),
  ...exactly("part_number", needed("Give at least one character", 80).toUpperCase()),
  ...exactly("barcode", needed("Give at least one character", 80)),
  category: needed("Give at least one character", 120)
    .optional()
    .meta({ description: "Only this category." }),
  supplier_id: supplierId.filter,
  /** Counted, and what is available is at its minimum or below. */
  low: Flag.optional().meta({
    description: "Only what is at its minimum or below; `false` narrows nothing.",
  }),
  archived,
});

/** An item that is archived is found only by asking for it. */
export const StockItemGet = z.strictObject({ id: z.uuid(), archived });

/** What only they see who may see costs. */
export interface StockCosts {
  cost_net: string | null;
  /** What is in stock at cost; null where nothing is counted or the cost is unknown. */
  value: string | null;
  /** Share of the retail price that is not cost, in per cent. */
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
  /** The day on which it happened, which may be before its entry. */
  moved_on: string;
  kind: (typeof MOVEMENT_KINDS)[number];
  quantity: string;
  /** In stock after it. */
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

/** A line of a document that names the item. */
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
