import { endpoint } from "@/lib/api/endpoint";
import { takeStock } from "@/lib/stock/commands/quantities";
import { StockTaken } from "@/lib/stock/responses";

export const POST = endpoint(takeStock, {
  summary: "Make the books say what was counted",
  returns: StockTaken,
  status: 200,
});
