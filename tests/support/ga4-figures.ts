import { decimalText } from "@/lib/ga4-import/parsers/decimals";
import type { Expected } from "./ga4-export";

const TYPES: Record<string, string> = {
  ES: "estimate",
  JS: "job_sheet",
  SI: "invoice",
  CR: "credit_note",
  XS: "excess_invoice",
  PA: "payment_on_account",
  VS: "vehicle_sale",
  VP: "vehicle_purchase",
};

const MADE: Record<string, string> = {
  mot: "mot",
  motFree: "mot without charge",
  fixed1: "sundries",
  fixed2: "lubricants",
  fixed3: "paint",
};

const AGES: Record<string, string> = { notDue: "not due" };

const SERIES: Record<string, string> = {
  invoice: "invoice",
  estimate: "estimate",
  jobSheet: "job_sheet",
  credit: "credit_note",
};

type Value = string | number;

/** What the figures of a report must be, by their names, as far as the generator says. */
export function expectedFigures(expected: Expected): Map<string, Value> {
  const figures = new Map<string, Value>();
  const put = (title: string, sums: object): void => {
    for (const [measure, value] of Object.entries(sums as Record<string, number>)) {
      const count = ["count", "live", "due", "items", "counted", "below nothing"].includes(measure);
      figures.set(`${title}: ${measure}`, count ? value : decimalText(value, 2));
    }
  };
  for (const [type, { issued: _, ...sums }] of Object.entries(expected.documents.byType)) {
    put(`Documents, ${TYPES[type] ?? type}`, sums);
  }
  for (const [type, sums] of Object.entries(expected.lines.byItemType))
    put(`Lines, ${type || "(empty)"}`, sums);
  for (const [code, sums] of Object.entries(expected.lines.byTaxCode))
    put(`Tax codes, ${code || "(empty)"}`, sums);
  if (expected.lines.orphans.count > 0) put("Lines without document, all", expected.lines.orphans);
  for (const [kind, sums] of Object.entries(expected.syntheticLines.all))
    put(`Made lines, ${MADE[kind]}`, sums);
  for (const [kind, sums] of Object.entries(expected.syntheticLines.issued)) {
    put(`Made lines, issued, ${MADE[kind]}`, sums);
  }
  for (const [method, years] of Object.entries(expected.receipts.byMethodYear)) {
    for (const [year, sums] of Object.entries(years)) put(`Receipts, ${method || "(empty)"}, ${year}`, sums);
  }
  for (const [type, sums] of Object.entries(expected.receipts.byDocType)) {
    put(`Receipts by document type, ${TYPES[type] ?? type}`, sums);
  }
  const { stock, balances } = expected;
  put("Stock", {
    items: stock.items,
    counted: stock.tracked,
    value: stock.trackedValue,
    "value of what is there": stock.trackedValuePositive,
    "below nothing": stock.negative,
  });
  for (const [age, outstanding] of Object.entries(balances.invoiceBuckets)) {
    const count = balances.invoiceBucketCounts[age] ?? 0;
    if (count > 0) put(`Ages, invoices, ${AGES[age] ?? age}`, { count, outstanding });
  }
  for (const [age, outstanding] of Object.entries(balances.creditBuckets)) {
    if (outstanding !== 0) put(`Ages, credit notes, ${AGES[age] ?? age}`, { outstanding });
  }
  for (const { key, outstanding } of balances.largest) put(`Debtors, ${key}`, { outstanding });
  for (const { template, live, due } of expected.reminders.live) {
    put(`Reminders, ${template ?? "(empty)"}`, { live, due });
  }
  for (const [series, { next }] of Object.entries(expected.nextNumbers.bySeries)) {
    if (next > 1) figures.set(`Next numbers, ${SERIES[series]}: next number`, next);
  }
  return figures;
}

/** VAT of issued documents by quarter and code, from the figures by month; without the adjustments. */
export function taxByQuarter(figures: { figure: string; database: Value }[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { figure, database } of figures) {
    const match = /^Tax by month, (?:(\d{4})-(\d\d)|none), (.*): (net|tax)$/.exec(figure);
    if (!match) continue;
    const [, year, month, code, measure] = match;
    const quarter = year === undefined ? "none" : `${year}-Q${Math.ceil(Number(month) / 3)}`;
    const name = `${quarter} ${code === "(empty)" ? "" : code} ${measure}`;
    sums.set(name, (sums.get(name) ?? 0) + Math.round(Number(database) * 100));
  }
  return sums;
}
