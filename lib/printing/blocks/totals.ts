import "server-only";
import { fullDate } from "@/lib/core/dates/date-words";
import { decimal, formatMoney, pounds, sum } from "@/lib/core/money";
import type { DocumentOnPaper } from "@/lib/documents/rules/document-on-paper";
import { isUnderMarginScheme } from "@/lib/documents/rules/issuing/margin-scheme";
import { type TaxRow, taxRows } from "@/lib/documents/rules/lines/line-sections";
import { receivedHeading, receivedRows } from "@/lib/receipts/rules/received-rows";
import type { DocumentKind } from "../papers/document-kind";
import type { Block } from "../pdf/flow";
import { CONTENT_WIDTH, HAIRLINE, PAGE, QUIET, TINT } from "../pdf/geometry";
import type { Pdf } from "../pdf/pdf";
import { printable } from "../pdf/printable";
import { isNothing, vatName } from "../pdf/words";
import { wrap } from "../pdf/wrap";
import type { PaperSettings } from "../schema/paper-settings";
import { drawStamp, STAMP_HEIGHT } from "./stamp";

interface Row {
  term: string;
  amount: string;
  strong?: boolean;
}

const TEXT = { size: 8.5 } as const;
const SMALL = { size: 7.8 } as const;
const HEAD = { size: 7.2, weight: "medium", colour: QUIET } as const;
const ROW = 15;
const SMALL_ROW = 12.5;
export const SUMS_WIDTH = 196;
/** The width left beside the totals. */
export const SUMS_BESIDE = CONTENT_WIDTH - SUMS_WIDTH - 34;
const MOST_RECEIPTS = 8;

/** VAT by rate and the payments received on the left, the totals on the right: one block that is never split between pages. */
export function totalsBlock(
  document: DocumentOnPaper,
  kind: DocumentKind,
  settings: PaperSettings,
  accent: string,
): Block {
  const taxes = kind.vat ? taxRows(document.lines.filter((line) => !isUnderMarginScheme(line))) : [];
  const receipts = receiptRows(document);
  const sums = sumRows(document, kind);
  const due = dueRow(document, kind);
  const stamped = kind.paid && settings.show_paid_stamp;
  const taxHeight = taxes.length > 0 ? 14 + taxes.length * SMALL_ROW + 12 : 0;
  const receivedHeight = receipts.length > 0 ? 14 + receivedLines(receipts) * SMALL_ROW + 8 : 0;
  const left = taxHeight + receivedHeight + (stamped ? STAMP_HEIGHT : 0);
  const right = sums.length * ROW + (due ? 34 : 0) + 4;
  return {
    height: Math.max(left, right),
    gap: 14,
    draw(pdf, y) {
      let at = y;
      if (taxes.length > 0) drawTaxes(pdf, at, taxes);
      at += taxHeight;
      if (receipts.length > 0) {
        drawReceipts(pdf, at, receipts, receivedHeading(document));
        at += receivedHeight;
      }
      if (stamped) drawStamp(pdf, PAGE.left + SUMS_BESIDE / 2, at, fullDate(document.paid_date));
      drawSums(pdf, y, sums, due, accent);
    },
  };
}

function sumRows(document: DocumentOnPaper, kind: DocumentKind): Row[] {
  const { total_net, total_tax, total_gross, received } = document;
  const rows: Row[] = [];
  if (kind.vat && kind.margin) {
    const vehicle = sum(document.lines.filter(isUnderMarginScheme).map(({ line_gross }) => line_gross));
    rows.push({ term: "Under the margin scheme", amount: formatMoney(pounds(vehicle)) });
    rows.push({
      term: "Other goods, without VAT",
      amount: formatMoney(pounds(decimal(total_net).minus(vehicle))),
    });
  } else if (kind.vat) rows.push({ term: "Total without VAT", amount: formatMoney(total_net) });
  if (kind.vat)
    rows.push({
      term: kind.kind === "credit_note" ? "VAT credited" : "VAT",
      amount: formatMoney(total_tax),
    });
  rows.push({
    term: kind.kind === "credit_note" ? "Total credited" : "Total",
    amount: formatMoney(total_gross),
    strong: true,
  });
  if (kind.kind === "credit_note") return rows;
  if (!isNothing(received))
    rows.push({ term: "Received", amount: formatMoney(pounds(decimal(received).times(-1))) });
  const credited = kind.owes ? decimal(total_gross).minus(received).minus(document.balance) : decimal(0);
  if (credited.gt(0)) rows.push({ term: "Credited", amount: formatMoney(pounds(credited.times(-1))) });
  return rows;
}

/** The balance due; also shown if a deposit was paid on an estimate or a draft. */
function dueRow(document: DocumentOnPaper, kind: DocumentKind): Row | null {
  const open =
    kind.owes ||
    (!isNothing(document.received) && kind.kind !== "credit_note" && kind.kind !== "vehicle_purchase");
  if (!open) return null;
  // A draft has no balance of its own yet.
  const rest = document.issued_date
    ? document.balance
    : pounds(decimal(document.total_gross).minus(document.received));
  return { term: "Balance due", amount: formatMoney(rest) };
}

function drawSums(pdf: Pdf, top: number, rows: Row[], due: Row | null, accent: string): void {
  const left = PAGE.right - SUMS_WIDTH;
  rows.forEach(({ term, amount, strong }, i) => {
    const y = top + i * ROW;
    if (strong && i > 0) pdf.rule(left, y - 3.5, SUMS_WIDTH, "#b9bfca", 0.8);
    const style = strong ? ({ size: 10, weight: "semibold" } as const) : TEXT;
    const place = strong ? y + 1 : y;
    pdf.text(left, place, term, strong ? style : { ...style, colour: QUIET });
    pdf.text(PAGE.right, place, amount, { ...style, align: "right" });
  });
  if (!due) return;
  const y = top + rows.length * ROW + 5;
  pdf.box(left - 10, y, SUMS_WIDTH + 10, 27, { radius: 4, fill: TINT });
  pdf.box(left - 10, y, 3, 27, { fill: accent });
  pdf.text(left, y + 9.5, due.term, { size: 10, weight: "semibold" });
  pdf.text(PAGE.right - 9, y + 9, due.amount, { size: 11.5, weight: "bold", align: "right" });
}

function drawTaxes(pdf: Pdf, top: number, rows: TaxRow[]): void {
  const columns = [PAGE.left + SUMS_BESIDE - 72, PAGE.left + SUMS_BESIDE];
  const cells = (y: number, values: [string, string, string], style: typeof SMALL | typeof HEAD) => {
    pdf.text(PAGE.left, y, values[0], style);
    pdf.text(columns[0] ?? 0, y, values[1], { ...style, align: "right" });
    pdf.text(columns[1] ?? 0, y, values[2], { ...style, align: "right" });
  };
  cells(top, ["VAT summary", "Net", "VAT"], HEAD);
  pdf.rule(PAGE.left, top + 9.5, SUMS_BESIDE, HAIRLINE, 0.6);
  rows.forEach(({ code, rate, net, tax }, i) => {
    cells(top + 14 + i * SMALL_ROW, [vatName(code, rate), formatMoney(net), formatMoney(tax)], SMALL);
  });
}

interface ReceivedRow {
  /** As many lines as it needs. */
  name: string[];
  amount: string;
}

const receivedLines = (rows: readonly ReceivedRow[]) =>
  rows.reduce((lines, { name }) => lines + name.length, 0);

function receiptRows(document: DocumentOnPaper): ReceivedRow[] {
  const received = receivedRows(document, document.receipts);
  const rows = received.map(({ date, words, amount }) => ({
    name: wrap([fullDate(date), printable(words)].filter(Boolean).join(" · "), SMALL, SUMS_BESIDE - 70),
    amount: formatMoney(amount),
  }));
  if (rows.length <= MOST_RECEIPTS) return rows;
  const rest = received.slice(MOST_RECEIPTS - 1);
  const amount = formatMoney(pounds(sum(rest.map((row) => row.amount))));
  return [...rows.slice(0, MOST_RECEIPTS - 1), { name: [`${rest.length} further`], amount }];
}

function drawReceipts(pdf: Pdf, top: number, rows: ReceivedRow[], heading: string): void {
  pdf.text(PAGE.left, top, heading, HEAD);
  pdf.rule(PAGE.left, top + 9.5, SUMS_BESIDE, HAIRLINE, 0.6);
  let y = top + 14;
  for (const { name, amount } of rows) {
    pdf.text(PAGE.left + SUMS_BESIDE, y, amount, { ...SMALL, align: "right" });
    for (const line of name) {
      pdf.text(PAGE.left, y, line, SMALL);
      y += SMALL_ROW;
    }
  }
}
