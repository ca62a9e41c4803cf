import { csvDownload } from "@/lib/lists/csv";
import { listValuation } from "@/lib/stock/queries/valuation";
import { valuationList } from "@/lib/stock/schema/further-lists";

export const GET = csvDownload(listValuation, valuationList);
