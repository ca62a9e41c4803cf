import type { Finding } from "../findings/finding";
import type { FileFacts } from "../source/export-reader";

/** Columns that refer to another file, with the kind of issue for a broken reference. */
const REFERENCES: [file: string, column: string, kind: string, to: string][] = [
  ["Vehicles.csv", "_ID_Customer", "broken-reference", "Customers.csv"],
  ["Documents.csv", "_ID_Customer", "broken-customer", "Customers.csv"],
  ["Documents.csv", "_ID_Vehicle", "broken-vehicle", "Vehicles.csv"],
  ["Document_Extras.csv", "_ID", "broken-reference", "Documents.csv"],
  ["LineItems.csv", "_ID_Document", "broken-document", "Documents.csv"],
  ["LineItems.csv", "_ID_Stock", "broken-stock", "Stock.csv"],
  ["Receipts.csv", "_ID_Document", "broken-document", "Documents.csv"],
  ["Appointments.csv", "_ID_Customer", "broken-customer", "Customers.csv"],
  ["Appointments.csv", "_ID_Vehicle", "broken-vehicle", "Vehicles.csv"],
  ["Reminders.csv", "_ID_Vehicle", "broken-vehicle", "Vehicles.csv"],
  ["Reminders.csv", "_ID_Template", "broken-template", "Reminder_Templates.csv"],
];

/** Issues in which documents disagree with the rows of another file. */
const SUMS: [kind: string, of: string][] = [
  ["totals-differ", "LineItems.csv"],
  ["receipts-differ", "Receipts.csv"],
];

/** In GA4 itself about one reference in a thousand is broken, and fewer totals are wrong. */
const BROKEN_FROM = 10;
const BROKEN_SHARE = 0.01;
const DIFFERING_SHARE = 0.02;

/**
 * Returns findings about files that were cut off. Such a file shows nothing of it itself, but other files
 * refer to rows that are missing.
 */
export function neighbourFindings(
  facts: ReadonlyMap<string, FileFacts>,
  issues: ReadonlyMap<string, number>,
): Finding[] {
  const broken = REFERENCES.flatMap(([file, column, kind, to]) => {
    const count = issues.get(`${file}|kept|${kind}`) ?? 0;
    const of = facts.get(file)?.filled.get(column) ?? 0;
    if (count < BROKEN_FROM || count <= of * BROKEN_SHARE) return [];
    const text = `${shown(count)} of ${shown(of)} rows of ${file} refer by ${column} to what is not there: ${missingWords(facts, to)}`;
    return [{ kind: "references-broken", grave: true, file, column, count, of, text }];
  });
  const differing = SUMS.flatMap(([kind, to]) => {
    const file = "Documents.csv";
    const count = issues.get(`${file}|kept|${kind}`) ?? 0;
    const of = facts.get(file)?.counts.read ?? 0;
    if (count < BROKEN_FROM || count <= of * DIFFERING_SHARE) return [];
    const what =
      kind === "totals-differ"
        ? "have totals that are not the sum of their lines"
        : "lack receipts that they count";
    const text = `${shown(count)} of ${shown(of)} documents ${what}`;
    return [{ kind, grave: true, file, count, of, text: `${text}: ${missingWords(facts, to)}` }];
  });
  return [...broken, ...differing];
}

const missingWords = (facts: ReadonlyMap<string, FileFacts>, file: string): string =>
  facts.has(file) ? `${file} may have been cut off` : `${file} is missing`;

const shown = (count: number): string => count.toLocaleString("en-GB");
