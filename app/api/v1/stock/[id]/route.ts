import { endpoint } from "@/lib/api/endpoint";
import { Id } from "@/lib/auth/responses";
import { WITH_STOCK_ITEM } from "@/lib/related/expansions";
import { archiveStockItem, updateStockItem } from "@/lib/stock/commands/items";
import { getStockItem } from "@/lib/stock/queries/stock-items";
import { StockWhole, StockWritten } from "@/lib/stock/responses";

export const GET = endpoint(getStockItem, {
  summary: "One stock item",
  returns: StockWhole,
  expand: WITH_STOCK_ITEM,
});

export const PUT = endpoint(updateStockItem, {
  summary: "Change a stock item",
  description: "Never its quantity: adjust, count or receive it.",
  returns: StockWritten,
  example: { body: { retail_price_net: "10.49" } },
});

export { PUT as PATCH };

export const DELETE = endpoint(archiveStockItem, {
  summary: "Archive a stock item",
  description: "CONFLICT while there is any of it.",
  returns: Id,
});
