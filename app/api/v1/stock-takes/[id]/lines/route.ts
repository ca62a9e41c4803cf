import { endpoint } from "@/lib/api/endpoint";
import { stockTakeLines } from "@/lib/stock/queries/stock-takes";
import { StockTakeLine } from "@/lib/stock/schema/stock-takes";

export const GET = endpoint(stockTakeLines, {
  summary: "What of a stock take is left, counted, or different from the books",
  description:
    "`expected`, `difference` and `value` are told once it is handed in, to those who may approve it: whoever counts is not told what the books say.",
  list: true,
  returns: StockTakeLine,
});
