import { mixedWith } from "@/lib/files/csv/fingerprint";
import { monthOf } from "../../control-totals/figures";
import type { Row } from "../../csv/row-reader";
import { reasonOf } from "../../findings/issues";
import { DOCUMENTS } from "../../formats/documents";
import { LINE_ITEMS } from "../../formats/lines";
import { decimalText } from "../../parsers/decimals";
import { mergeLines } from "../merge/merge-lines";
import type { NamedSuppliers } from "../suppliers";
import { type Destination, keyed } from "../write/destination";
import { countAsKept, type Load, readRows, reference } from "../write/load";
import { type DocumentBook, LABOUR, OTHER, PARTS } from "./document-book";
import { LINE, type Line, type MadeLine, madeLine } from "./line-writer";
import type { MadeLines } from "./made-lines";
import { adjustmentLine, discountLines } from "./synthetic-lines";

const AT = LINE_ITEMS.at;
const TAX_CODES = new Set(["T0", "T1", "T2", "T5", "T9"]);
const TYPE_WORDS = ["labour", "part", "other"] as const;

/** Loads GA4's lines, and after them whatever else the documents' totals are made of. */
export async function loadLines(
  load: Load,
  book: DocumentBook,
  suppliers: NamedSuppliers,
  outside: MadeLines,
): Promise<void> {
  const target = keyed(load, "document_lines", LINE.columns, mergeLines);
  const drain = async (least?: number): Promise<void> => {
    // A supplier must exist before the lines that name it, and only one COPY can be open.
    if (suppliers.waiting) target.pause(suppliers.flush());
    await target.drain(least);
  };
  await readRows(
    load,
    LINE_ITEMS,
    (row) => target.put(LINE, lineOf(load, row, book, suppliers)),
    () => drain(),
  );
  await drain();
  for (let which = 0; which < outside.size; which++) {
    const { document, order, line } = outside.line(which);
    target.put(LINE, madeRow(load, document, order, line));
    await target.drain();
  }
  await addRemainders(load, book, target);
  await target.finish();
  load.sender.give(() => suppliers.settle());
}

function lineOf(load: Load, row: Row, book: DocumentBook, suppliers: NamedSuppliers): Line {
  const { values } = row;
  const { documents, stock } = load.known;
  const document = reference(row, AT._ID_Document, documents, "broken-document");
  const item = reference(row, AT._ID_Stock, stock, "broken-stock");
  const itemType = (values[AT.itemType] as string | null) ?? "";
  const section = itemType === "1" ? LABOUR : itemType === "2" ? PARTS : OTHER;
  // GA4 has several types for these lines and we have one, so GA4's is kept in `legacy`.
  if (section === OTHER) row.keep(AT.itemType);
  const taxCode = (values[AT.itemTaxCode] as string | null) ?? "";
  if (taxCode !== "" && !TAX_CODES.has(taxCode)) row.note(AT.itemTaxCode, "unknown-taxcode", "kept");
  const net = values[AT.itemSub_Net] as number | null;
  const tax = values[AT.itemSub_Tax] as number | null;
  const gross = values[AT.itemSub_Gross] as number | null;
  addFigures(load, book, { document, itemType, taxCode, net: net ?? 0, tax: tax ?? 0, gross: gross ?? 0 });
  if (document >= 0) book.addLine(document, section, net ?? 0, tax ?? 0, gross ?? 0);
  const supplier = suppliers.idOf(
    values[AT._ID_Supplier] as string | null,
    values[AT.itemSupplier] as string | null,
  );
  return {
    id: load.ids.next(),
    document: document < 0 ? null : documents.id(document),
    position: document < 0 ? 0 : book.nextPosition(document),
    type: TYPE_WORDS[section] ?? "other",
    description: values[AT.itemDescription] as string | null,
    partNumber: values[AT.itemPartNumber] as string | null,
    stockItem: item < 0 ? null : stock.id(item),
    supplier,
    supplierInvoice: values[AT.itemSupplier_Invoice] as string | null,
    quantity: values[AT.itemQuantity] as number | null,
    price: values[AT.itemUnitPrice] as number | null,
    cost: values[AT.itemUnitCost] as number | null,
    discount: values[AT.itemDiscount] as number | null,
    taxCode,
    taxRate: values[AT.itemTaxRate] as number | null,
    net,
    tax,
    gross,
    costNet: values[AT.itemCostSub_Net] as number | null,
    technician: values[AT.technician] as string | null,
    nominalCode: values[AT.itemNominalCode] as string | null,
    guarantee: values[AT.itemGuarantee_Notes] as string | null,
    key: row.key,
    legacy: row.legacy,
    hash: mixedWith(row.hash, (document < 0 ? 0 : 1) + (item < 0 ? 0 : 2)),
    runId: load.runId,
  };
}

interface LineSums {
  document: number;
  itemType: string;
  taxCode: string;
  net: number;
  tax: number;
  gross: number;
}

function addFigures({ figures }: Load, book: DocumentBook, line: LineSums): void {
  const { document, itemType, taxCode, net, tax, gross } = line;
  figures.add("rows|LineItems", 1);
  figures.add(`lines|${itemType}`, 1, net, tax, gross);
  figures.add(`tax codes|${taxCode}`, 1, net, tax, gross);
  if (document < 0) figures.add("lines without document|all", 1, net, tax, gross);
  else addTax(figures, book, document, taxCode, net, tax);
}

/** Adds an issued document's tax to the month of issue: invoices count up, credit notes down. */
function addTax(
  figures: Load["figures"],
  book: DocumentBook,
  number: number,
  code: string,
  net: number,
  tax: number,
): void {
  const sign = book.taxSign(number);
  if (sign !== 0)
    figures.add(`tax by month|${monthOf(book.issuedDate[number] ?? null)}|${code}`, sign * net, sign * tax);
}

/** Adds lines for discounts and, if totals do not agree, an adjustment line for the difference. */
async function addRemainders(load: Load, book: DocumentBook, target: Destination): Promise<void> {
  const counts = load.files.get(DOCUMENTS.file)?.counts;
  for (const number of book.numbers) {
    const discounts = discountLines(book, number);
    const { line, totalsDiffer } = adjustmentLine(book, number, discounts);
    const made = line ? [...discounts, line] : discounts;
    if (totalsDiffer || line) {
      noteDifference(load, book, number, totalsDiffer ? "totals-differ" : "gross-differs");
      countAsKept(counts, book.gravityOf(number));
    }
    if (made.length === 0) continue;
    for (const [at, remainder] of made.entries()) {
      const { net, tax, gross, mark } = remainder;
      target.put(LINE, madeRow(load, number, FIRST_REMAINDER + at, remainder));
      countMade(load, book, number, mark.startsWith("discount") ? "discount" : mark, net, tax, gross);
    }
    await target.drain();
  }
}

/** Discounts and adjustments come below the lines made from the document's own fields. */
const FIRST_REMAINDER = 10;

function madeRow(load: Load, number: number, order: number, line: MadeLine): Line {
  const hash = mixedWith(mixedWith(line.net, line.tax), line.gross);
  const document = load.known.documents.id(number);
  const key = load.known.documents.key(number) ?? "";
  return madeLine(line, { id: load.ids.next(), document, key, order, hash, runId: load.runId });
}

/** Adds a made line to the figures. */
export function countMade(
  { figures }: Load,
  book: DocumentBook,
  number: number,
  kind: string,
  net: number,
  tax: number,
  gross: number,
): void {
  figures.add(`made lines|${kind}`, 1, net, tax, gross);
  if (book.issued[number]) figures.add(`made lines, issued|${kind}`, 1, net, tax, gross);
  addTax(figures, book, number, MADE_CODE[kind] ?? kind, net, tax);
}

const MADE_CODE: Record<string, string> = {
  mot: "MOT",
  "mot without charge": "MOT",
  sundries: "FIXED",
  lubricants: "FIXED",
  paint: "FIXED",
  discount: "DISCOUNT",
  excess: "EXCESS",
  adjustment: "ADJUSTMENT",
};

function noteDifference(load: Load, book: DocumentBook, number: number, kind: string): void {
  const gross = book.gross[number] ?? null;
  load.report({
    file: DOCUMENTS.file,
    line: book.line[number] ?? null,
    column: "us_TotalGROSS",
    kind,
    gravity: "kept",
    value: gross === null ? null : decimalText(gross, 2),
    reason: reasonOf(kind),
  });
}
