import { describeList } from "@/lib/lists/list";
import type { InvoiceRow, StatementRow } from "./responses";

export const invoiceList = describeList<InvoiceRow>()({
  path: "/purchase-invoices",
  sorts: ["-invoice_date", "number"],
  tabs: ["status"],
  columns: {
    number: { header: "Their number", sort: true },
    kind: { header: "Kind", phone: "line" },
    supplier_name: { header: "Supplier", grow: true, phone: "line" },
    invoice_date: { header: "Date", sort: true, firstDescending: true, phone: "line" },
    vat_date: { header: "Counts for VAT", short: "VAT day", phone: "hidden", from: "lg" },
    due_date: { header: "Due", optional: true, phone: "hidden" },
    status: { header: "Status", phone: "hidden", from: "lg" },
    net: { header: "Net", number: true, phone: "hidden", from: "lg" },
    tax: { header: "VAT", number: true, phone: "hidden", from: "lg" },
    gross: { header: "Gross", number: true, phone: "aside" },
  },
  screen: ["number", "kind", "supplier_name", "invoice_date", "due_date", "vat_date", "net", "tax", "gross"],
});

export const statementList = describeList<StatementRow>()({
  path: "/purchase-invoices/statements",
  file: "supplier-statements",
  sorts: ["-statement_date"],
  columns: {
    statement_date: { header: "Statement of", sort: true, firstDescending: true },
    supplier_name: { header: "Supplier", grow: true, phone: "line" },
    lines: { header: "Lines", number: true, phone: "line" },
    balance: { header: "Their balance", number: true, phone: "aside" },
    file_name: { header: "File", optional: true, phone: "hidden" },
  },
  screen: ["statement_date", "supplier_name", "file_name", "lines", "balance"],
});
