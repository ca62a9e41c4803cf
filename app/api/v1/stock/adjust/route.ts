import { endpoint } from "@/lib/api/endpoint";
import { adjustStock } from "@/lib/stock/commands/quantities";
import { StockWritten } from "@/lib/stock/responses";
import { AdjustmentOfItem, asStockItem, toAdjustment } from "@/lib/stock/schema/api";

export const POST = endpoint(adjustStock, {
  summary: "Correct what the books say of an item",
  returns: StockWritten,
  status: 200,
  input: AdjustmentOfItem,
  toInput: toAdjustment,
  fieldName: asStockItem,
  example: {
    body: { stock_item_id: "0197a3a0-0000-7000-8000-000000000001", quantity: "-1", reason: "Broken" },
  },
});
