// Imports a GA4 export: npm run import -- <folder, .zip or .xlsx> [--check] [--report report.json]

import path from "node:path";
import { parseArgs } from "node:util";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { connect, disconnect } from "@/db/client";
import { connectEmbedded } from "@/db/embedded";
import { migrate } from "@/db/migrate";
import { changeRecorder } from "@/lib/audit/change-recorder";
import { systemActor } from "@/lib/core/actor";
import { run } from "@/lib/core/command";
import { env } from "@/lib/core/env";
import { log } from "@/lib/core/log/log";
import { setRecorder } from "@/lib/core/recorder";
import { ImportProblem } from "@/lib/files/csv/import-problem";
import { startImport } from "@/lib/ga4-import/commands/imports";
import { kindWords } from "@/lib/ga4-import/conflicts/conflict-words";
import { spoolOf } from "@/lib/ga4-import/findings/issue-spool";
import { type Report, writeReport } from "@/lib/ga4-import/run/report";
import { type RunOptions, runImport } from "@/lib/ga4-import/run/run-import";
import { recoverImports } from "@/lib/ga4-import/run/run-record";
import { watch } from "./watch-exports";

const RECONCILED = 0;
const DIFFERS = 1;
const COULD_NOT_RUN = 2;

const USAGE = `Usage: npm run import -- <folder, .zip or .xlsx> [--check] [--report report.json] [--as-at YYYY-MM-DD] [--without customers]
       npm run import -- --watch <folder> [--every <seconds>]`;

async function main(): Promise<number> {
  // The objects made for a row are garbage at once, so a young generation larger than the initial one only costs memory: a quarter
  // of the total.
  setFlagsFromString("--semi-space-growth-factor=1");
  setFlagsFromString("--expose-gc");
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      ...{ check: { type: "boolean" }, report: { type: "string" }, "as-at": { type: "string" } },
      ...{ without: { type: "string" }, watch: { type: "string" }, every: { type: "string" } },
    },
  });
  const [place] = positionals;
  const asAt = values["as-at"];
  const seconds = Number(values.every ?? 30);
  const alone = values.check || values.report || asAt || values.without || place;
  if (values.watch ? alone || !(seconds >= 1 && seconds <= 3600) : values.every) {
    console.error(USAGE);
    return COULD_NOT_RUN;
  }
  if (values.watch) {
    const folder = whereCalled(values.watch);
    return withDatabase(async () => {
      await watch(folder, { seconds, stop: untilStopped(), say: console.log, tell, summarise });
      return RECONCILED;
    });
  }
  if (
    !place ||
    positionals.length > 1 ||
    !/^(?:\d{4}-\d\d-\d\d)?$/.test(asAt ?? "") ||
    !/^(?:customers)?$/.test(values.without ?? "")
  ) {
    console.error(USAGE);
    return COULD_NOT_RUN;
  }
  return withDatabase(() =>
    bringOver(whereCalled(place), values.check ?? false, values.report && whereCalled(values.report), {
      ...(asAt && { asAt }),
      withoutCustomers: values.without === "customers",
    }),
  );
}

async function withDatabase(work: () => Promise<number>): Promise<number> {
  const database = env.DATABASE_URL
    ? { url: env.DATABASE_URL, stop: async () => undefined }
    : await connectEmbedded(env.DATA_DIR, log);
  try {
    await migrate(database.url);
    connect(database.url);
    setRecorder(changeRecorder);
    await recoverImports();
    return await work();
  } finally {
    await disconnect();
    await database.stop();
  }
}

/** npm changes to the project's folder and stores where it was called. */
const whereCalled = (file: string) => path.resolve(process.env.INIT_CWD ?? ".", file);

/** Aborted when the program is told to stop. */
function untilStopped(): AbortSignal {
  const stop = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop.abort());
  return stop.signal;
}

async function bringOver(
  place: string,
  check: boolean,
  reportFile: string | undefined,
  options: RunOptions,
): Promise<number> {
  const started = await run(startImport, systemActor("npm run import"), {
    mode: check ? "check" : "load",
    source_name: path.basename(place),
    source_path: place,
  });
  const report = await runImport(started.id, {
    signal: untilStopped(),
    onProgress: tell,
    ...options,
  });
  if (reportFile) await writeReport(reportFile, report, spoolOf(started.id));
  summarise(report);
  return report.reconciled ? RECONCILED : DIFFERS;
}

/** The driver copies everything it sends, and Node.js lets hundreds of megabytes of that pile up outside its own heap. */
const MOST_OUTSIDE_HEAP = 128 * 1024 * 1024;
const collectGarbage = (): void => runInNewContext("gc")();

function tell({ file, percent }: { file: string; percent: number }): void {
  if (process.memoryUsage().arrayBuffers > MOST_OUTSIDE_HEAP) collectGarbage();
  if (process.stderr.isTTY) process.stderr.write(`\r${String(percent).padStart(3)} % ${file.padEnd(28)}`);
}

function summarise(report: Report): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${" ".repeat(34)}\r`);
  const line = (...cells: (string | number)[]) =>
    console.log(
      cells.map((cell, at) => (at === 0 ? String(cell).padEnd(24) : String(cell).padStart(10))).join(""),
    );
  line("", "read", "loaded", "repaired", "kept", "rejected");
  for (const file of report.files) {
    const { name, rows_read, rows_loaded, rows_repaired, rows_kept, rows_rejected } = file;
    line(name, rows_read, rows_loaded, rows_repaired, rows_kept, rows_rejected);
  }
  for (const { grave, text } of report.findings) console.log(grave ? `!! ${text}` : text);
  for (const [kind, { added, changed, kept, in_conflict }] of Object.entries(report.changes))
    console.log(
      `${kindWords(kind)}: ${added} added, ${changed} changed, ${kept} kept as done here, ${in_conflict} in conflict`,
    );
  const differing = report.reconciliation.filter(({ difference }) => Number(difference) !== 0);
  for (const { figure, source, database } of differing.slice(0, 20)) {
    console.log(`${figure}: ${source} in the export, ${database} in the database`);
  }
  const what = report.mode === "check" ? "Checked; nothing was written" : "Loaded";
  const outcome =
    differing.length === 0 ? "agree to the penny" : `do not agree in ${differing.length} figures`;
  const proved =
    report.reconciled || differing.length > 0 ? "" : ", but what is marked !! must be seen to first";
  console.log(`${what}. ${report.reconciliation.length} figures ${outcome}${proved}. ${report.seconds} s`);
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    if (error instanceof ImportProblem) console.error(error.message);
    else log.error("import.failed", { error });
    process.exitCode = COULD_NOT_RUN;
  },
);
