import { endpoint } from "@/lib/api/endpoint";
import { WITH_STOCK_ITEM } from "@/lib/related/expansions";
import { searchStock } from "@/lib/stock/find-queries";
import { StockFound } from "@/lib/stock/returns";

export const GET = endpoint(searchStock, {
  summary: "Find stock by part number, description, barcode or keyword",
  list: true,
  returns: StockFound,
  expand: WITH_STOCK_ITEM,
});
