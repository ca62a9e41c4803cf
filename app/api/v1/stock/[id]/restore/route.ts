import { endpoint } from "@/lib/api/endpoint";
import { restoreStockItem } from "@/lib/stock/commands/items";
import { StockKey } from "@/lib/stock/responses";

export const POST = endpoint(restoreStockItem, {
  summary: "Take an archived stock item back",
  returns: StockKey,
  status: 200,
});
