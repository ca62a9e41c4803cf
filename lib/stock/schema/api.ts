import { z } from "zod";
import { StockAdjustment } from "./written-stock-item";

/** An adjustment as API callers send it: the body names the item. */
export const AdjustmentOfItem = z.strictObject({
  stock_item_id: z.uuid().meta({ description: "The stock item." }),
  quantity: StockAdjustment.shape.quantity.meta({
    description: "How many more there are, or with `-` how many fewer.",
  }),
  reason: StockAdjustment.shape.reason,
});

export const toAdjustment = ({ stock_item_id, ...rest }: z.output<typeof AdjustmentOfItem>) => ({
  id: stock_item_id,
  ...rest,
});

/** Renames the field to the name that API callers use. */
export const asStockItem = (field: string): string => (field === "id" ? "stock_item_id" : field);
