import { z } from "zod";
import { StockAdjustment } from "./written-stock-item";

/** An adjustment as callers send it: the item is named in the body. */
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

/** The item as callers named it. */
export const asStockItem = (field: string): string => (field === "id" ? "stock_item_id" : field);
