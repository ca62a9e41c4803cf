import { endpoint } from "@/lib/api/endpoint";
import { lowStock } from "@/lib/stock/find-queries";
import { StockLow } from "@/lib/stock/returns";

export const GET = endpoint(lowStock, {
  summary: "What runs low, with what to order",
  list: true,
  returns: StockLow,
});
