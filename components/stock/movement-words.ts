import type { StockMovement } from "@/lib/stock/schema/stock-item";

export const movementWords: Record<StockMovement["kind"], string> = {
  opening: "Opening stock",
  goods_in: "Goods in",
  sale: "Sold",
  return: "Returned",
  adjustment: "Adjusted",
  stock_take: "Stock take",
  supplier_return: "Back to supplier",
};
