import type { ReconciliationRow } from "../run/run-schema";
import { isMoney, MEASURES } from "./figures";

/** One figure of both sides. */
export interface ReconciledFigure {
  measure: string;
  money: boolean;
  source: string | null;
  database: string | null;
  difference: string | null;
}

/** All figures of one entry: for the invoices of March 2024 their count, net, tax and gross. */
export interface Entry {
  /** What the figures are of, in the report's words: `["invoice", "2024-03"]`. */
  keys: string[];
  figures: ReconciledFigure[];
}

/** Figures of one kind; the entries that differ come first. */
export interface Group {
  /** The report's name for it, in lower case. */
  name: string;
  entries: Entry[];
  figures: number;
  differences: number;
}

/**
 * Returns the figures by group and entry, in the report's order except that entries that differ come first.
 */
export function groupTotals(rows: readonly ReconciliationRow[]): Map<string, Group> {
  const groups = new Map<string, Group>();
  const entries = new Map<string, Entry>();
  for (const { figure, ...sides } of rows) {
    const { name, keys, measure } = readFigure(figure);
    const group = groups.get(name) ?? { name, entries: [], figures: 0, differences: 0 };
    groups.set(name, group);
    const of = [name, ...keys].join("|");
    let entry = entries.get(of);
    if (!entry) {
      entry = { keys, figures: [] };
      entries.set(of, entry);
      group.entries.push(entry);
    }
    const found = { measure, money: isMoney(measure), ...sides };
    entry.figures.push(found);
    group.figures++;
    if (figureDiffers(found)) group.differences++;
  }
  for (const group of groups.values())
    if (group.differences > 0)
      group.entries = [
        ...group.entries.filter(entryDiffers),
        ...group.entries.filter((entry) => !entryDiffers(entry)),
      ];
  return groups;
}

/** Whether the two sides of a figure differ. */
export const figureDiffers = ({ difference }: Pick<ReconciledFigure, "difference">): boolean =>
  /[1-9]/.test(difference ?? "");

/** Whether any figure of an entry differs. */
export const entryDiffers = ({ figures }: Entry): boolean => figures.some(figureDiffers);

/** Names of groups, the longest first, because one name may begin with another. */
const NAMES = Object.keys(MEASURES).sort((one, other) => other.length - one.length);
/**
 * Groups with two keys, of which only the first may contain a comma: a payment method's name and the year.
 */
const TWO_KEYS = new Set(["issued", "tax by month", "receipts", "ages"]);

/**
 * Splits `Receipts, Credit Card, 2024: amount` into its parts; a figure of an unknown kind becomes a group of
 * its own.
 */
export function readFigure(figure: string): { name: string; keys: string[]; measure: string } {
  const at = figure.lastIndexOf(": ");
  const title = at < 0 ? figure : figure.slice(0, at);
  const measure = at < 0 ? "" : figure.slice(at + 2);
  const small = title.charAt(0).toLowerCase() + title.slice(1);
  const name = NAMES.find((known) => small === known || small.startsWith(`${known}, `));
  if (name === undefined) return { name: small, keys: [], measure };
  const rest = small.slice(name.length + 2);
  if (rest === "") return { name, keys: [], measure };
  const comma = TWO_KEYS.has(name) ? rest.lastIndexOf(", ") : -1;
  return { name, keys: comma < 0 ? [rest] : [rest.slice(0, comma), rest.slice(comma + 2)], measure };
}
