import { endpoint } from "@/lib/api/endpoint";
import { reopenStockTake } from "@/lib/stock/commands/take-steps";
import { StockTakeKey } from "@/lib/stock/schema/stock-takes";

export const POST = endpoint(reopenStockTake, {
  summary: "Have a stock take counted further, or some of its items again",
  returns: StockTakeKey,
  status: 200,
});
