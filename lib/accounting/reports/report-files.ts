import "server-only";
import type { ReportTable } from "@/lib/api/report-endpoint";
import { may } from "@/lib/core/actor";
import type { Page } from "@/lib/core/input/list";
import {
  outstandingCsv,
  owedDocumentsCsv,
  profitCsv,
  receiptsCsv,
  salesCsv,
  salesDocumentsCsv,
  vatCsv,
} from "./csv-columns";
import type { OutstandingFigures } from "./outstanding";
import type { Profit, ProfitLine } from "./profit-and-loss";
import type { ReceiptsFigures, ReceiptsRow } from "./receipts-by-method";
import type { OwedDocument, OwingCustomer, SalesDocument } from "./responses";
import type { SalesFigures, SalesRow } from "./sales";
import { type VatBoxRow, vatBoxRows } from "./vat-boxes";
import type { VatFigures } from "./vat-summary";

// The reports as CSV files: the rows and columns of each.

export const SALES_FILE: ReportTable<SalesFigures, SalesRow> = {
  filename: "sales",
  rows: ({ rows }) => rows,
  columns: (_, actor) => salesCsv(may(actor, "stock:cost")),
};

export const SALES_DOCUMENTS_FILE: ReportTable<Page<SalesDocument>, SalesDocument> = {
  filename: "sales-documents",
  rows: ({ rows }) => rows,
  columns: (_, actor) => salesDocumentsCsv(may(actor, "stock:cost")),
};

export const PROFIT_FILE: ReportTable<Profit, ProfitLine> = {
  filename: "profit-and-loss",
  rows: ({ lines }) => lines,
  columns: () => profitCsv,
};

export const VAT_FILE: ReportTable<VatFigures, VatBoxRow> = {
  filename: "vat",
  rows: vatBoxRows,
  columns: () => vatCsv,
};

export const RECEIPTS_FILE: ReportTable<ReceiptsFigures, ReceiptsRow> = {
  filename: "receipts-by-method",
  rows: ({ rows }) => rows,
  columns: () => receiptsCsv,
};

export const OUTSTANDING_FILE: ReportTable<OutstandingFigures, OwingCustomer> = {
  filename: "outstanding",
  rows: ({ rows }) => rows,
  columns: ({ by }) => outstandingCsv(by),
};

export const OWED_FILE: ReportTable<OwedDocument[], OwedDocument> = {
  filename: "outstanding-documents",
  rows: (rows) => rows,
  columns: () => owedDocumentsCsv,
};
