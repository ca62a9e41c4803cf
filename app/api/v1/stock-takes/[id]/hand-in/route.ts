import { endpoint } from "@/lib/api/endpoint";
import { handInStockTake } from "@/lib/stock/commands/take-steps";
import { StockTakeKey } from "@/lib/stock/schema/stock-takes";

export const POST = endpoint(handInStockTake, {
  summary: "Hand a stock take in, to be approved",
  returns: StockTakeKey,
  status: 200,
});
