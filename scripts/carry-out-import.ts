// Runs a recorded import in a process of its own: node scripts/run.mjs scripts/carry-out-import.ts <run id>

import { connect, disconnect } from "@/db/client";
import { changeRecorder } from "@/lib/audit/change-recorder";
import { env } from "@/lib/core/env";
import { setRecorder } from "@/lib/core/recorder";
import { ImportProblem } from "@/lib/files/csv/import-problem";
import { runImport } from "@/lib/ga4-import/run/run-import";

const [runId] = process.argv.slice(2);
if (!runId || !env.DATABASE_URL) throw new Error("A run's id and DATABASE_URL are needed");

const stop = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop.abort());

connect(env.DATABASE_URL);
setRecorder(changeRecorder);
try {
  await runImport(runId, { signal: stop.signal });
} catch (error) {
  // The import run itself records why it did not finish.
  if (!(error instanceof ImportProblem)) throw error;
  process.exitCode = 2;
} finally {
  await disconnect();
}
