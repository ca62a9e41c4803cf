import type { IsoDate } from "@/lib/core/dates/dates";
import { type Decimal, decimal } from "@/lib/core/money";
import type { InvoiceKind } from "./match-words";
import { namedColumns } from "./named-columns";
import { amountsLast, readAmount, readDay } from "./text-figures";

export interface ProposedLine {
  part_number: string | null;
  description: string;
  quantity: Decimal;
  /** Of one, net. */
  unit_net: Decimal;
  /** As their file says it, "T1"; null where it does not. */
  tax_code: string | null;
}

/** What was read of a supplier's paper: a proposal, which a person confirms. What was not found is null. */
export interface ProposedInvoice {
  kind: InvoiceKind;
  number: string | null;
  invoice_date: IsoDate | null;
  net: Decimal | null;
  tax: Decimal | null;
  gross: Decimal | null;
  lines: ProposedLine[];
  /** What a person should know of the reading. */
  remarks: string[];
}

const NAMES = {
  number: ["invoicenumber", "invoiceno", "documentnumber", "documentno", "number", "invoice", "reference"],
  date: ["invoicedate", "date", "taxpoint", "documentdate"],
  part_number: ["partnumber", "partno", "part", "code", "productcode", "sku", "itemcode", "item"],
  description: ["description", "details", "product", "productdescription"],
  quantity: ["quantity", "qty", "units"],
  unit: ["unitprice", "unitnet", "netprice", "price", "unitcost", "each", "cost"],
  net: ["net", "linetotal", "linenet", "netamount", "goods", "amount", "total"],
  code: ["taxcode", "vatcode", "vatrate", "vat"],
};

const CODES: Record<string, string> = {
  s: "T1",
  r: "T5",
  z: "T0",
  e: "T2",
  o: "T9",
  "20": "T1",
  "5": "T5",
  "0": "T0",
};

/** Reads an invoice from the cells of a CSV file; of several in one file only the first. */
export function invoiceOfCells(rows: readonly string[][], today: IsoDate): ProposedInvoice {
  const [headers = [], ...body] = rows;
  const cell = namedColumns(headers, NAMES);
  const numbers = [...new Set(body.map((row) => cell(row, "number")).filter(Boolean))];
  const number = numbers[0] ?? null;
  const own = body.filter((row) => number === null || [number, ""].includes(cell(row, "number")));
  const read = own.flatMap((row) => {
    const quantity = readAmount(cell(row, "quantity")) ?? "1.00";
    const net = readAmount(cell(row, "net"));
    const unit = readAmount(cell(row, "unit")) ?? (net === null ? null : eachOf(net, quantity));
    if (unit === null || decimal(quantity).eq(0)) return [];
    const code = cell(row, "code").replace(/\s?%|\.0+$/g, "");
    return [
      {
        part_number: cell(row, "part_number") || null,
        description: cell(row, "description"),
        quantity: plainQuantity(quantity),
        unit_net: decimal(unit).abs().toString(),
        tax_code: /^T\d{1,2}$/i.test(code) ? code.toUpperCase() : (CODES[code.toLowerCase()] ?? null),
        negative: decimal(unit).times(quantity).lt(0),
      },
    ];
  });
  const credit = read.length > 0 && read.every(({ negative }) => negative);
  return {
    kind: credit ? "credit" : "invoice",
    number,
    invoice_date: own.map((row) => readDay(cell(row, "date"), today)).find(Boolean) ?? null,
    net: null,
    tax: null,
    gross: null,
    lines: read.map(({ negative: _, ...line }) => line),
    remarks: [
      ...(numbers.length > 1 ? [`The file holds ${numbers.length} invoices: only ${number} is shown`] : []),
      ...(read.length < own.length
        ? [`${own.length - read.length} rows have no price and are left out`]
        : []),
    ],
  };
}

const eachOf = (net: Decimal, quantity: Decimal): Decimal | null =>
  decimal(quantity).eq(0) ? null : decimal(net).div(quantity).round(4).toString();

const plainQuantity = (quantity: Decimal): Decimal => decimal(quantity).abs().round(3).toString();

const NUMBER =
  /\b(?:invoice|credit\s?note|inv|document)\s*(?:no|number|num|#)\.?\s*[:.]?\s*([A-Z0-9][A-Z0-9/-]*\d[A-Z0-9/-]*)/i;
const DATE =
  /\b(?:invoice\s*date|tax\s*point|date)\b\s*[:.]?\s*([0-9]{1,4}[\s./-][A-Za-z0-9]{1,9}[\s./-][0-9]{2,4})/i;
const NET = /^(?:sub\s?-?total|net(?: total| amount)?|goods(?: total)?|total (?:net|goods|excl?\.? ?vat))\b/i;
const TAX = /^(?:total )?(?:vat|v\.a\.t\.?|tax)\b(?!\s*(?:no|reg|number|point|code))/i;
const GROSS =
  /^(?:invoice total|grand total|total(?: due| incl?\.? ?vat| to pay| gross)?|amount due|balance due)\b/i;

/** Reads an invoice from rows of text as printed: number, day and totals by their words, and rows that end in a quantity and prices. */
export function invoiceOfText(rows: readonly string[], today: IsoDate): ProposedInvoice {
  const found: ProposedInvoice = {
    kind: rows.some((row) => /\bcredit note\b/i.test(row)) ? "credit" : "invoice",
    number: null,
    invoice_date: null,
    net: null,
    tax: null,
    gross: null,
    lines: [],
    remarks: [],
  };
  for (const row of rows) {
    const text = row.replaceAll("\t", " ").trim();
    found.number ??= NUMBER.exec(text)?.[1] ?? null;
    const [, day] = DATE.exec(text) ?? [];
    if (day) found.invoice_date ??= readDay(day, today);
    const { words, amounts } = amountsLast(row);
    const last = amounts.at(-1);
    if (last === undefined) continue;
    if (NET.test(text)) found.net = absolute(last);
    else if (TAX.test(text)) found.tax = absolute(last);
    else if (GROSS.test(text)) found.gross = absolute(last);
    else {
      const line = lineOf(words, amounts);
      if (line) found.lines.push(line);
    }
  }
  if (found.lines.length === 0) found.remarks.push("No lines were recognised: type them in");
  return found;
}

const absolute = (amount: Decimal): Decimal => decimal(amount).abs().toFixed(2);

/** A row is a line if a quantity times a price of it is the amount at its end: nothing else can be told from a total or a telephone number. */
function lineOf(words: string, amounts: readonly Decimal[]): ProposedLine | null {
  const net = decimal(amounts.at(-1)).abs();
  const cells = words.split("\t").map((cell) => cell.trim());
  const whole = /(?:^|\s)(\d{1,5})$/.exec(words)?.[1];
  const quantities = [
    ...(whole ? [whole] : []),
    ...amounts.slice(0, -1),
    ...cells.filter((cell) => /^\d{1,5}$/.test(cell)),
  ];
  for (const quantity of quantities)
    for (const unit of amounts.slice(0, -1)) {
      const off = decimal(quantity).times(unit).abs().minus(net).abs();
      if (off.gt(0.01) || decimal(quantity).eq(0)) continue;
      const text = whole && quantity === whole ? words.slice(0, words.length - whole.length) : words;
      return {
        ...named(text),
        quantity: plainQuantity(quantity),
        unit_net: decimal(unit).abs().toString(),
        tax_code: null,
      };
    }
  return null;
}

/** The first word of a line with a digit in it is the part number, where other words follow. */
function named(words: string): { part_number: string | null; description: string } {
  const parts = words.replaceAll("\t", " ").trim().split(/\s+/);
  const [first = "", ...others] = parts;
  return /\d/.test(first) && others.length > 0
    ? { part_number: first.slice(0, 80), description: others.join(" ").slice(0, 500) }
    : { part_number: null, description: parts.join(" ").slice(0, 500) };
}
