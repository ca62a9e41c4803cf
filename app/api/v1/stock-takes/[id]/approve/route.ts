import { endpoint } from "@/lib/api/endpoint";
import { approveStockTake } from "@/lib/stock/commands/approve-stock-take";
import { StockTakeApproved } from "@/lib/stock/schema/stock-takes";

export const POST = endpoint(approveStockTake, {
  summary: "Let the books say what was counted",
  returns: StockTakeApproved,
  status: 200,
});
