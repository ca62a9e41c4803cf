import { endpoint } from "@/lib/api/endpoint";
import { beginStockTake } from "@/lib/stock/commands/stock-takes";
import { listStockTakes } from "@/lib/stock/queries/stock-takes";
import { StockTakeKey, StockTakeShown } from "@/lib/stock/schema/stock-takes";

export const GET = endpoint(listStockTakes, {
  summary: "Stock takes, the newest first",
  returns: StockTakeShown,
});

export const POST = endpoint(beginStockTake, {
  summary: "Begin a stock take",
  description: "Of everything that is counted, or of one location or category.",
  returns: StockTakeKey,
  status: 201,
  location: "/stock-takes/{id}",
  example: { body: { location: "Shelf B2" } },
});
