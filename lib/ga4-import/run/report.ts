import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Reconciled } from "../control-totals/reconcile";
import type { Finding } from "../findings/finding";
import { readSpool } from "../findings/issue-spool";
import type { KindOfChange } from "../load/merge/conflicts";
import type { FileFacts } from "../source/export-reader";
import type { ExportSource } from "../source/export-source";
import { storedConflicts } from "./run-record";

/** What became of one file of the export; each row counts once, under its gravest issue. */
export interface FileReport {
  name: string;
  rows_read: number;
  rows_loaded: number;
  rows_repaired: number;
  rows_kept: number;
  rows_rejected: number;
  encoding: string;
  /** Columns that the format has and this file lacks. */
  columns_missing: string[];
  /** Columns that the format does not have; kept with each record. */
  columns_unknown: string[];
}

/** The proof of an import, without its issues, of which there may be a million. */
export interface Report {
  run_id: string;
  mode: "check" | "load";
  as_at: string;
  files: FileReport[];
  files_missing: string[];
  files_ignored: string[];
  /** Number of issues by `file|gravity|kind`. */
  issue_counts: Record<string, number>;
  /** By table: what was done to existing records. */
  changes: Record<string, KindOfChange>;
  reconciliation: Reconciled[];
  /** Whether every figure agrees and nothing grave was found. */
  reconciled: boolean;
  /** The report's headline: what users must know before they trust it, the grave findings first. */
  findings: Finding[];
  seconds: number;
}

/** Returns what was read of each file in the export. */
export function fileReports(source: ExportSource, facts: ReadonlyMap<string, FileFacts>): FileReport[] {
  return [...source.files.keys()].flatMap((name) => {
    const found = facts.get(name);
    if (!found) return [];
    const { counts, header, encoding } = found;
    return {
      name,
      rows_read: counts.read,
      rows_loaded: counts.clean,
      rows_repaired: counts.repaired,
      rows_kept: counts.kept,
      rows_rejected: counts.rejected,
      encoding,
      columns_missing: header.missing,
      columns_unknown: header.headers.filter((_, at) => (header.columnOf[at] ?? -1) < 0),
    };
  });
}

/** Writes a report with all its issues as JSON, without ever holding it all in memory. */
export async function writeReport(file: string, report: Report, spool: string): Promise<void> {
  await pipeline(Readable.from(reportText(report, spool)), createWriteStream(file));
}

/** Returns the text of the whole report, piece by piece. */
export async function* reportText(report: Report, spool: string): AsyncGenerator<string> {
  const { reconciliation, reconciled, ...head } = report;
  yield `${JSON.stringify({ ...head, reconciled }, null, 1).slice(0, -2)},\n "issues": [`;
  let separator = "\n";
  for await (const issue of readSpool(spool)) {
    yield `${separator}  ${JSON.stringify(issue)}`;
    separator = ",\n";
  }
  yield '\n ],\n "conflicts": [';
  separator = "\n";
  for await (const conflict of storedConflicts(head.run_id)) {
    yield `${separator}  ${JSON.stringify(conflict)}`;
    separator = ",\n";
  }
  yield '\n ],\n "reconciliation": [';
  separator = "\n";
  for (const figure of reconciliation) {
    yield `${separator}  ${JSON.stringify(figure)}`;
    separator = ",\n";
  }
  yield "\n ]\n}\n";
}
