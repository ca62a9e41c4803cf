import { formatDate } from "@/components/ui/date";
import type { ImportRun, RunResult } from "@/lib/ga4-import/run/run-queries";

/** Describes a run: "Load, started Tue 3 Nov, 14:05 by Ann, took 6.1 s". */
export function runSummary({ mode, created_at, started_by_name, result }: ImportRun): string {
  const seconds = result?.seconds?.toFixed(1);
  const when = formatDate(created_at, { time: true });
  const who = started_by_name ? ` by ${started_by_name}` : " from the command line";
  return `${mode === "check" ? "Check" : "Load"}, started ${when}${who}${seconds ? `, took ${seconds} s` : ""}`;
}

/** Returns the facts at the head of the printed proof. */
export function runFacts(run: ImportRun, { as_at }: RunResult): { term: string; value: string }[] {
  return [
    { term: "Export", value: run.source_name },
    { term: "What was done", value: runSummary(run) },
    ...(run.finished_at
      ? [{ term: "Finished", value: formatDate(run.finished_at, { time: true, year: true }) }]
      : []),
    ...(as_at ? [{ term: "Debts as at", value: formatDate(as_at, { year: true }) }] : []),
    ...(run.undone_at
      ? [{ term: "Undone", value: formatDate(run.undone_at, { time: true, year: true }) }]
      : []),
  ];
}
