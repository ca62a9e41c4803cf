import { csvDownload } from "@/lib/lists/csv";
import { listDeadStock } from "@/lib/stock/queries/dead-stock";
import { deadStockList } from "@/lib/stock/schema/further-lists";

export const GET = csvDownload(listDeadStock, deadStockList);
