import { csvDownload } from "@/lib/lists/csv";
import { receiptList } from "@/lib/receipts/list";
import { listReceipts } from "@/lib/receipts/queries/receipts";

export const GET = csvDownload(listReceipts, receiptList);
