import { endpoint } from "@/lib/api/endpoint";
import { WITH_STOCK_ITEM } from "@/lib/related/expansions";
import { searchStock } from "@/lib/stock/queries/find-stock";
import { StockFound } from "@/lib/stock/responses";

export const GET = endpoint(searchStock, {
  summary: "Find stock by part number, description, barcode or keyword",
  list: true,
  returns: StockFound,
  expand: WITH_STOCK_ITEM,
});
