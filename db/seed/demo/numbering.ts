import type { DemoDocument } from "./documents";

/** Where each of the demo's series begins: the garage has been in business for a while. */
const FIRST_NUMBERS: Record<string, number> = {
  estimate: 2101,
  job_sheet: 5301,
  invoice: 8401,
  credit_note: 121,
  payment_on_account: 41,
};

const seriesOf = (type: string): string => (type === "excess_invoice" ? "invoice" : type);

/**
 * Numbers each series without gaps in date order: estimates and job sheets by the date written, the rest by the date issued.
 * Returns the next number of each series.
 */
export function numberDocuments(documents: DemoDocument[]): Record<string, number> {
  const next: Record<string, number> = { ...FIRST_NUMBERS };
  const dated = documents
    .map((document) => ({ document, day: numberedOn(document) }))
    .filter(({ day }) => day !== null)
    .sort((a, b) => (a.day ?? "").localeCompare(b.day ?? ""));
  for (const { document } of dated) {
    const series = seriesOf(document.row.type);
    const value = next[series];
    if (value === undefined) throw new Error(`No first number of the series ${series}`);
    document.row.number = String(value);
    document.row.number_value = value;
    next[series] = value + 1;
  }
  linkNumbers(documents);
  return next;
}

const numberedOn = ({ row }: DemoDocument): string | null =>
  row.type === "estimate" || row.type === "job_sheet" ? row.created_date : row.issued_date;

/** Gives each document of a chain the numbers of the others. */
function linkNumbers(documents: DemoDocument[]): void {
  const own = ({ row }: DemoDocument) => {
    if (row.type === "estimate") row.estimate_number = row.number;
    if (row.type === "job_sheet") row.job_sheet_number = row.number;
    if (row.type === "invoice" || row.type === "excess_invoice") row.invoice_number = row.number;
  };
  for (const document of documents) own(document);
  for (const { row, source } of documents) {
    for (let before = source; before; before = before.source) {
      row.estimate_number ??= before.row.estimate_number;
      row.job_sheet_number ??= before.row.job_sheet_number;
      row.invoice_number ??= before.row.invoice_number;
      if (row.type === "job_sheet" || row.type === "invoice") {
        before.row.job_sheet_number ??= row.job_sheet_number;
        before.row.invoice_number ??= row.invoice_number;
      }
    }
  }
}
