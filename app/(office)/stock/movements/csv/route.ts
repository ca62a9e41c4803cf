import { csvDownload } from "@/lib/lists/csv";
import { listMovements } from "@/lib/stock/queries/ledger";
import { ledgerList } from "@/lib/stock/schema/further-lists";

export const GET = csvDownload(listMovements, ledgerList);
