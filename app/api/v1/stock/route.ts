import { endpoint } from "@/lib/api/endpoint";
import { WITH_STOCK_ITEM } from "@/lib/related/expansions";
import { createStockItem } from "@/lib/stock/commands/items";
import { stockList } from "@/lib/stock/list";
import { listStock } from "@/lib/stock/queries/stock-items";
import { StockInList, StockWritten } from "@/lib/stock/responses";

export const GET = endpoint(listStock, {
  summary: "Stock items",
  returns: StockInList,
  expand: WITH_STOCK_ITEM,
  csv: { query: listStock, list: stockList },
});

export const POST = endpoint(createStockItem, {
  summary: "Create a stock item",
  returns: StockWritten,
  status: 201,
  location: "/stock/{id}",
  example: {
    body: {
      part_number: "OF-1234",
      description: "Oil filter",
      retail_price_net: "9.99",
      tracked: true,
      quantity: "10",
    },
  },
});
