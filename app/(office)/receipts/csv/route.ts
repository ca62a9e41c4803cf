import { csvDownload } from "@/lib/lists/csv";
import { RECEIPT_CSV } from "@/lib/receipts/csv-columns";
import { listReceipts } from "@/lib/receipts/queries/receipts";

export const GET = csvDownload(listReceipts, { columns: RECEIPT_CSV, filename: "receipts" });
