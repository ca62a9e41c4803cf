import Big from "big.js";
import { DOCUMENT_TYPES, isDocumentType } from "@/lib/document-record/rules/types";
import type { Finding } from "../findings/finding";
import type { ImportReport } from "../run/run-schema";
import { type Entry, entryDiffers, figureDiffers, type Group, groupTotals } from "./reconciliation-groups";

export interface ReconciliationSummary {
  reconciled: boolean;
  /** What users must know before they trust the import, the grave findings first. */
  findings: Finding[];
  figures: number;
  differences: number;
  /** What is missing or too much, in pounds without sign, as a decimal string. */
  differs_by: string;
  /** The most important totals, as on the printed proof. */
  totals: Total[];
  /** Short groups in full; of long groups only the entries that differ. */
  groups: (Group & { total: number })[];
}

/** The sum of some figures of both sides in pounds. */
export interface Total {
  group: string;
  keys: string[];
  source: string;
  database: string;
  difference: string;
}

/** Groups with up to this many entries are returned in full. */
const SHORT = 12;
/** Of a longer group, up to this many entries that differ. */
const MOST_DIFFERING = 50;

/** Summarises a report's figures, with as many of them as a page shows at first. */
export function summarise(report: ImportReport): ReconciliationSummary {
  const groups = [...groupTotals(report.reconciliation).values()];
  const differences = groups.reduce((sum, group) => sum + group.differences, 0);
  return {
    reconciled: report.reconciled ?? differences === 0,
    findings: report.findings,
    figures: report.reconciliation.length,
    differences,
    differs_by: differsBy(groups),
    totals: totalsOf(groups),
    groups: groups.map((group) => ({
      ...group,
      total: group.entries.length,
      entries: group.entries.length <= SHORT ? group.entries : firstDiffering(group),
    })),
  };
}

const firstDiffering = ({ entries }: Group): Entry[] => entries.filter(entryDiffers).slice(0, MOST_DIFFERING);

/** The groups whose totals are shown, by which measure, and how many keys are kept apart. */
const TOTALS: [group: string, measure: string, keys: number][] = [
  ["documents", "gross", 1],
  ["receipts", "amount", 0],
  ["ages", "outstanding", 1],
  ["what is open", "amount", 1],
  ["stock", "value", 0],
];

function totalsOf(groups: readonly Group[]): Total[] {
  return TOTALS.flatMap(([name, wanted, keyCount]) => {
    const sums = new Map<string, { keys: string[]; source: Big; database: Big }>();
    for (const { keys, figures } of groups.find((group) => group.name === name)?.entries ?? []) {
      const kept = keys.slice(0, keyCount);
      const sum = sums.get(kept.join("|")) ?? { keys: kept, source: new Big(0), database: new Big(0) };
      sums.set(kept.join("|"), sum);
      for (const { measure, source, database } of figures) {
        if (measure !== wanted) continue;
        sum.source = sum.source.plus(amount(source));
        sum.database = sum.database.plus(amount(database));
      }
    }
    return [...sums.values()].sort(byType).map(({ keys, source, database }) => ({
      group: name,
      keys,
      source: source.toFixed(2),
      database: database.toFixed(2),
      difference: database.minus(source).toFixed(2),
    }));
  });
}

const placeOf = ({ keys: [key = ""] }: { keys: string[] }): number =>
  isDocumentType(key) ? DOCUMENT_TYPES.indexOf(key) : DOCUMENT_TYPES.length;
/** Orders documents as people name them; anything else keeps its order. */
const byType = (one: { keys: string[] }, other: { keys: string[] }): number => placeOf(one) - placeOf(other);

/**
 * One difference shows up in several groups and measures, so the largest sum of any one of them is what is
 * missing or too much.
 */
function differsBy(groups: readonly Group[]): string {
  let most = new Big(0);
  for (const group of groups) {
    const sums = new Map<string, Big>();
    for (const { figures } of group.entries)
      for (const figure of figures) {
        if (!figure.money || !figureDiffers(figure)) continue;
        const sum = (sums.get(figure.measure) ?? new Big(0)).plus(amount(figure.difference).abs());
        sums.set(figure.measure, sum);
        if (sum.gt(most)) most = sum;
      }
  }
  return most.toFixed(2);
}

const amount = (text: string | null): Big =>
  /^-?\d+(\.\d+)?$/.test(text ?? "") ? new Big(text ?? 0) : new Big(0);
