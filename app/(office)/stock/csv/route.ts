import { csvDownload } from "@/lib/lists/csv";
import { stockList } from "@/lib/stock/list";
import { listStock } from "@/lib/stock/queries/stock-items";

export const GET = csvDownload(listStock, stockList);
