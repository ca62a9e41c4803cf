import type { IsoDate } from "@/lib/core/dates/dates";
import { type Decimal, decimal, pounds } from "@/lib/core/money";
import { namedColumns } from "./named-columns";
import type { StatementLineKind } from "./statement-words";
import { amountsLast, dayFirst, readAmount, readDay } from "./text-figures";

export interface ProposedStatementLine {
  kind: StatementLineKind;
  line_date: IsoDate | null;
  reference: string;
  /** Gross; negative for a credit or a payment. */
  amount: Decimal;
}

export interface ProposedStatement {
  balance: Decimal | null;
  lines: ProposedStatementLine[];
  /** Rows that look like lines and could not be read. */
  unread: string[];
}

const NAMES = {
  date: ["date", "invoicedate", "transactiondate", "documentdate", "docdate"],
  reference: [
    ...[
      "reference",
      "ref",
      "number",
      "invoicenumber",
      "invoiceno",
      "invoice",
      "documentnumber",
      "documentno",
      "docno",
    ],
    ...["transaction", "transactionno", "details", "description"],
  ],
  kind: ["type", "kind", "transactiontype", "documenttype", "doctype", "description", "details"],
  debit: ["debit", "debits", "dr", "invoiced", "charge", "charges"],
  credit: ["credit", "credits", "cr", "paid", "payments"],
  amount: ["amount", "gross", "total", "value", "outstanding", "amountdue", "balance"],
};

/** Reads a statement from the cells of a CSV file; its header names the columns. Null where there is no amount or no reference. */
export function statementOfCells(rows: readonly string[][], today: IsoDate): ProposedStatement {
  const [headers = [], ...body] = rows;
  const cell = namedColumns(headers, NAMES);
  const unread: string[] = [];
  const lines = body.flatMap((row): ProposedStatementLine[] => {
    const debit = readAmount(cell(row, "debit"));
    const credit = readAmount(cell(row, "credit"));
    const amount =
      debit !== null || credit !== null
        ? pounds(decimal(debit).minus(decimal(credit).abs()))
        : readAmount(cell(row, "amount"));
    const reference = cell(row, "reference");
    if (amount === null || (reference === "" && readDay(cell(row, "date"), today) === null)) {
      if (row.some((text) => text.trim() !== "")) unread.push(row.join(", "));
      return [];
    }
    return [
      lineOf(`${cell(row, "kind")} ${reference}`, reference, readDay(cell(row, "date"), today), amount),
    ];
  });
  return { balance: null, lines, unread };
}

const BALANCE = /\b(balance due|total (?:amount )?due|amount due|total outstanding|balance|total)\b/i;

/**
 * Reads a statement from rows of text, as they are printed or pasted: a day, a reference, and at the end the amount, or the amount and the
 * balance after it.
 */
export function statementOfText(rows: readonly string[], today: IsoDate): ProposedStatement {
  const unread: string[] = [];
  const lines: ProposedStatementLine[] = [];
  let balance: Decimal | null = null;
  let running = decimal(0);
  for (const row of rows) {
    const dated = dayFirst(row, today);
    const { words, amounts } = amountsLast(dated?.rest ?? row);
    if (!dated) {
      if (BALANCE.test(row) && amounts.length > 0) balance = amounts.at(-1) ?? balance;
      continue;
    }
    const reference = referenceIn(words);
    if (amounts.length === 0 || reference === null) {
      unread.push(row);
      continue;
    }
    const line = lineOf(words, reference, dated.day, amountOf(amounts, running.toString()));
    running = running.plus(line.amount);
    lines.push(line);
  }
  return { balance, lines, unread };
}

/** Of several amounts the last is the balance after the line, if it is that; the amount is the one before. */
function amountOf(amounts: readonly Decimal[], before: Decimal): Decimal {
  const [first = "0.00", ...others] = amounts;
  const last = others.at(-1);
  if (last === undefined) return first;
  const moved = decimal(last).minus(before);
  const named = others.length > 1 ? (amounts.at(-2) ?? first) : first;
  return moved.abs().eq(decimal(named).abs()) ? pounds(moved) : named;
}

/** The first word with a digit. */
const referenceIn = (words: string): string | null =>
  words
    .split(/[\s\t]+/)
    .find((word) => /\d/.test(word))
    ?.replace(/[.,:;]$/, "") ?? null;

function lineOf(
  words: string,
  reference: string,
  line_date: IsoDate | null,
  amount: Decimal,
): ProposedStatementLine {
  const kind = kindOf(words, amount);
  const owed = kind === "credit" || kind === "payment";
  const signed = owed && decimal(amount).gt(0) ? pounds(decimal(amount).neg()) : amount;
  return { kind, line_date, reference: reference.slice(0, 80), amount: signed };
}

function kindOf(words: string, amount: Decimal): StatementLineKind {
  if (/\b(payment|paid|receipt|bacs|cheque|chq|cash|direct debit|dd|pay)\b/i.test(words)) return "payment";
  if (/\b(credit|crn|cn|cr|c\/n|refund)\b|\b(?:crn|cn|cr)[-\s]?\d/i.test(words)) return "credit";
  if (/\b(brought forward|b\/f|opening)\b/i.test(words)) return "other";
  return decimal(amount).lt(0) ? "credit" : "invoice";
}
