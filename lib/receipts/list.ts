import { documentTypeName } from "@/lib/document-record/rules/types";
import { describeList } from "@/lib/lists/list";
import type { ReceiptRow } from "./responses";
import { receiptMethodName } from "./rules/methods";

export const receiptList = describeList<ReceiptRow>()({
  path: "/receipts",
  sorts: ["-payment_date", "amount", "updated_at"],
  columns: {
    payment_date: { header: "Date", sort: true, firstDescending: true },
    method: { header: "Method", value: (row) => receiptMethodName(row.method), phone: "line" },
    method_name: { header: "Our word for it", only: "file" },
    customer_name: { header: "Customer", short: "From", grow: true, phone: "line" },
    document: {
      header: "Document",
      short: "For",
      value: (row) =>
        row.document_type && `${documentTypeName(row.document_type)} ${row.document_number ?? ""}`.trim(),
      phone: "line",
    },
    description: { header: "Description", optional: true, phone: "hidden" },
    amount: { header: "Amount", number: true, sort: true, firstDescending: true, phone: "aside" },
    surcharge_gross: { header: "Surcharge", number: true, optional: true, phone: "hidden" },
    total: { header: "Total", number: true, only: "file" },
    reconciled: { header: "Reconciled", phone: "hidden", from: "lg" },
    reconciled_date: { header: "Reconciled on", only: "file" },
  },
  screen: [
    "payment_date",
    "customer_name",
    "document",
    "method",
    "description",
    "reconciled",
    "surcharge_gross",
    "amount",
  ],
});
