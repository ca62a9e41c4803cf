import { z } from "zod";
import { instant } from "@/lib/core/input/fields";
import { MOVEMENT_KINDS } from "./schema/stock-item";
import { TyreRecord } from "./schema/tyre";

const text = z.string().nullable();
const key = z.uuid().nullable();
/** Only for those who may see costs. */
const cost = text.optional();

const both = {
  id: z.uuid(),
  part_number: z.string(),
  description: z.string(),
  manufacturer: text,
  category: text,
  location: text,
  barcode: text,
  supplier_id: key,
  retail_price_net: text,
  trade_price_net: text,
  tax_code: z.string(),
  tracked: z.boolean(),
  quantity_in_stock: z.string(),
  quantity_available: z.string(),
  quantity_on_order: z.string(),
  low_stock_level: text,
  cost_net: cost,
};

const dated = {
  last_purchased_date: text,
  last_sold_date: text,
  created_at: instant,
  updated_at: instant,
  version: z.int(),
};

export const StockInList = z
  .object({
    ...both,
    ...dated,
    sub_category: text,
    supplier: text,
    low: z.boolean(),
    /** The value in stock at cost; null if the item is not counted or its cost is unknown. */
    value: cost,
    /** Profit as a percentage of the retail price. */
    margin_percent: cost,
  })
  .meta({ id: "StockInList" });

export type StockRow = z.infer<typeof StockInList>;

const further = {
  sub_category: text,
  keywords: text,
  nominal_code: text,
  quantity_reserved: z.string(),
  quantity_to_return: z.string(),
  quantity_physically_available: z.string(),
  quantity_required: z.string(),
  minimum_order_quantity: text,
  guarantee: text,
  notes: text,
  tyre: TyreRecord.nullable(),
  cost_tax_code: cost,
  retail_markup_percent: cost,
  trade_markup_percent: cost,
};

export const StockWhole = z.object({ ...StockInList.shape, ...further }).meta({ id: "StockWhole" });

/** An item as a command returns it. */
export const StockWritten = z.object({ ...both, ...dated, ...further }).meta({ id: "StockWritten" });

export const StockFound = z
  .object({
    ...both,
    supplier: text,
    quantity_reserved: z.string(),
    minimum_order_quantity: text,
  })
  .meta({ id: "StockFound" });

/** An item that is low, with the quantity to order. */
export const StockLow = z
  .object({ ...StockFound.shape, suggested_quantity: z.string() })
  .meta({ id: "StockLow" });

export const MovementShown = z
  .object({
    id: z.uuid(),
    stock_item_id: z.uuid(),
    created_at: instant,
    moved_on: z.string(),
    kind: z.enum(MOVEMENT_KINDS),
    quantity: z.string(),
    level: z.string(),
    reason: text,
    reference: text,
    supplier_id: key,
    supplier: text,
    made_by: text,
    document_id: key,
    document_type: text,
    document_number: text,
    unit_cost: cost,
  })
  .meta({ id: "MovementShown" });

export const StockTaken = z
  .object({
    lines: z.array(
      z.object({
        stock_item_id: z.uuid(),
        part_number: z.string(),
        difference: z.string(),
        quantity_in_stock: z.string(),
      }),
    ),
  })
  .meta({ id: "StockTaken" });

export const GoodsReceived = z.object({ items: z.array(StockWritten) }).meta({ id: "GoodsReceived" });

export const StockKey = z.object({ id: z.uuid(), version: z.int() }).meta({ id: "StockKey" });
