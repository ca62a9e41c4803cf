import { documentTypeName } from "@/lib/document-record/rules/types";
import type { CsvColumn } from "@/lib/lists/csv-text";
import { type ReceiptRow, receiptMethodName } from "./schema/receipt";

/** The CSV columns of the receipt list; the keys are the columns of the table. */
export const RECEIPT_CSV: CsvColumn<ReceiptRow>[] = [
  { key: "payment_date", header: "Date" },
  { key: "method", header: "Method", value: (row) => receiptMethodName(row.method) },
  { key: "method_name", header: "Our word for it" },
  { key: "customer_name", header: "Customer" },
  {
    key: "document",
    header: "Document",
    value: (row) =>
      row.document_type && `${documentTypeName(row.document_type)} ${row.document_number ?? ""}`.trim(),
  },
  { key: "description", header: "Description" },
  { key: "amount", header: "Amount", number: true },
  { key: "surcharge_gross", header: "Surcharge", number: true },
  { key: "total", header: "Total", number: true },
  { key: "reconciled", header: "Reconciled" },
  { key: "reconciled_date", header: "Reconciled on" },
];
