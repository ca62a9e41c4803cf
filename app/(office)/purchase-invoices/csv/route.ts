import { csvDownload } from "@/lib/lists/csv";
import { invoiceList } from "@/lib/supplier-accounts/list";
import { listInvoices } from "@/lib/supplier-accounts/queries/invoices";

export const GET = csvDownload(listInvoices, invoiceList);
