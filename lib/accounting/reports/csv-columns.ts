import type { CsvColumn } from "@/lib/lists/csv-text";
import { AGE_NAMES, AGES, type Age, type AgeingBy } from "@/lib/receivables/rules/ageing";
import type { ProfitLine } from "./profit-and-loss";
import type { ReceiptsRow } from "./receipts-by-method";
import type { OwedDocument, OwingCustomer, SalesDocument } from "./responses";
import type { SalesRow } from "./sales";
import type { VatBoxRow } from "./vat-boxes";

const SALES: CsvColumn<SalesRow>[] = [
  { key: "name", header: "What" },
  { key: "from", header: "From" },
  { key: "to", header: "To" },
  { key: "documents", header: "Documents", number: true },
  { key: "net", header: "Net", number: true },
  { key: "tax", header: "VAT", number: true },
  { key: "gross", header: "Gross", number: true },
  { key: "mots", header: "MOT tests", number: true },
  { key: "hours", header: "Hours", number: true },
];

const SALES_COSTS: CsvColumn<SalesRow>[] = [
  { key: "cost", header: "Cost", number: true },
  { key: "margin_vat", header: "VAT on margins", number: true },
  { key: "margin", header: "Margin", number: true },
  { key: "margin_percent", header: "Margin per cent", number: true },
];

/** The CSV columns of a sales report. */
export const salesCsv = (withCosts: boolean): CsvColumn<SalesRow>[] =>
  withCosts ? [...SALES, ...SALES_COSTS] : SALES;

export const salesDocumentsCsv = (withCosts: boolean): CsvColumn<SalesDocument>[] => [
  { key: "type", header: "Type" },
  { key: "number", header: "Number" },
  { key: "issued_date", header: "Issued" },
  { key: "customer_name", header: "Customer" },
  { key: "registration", header: "Registration" },
  { key: "net", header: "Net", number: true },
  { key: "tax", header: "VAT", number: true },
  { key: "gross", header: "Gross", number: true },
  ...(withCosts
    ? [
        { key: "cost", header: "Cost", number: true },
        { key: "margin_vat", header: "VAT on margins", number: true },
      ]
    : []),
];

export const profitCsv: CsvColumn<ProfitLine>[] = [
  { key: "name", header: "Kind" },
  { key: "income", header: "Income", number: true },
  { key: "cost", header: "Cost of sales", number: true },
  { key: "profit", header: "Gross profit", number: true },
  { key: "before_income", header: "Income before", value: ({ before }) => before.income, number: true },
  { key: "before_cost", header: "Cost of sales before", value: ({ before }) => before.cost, number: true },
  { key: "before_profit", header: "Gross profit before", value: ({ before }) => before.profit, number: true },
];

/** The nine boxes by number. */
export const vatCsv: CsvColumn<VatBoxRow>[] = [
  { key: "box", header: "Box" },
  { key: "name", header: "What" },
  { key: "amount", header: "Amount", number: true },
];

export const receiptsCsv: CsvColumn<ReceiptsRow>[] = [
  { key: "name", header: "What" },
  { key: "money", header: "Money" },
  { key: "receipts", header: "Receipts", number: true },
  { key: "taken", header: "Taken", number: true },
  { key: "refunded", header: "Refunded", number: true },
  { key: "net", header: "Net", number: true },
  { key: "surcharges", header: "Surcharges", number: true },
];

export const outstandingCsv = (by: AgeingBy): CsvColumn<OwingCustomer>[] => [
  { key: "name", header: "Customer" },
  { key: "account_number", header: "Account" },
  { key: "documents", header: "Documents", number: true },
  ...AGES.map((age: Age) => ({ key: age, header: AGE_NAMES[by][age], number: true })),
  { key: "balance", header: "Balance", number: true },
  { key: "on_account", header: "On account", number: true },
  { key: "unclaimed", header: "Left on cancelled work", number: true },
  { key: "oldest", header: "Oldest" },
];

export const owedDocumentsCsv: CsvColumn<OwedDocument>[] = [
  { key: "type", header: "Type" },
  { key: "number", header: "Number" },
  { key: "issued_date", header: "Issued" },
  { key: "due_date", header: "Due" },
  { key: "registration", header: "Registration" },
  { key: "order_reference", header: "Order" },
  { key: "gross", header: "Gross", number: true },
  { key: "balance", header: "Balance", number: true },
];
