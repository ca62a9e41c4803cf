import { endpoint } from "@/lib/api/endpoint";
import { countStock } from "@/lib/stock/commands/stock-takes";
import { StockCounted } from "@/lib/stock/schema/stock-takes";

export const POST = endpoint(countStock, {
  summary: "Note how many there are of an item",
  description:
    "What the books say at this moment is kept with it, so that sales and deliveries during the take do not matter.",
  returns: StockCounted,
  status: 200,
  example: { body: { stock_item_id: "0197a3a0-0000-7000-8000-000000000001", counted: "7" } },
});
