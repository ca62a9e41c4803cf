import { endpoint } from "@/lib/api/endpoint";
import { abandonStockTake } from "@/lib/stock/commands/take-steps";
import { StockTakeKey } from "@/lib/stock/schema/stock-takes";

export const POST = endpoint(abandonStockTake, {
  summary: "Give a stock take up",
  returns: StockTakeKey,
  status: 200,
});
