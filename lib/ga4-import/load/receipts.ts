import { mixedWith } from "@/lib/files/csv/fingerprint";
import { yearOf } from "../control-totals/figures";
import { addDeposit } from "../control-totals/open-work";
import type { Row } from "../csv/row-reader";
import { RECEIPTS } from "../formats/receipts";
import type { DocumentBook } from "./documents/document-book";
import { bare, json, pence, text, textOrEmpty, yes } from "./write/copy-text";
import { keyed } from "./write/destination";
import { type Load, readRows, reference } from "./write/load";
import { RowWriter } from "./write/row-writer";

const AT = RECEIPTS.at;

interface Receipt {
  id: string;
  row: Row;
  values: unknown[];
  document: string | null;
  customer: string | null;
  runId: string;
}

const RECEIPT = new RowWriter<Receipt>({
  id: ({ id }) => id,
  document_id: ({ document }) => bare(document),
  customer_id: ({ customer }) => bare(customer),
  method: ({ values }) => tender((values[AT.Method] as string | null) ?? ""),
  method_name: ({ values }) => textOrEmpty(values[AT.Method]),
  amount: ({ values }) => pence(values[AT.Amount]),
  surcharge_net: ({ values }) => pence(values[AT.SurchargeNET]),
  surcharge_tax: ({ values }) => pence(values[AT.SurchargeTAX]),
  surcharge_gross: ({ values }) => pence(values[AT.SurchargeGROSS]),
  total: ({ values }) => pence(values[AT.TotalReceipt]),
  payment_date: ({ values }) => bare(values[AT.Date]),
  description: ({ values }) => text(values[AT.Description]),
  payment_group: ({ values }) => text(values[AT._ID_AccountPayment]),
  reconciled: ({ values }) => yes(values[AT.Reconciled]),
  reconciled_date: ({ values }) => bare(values[AT.Reconciled_Date]),
  reconciled_reference: ({ values }) => text(values[AT.Reconciled_Ref]),
  exported: ({ values }) => yes(values[AT.sageExported]),
  exported_date: ({ values }) => bare(values[AT.sageExported_date]),
  legacy_id: ({ row }) => text(row.key),
  legacy: ({ row }) => json(row.legacy),
  source_hash: ({ row, document }) => String(mixedWith(row.hash, document === null ? 0 : 1)),
  import_run_id: ({ runId }) => runId,
});

/**
 * Loads receipts. Returns what was received for each document up to the day of the run, in pence, by the
 * document's number.
 */
export async function loadReceipts(load: Load, book: DocumentBook): Promise<number[]> {
  const { known, runId, ids } = load;
  const target = keyed(load, "receipts", RECEIPT.columns);
  const receivedByNow: number[] = [];
  const onRow = (row: Row): void => {
    const { values } = row;
    const number = reference(row, AT._ID_Document, known.documents, "broken-document");
    const customer = number < 0 ? -1 : (book.customer[number] ?? -1);
    target.put(RECEIPT, {
      id: ids.next(),
      row,
      values,
      document: number < 0 ? null : known.documents.id(number),
      customer: customer < 0 ? null : known.customers.id(customer),
      runId,
    });
    addFigures(load, book, number, values);
    if (number >= 0)
      addDeposit(
        load,
        book.type[number] ?? "",
        book.issued[number] === true,
        (values[AT.Amount] as number | null) ?? 0,
      );
    const date = values[AT.Date] as string | null;
    if (number >= 0 && (date === null || date <= load.asAt)) {
      receivedByNow[number] = (receivedByNow[number] ?? 0) + ((values[AT.Amount] as number | null) ?? 0);
    }
  };
  await readRows(load, RECEIPTS, onRow, () => target.drain());
  await target.finish();
  return receivedByNow;
}

/** Returns our payment method for one of GA4's many. */
function tender(method: string): string {
  const word = method.toLowerCase();
  if (word === "cash") return "cash";
  if (word === "bacs") return "bacs";
  if (word === "credit note") return "credit_note";
  if (word.includes("cheque")) return "cheque";
  return /card|visa|mastercard|amex|american express|maestro|switch|delta/.test(word) ? "card" : "other";
}

function addFigures(
  { figures }: Load,
  book: DocumentBook,
  document: number,
  values: readonly unknown[],
): void {
  const amount = (values[AT.Amount] as number | null) ?? 0;
  const surcharge = (values[AT.SurchargeGROSS] as number | null) ?? 0;
  const total = (values[AT.TotalReceipt] as number | null) ?? 0;
  const method = (values[AT.Method] as string | null) ?? "";
  figures.add("rows|Receipts", 1);
  figures.add(`receipts|${method}|${yearOf(values[AT.Date])}`, 1, amount, surcharge, total);
  const type = document < 0 ? "none" : (book.type[document] ?? "none");
  figures.add(`receipts by document type|${type}`, 1, amount, total);
}
