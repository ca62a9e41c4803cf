import { endpoint } from "@/lib/api/endpoint";
import { WITH_STOCK_ITEM } from "@/lib/related/expansions";
import { lowStock } from "@/lib/stock/queries/find-stock";
import { StockLow } from "@/lib/stock/responses";

export const GET = endpoint(lowStock, {
  summary: "What runs low, with what to order",
  list: true,
  returns: StockLow,
  expand: WITH_STOCK_ITEM,
});
