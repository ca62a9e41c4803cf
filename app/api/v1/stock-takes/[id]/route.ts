import { endpoint } from "@/lib/api/endpoint";
import { getStockTake } from "@/lib/stock/queries/stock-takes";
import { StockTakeShown } from "@/lib/stock/schema/stock-takes";

export const GET = endpoint(getStockTake, { summary: "A stock take", returns: StockTakeShown });
