import "server-only";
import { spawn } from "node:child_process";
import { z } from "zod";
import { sql } from "@/db/client";
import { log } from "@/lib/core/log/log";
import type { Job } from "@/lib/jobs/queue";
import { STOPPED } from "./run-record";

export const SIX_HOURS = 6 * 3600;

/**
 * Carries out a recorded import in a process of its own, so that pages stay fast and this process stays
 * small. A run that was stopped is not restarted automatically: it left nothing behind, and its status shows
 * it to the user who started it.
 */
export const importJob: Job<z.ZodObject<{ run_id: z.ZodUUID }>> = {
  name: "imports.run",
  data: z.object({ run_id: z.uuid() }),
  retries: 0,
  expireSeconds: SIX_HOURS,
  handle: ({ run_id }) => carryOut(run_id),
};

/** Carries out a queued run in its own process, and makes sure that the run records how it ended. */
export async function carryOut(run_id: string): Promise<void> {
  const waiting = await sql()`select 1 from import_runs where id = ${run_id} and status = 'queued'`;
  if (waiting.length === 0) return;
  const { code, signal, said } = await runImporter(run_id);
  const left = await sql()`
    update import_runs set status = 'failed', finished_at = now(), updated_at = now(), error = ${lastWords(signal, said)}
    where id = ${run_id} and status in ('queued', 'running') returning id`;
  if (left.length > 0) log.error("imports.broken_off", { run_id, code, signal });
  else await settleTables();
}

/**
 * Does what the server itself would do an hour later: the planner learns of the new rows, and counts and
 * lists are answered from the indexes alone. Locks nobody out; skips a table that somebody else is working
 * on.
 */
async function settleTables(): Promise<void> {
  const tables = [
    "customers",
    "vehicles",
    "documents",
    "document_lines",
    "receipts",
    "reminders",
    "stock_items",
  ];
  await sql().unsafe(`vacuum (analyze, skip_locked) ${tables.join(", ")}`);
}

interface End {
  code: number | null;
  signal: NodeJS.Signals | null;
  /** The end of what it wrote to stderr. */
  said: string;
}

const KEPT_WORDS = 2000;

function runImporter(runId: string): Promise<End> {
  const child = spawn(process.execPath, ["scripts/run.mjs", "scripts/carry-out-import.ts", runId], {
    // The child ends with us: a server that stops leaves no import running that it does not know of.
    env: { ...process.env, GA4_FOLLOW_PARENT: "1" },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    said = (said + text).slice(-KEPT_WORDS);
  });
  return new Promise((done) => {
    child.once("error", (error) => done({ code: null, signal: null, said: error.message }));
    child.once("close", (code, signal) => done({ code, signal, said }));
  });
}

/**
 * Returns the error to record. A process that was killed wrote nothing; for one that could not start, its
 * last line says why.
 */
function lastWords(signal: NodeJS.Signals | null, said: string): string {
  if (signal) return `${STOPPED}, perhaps for want of memory; nothing of it was loaded`;
  const line = said.trim().split("\n").at(-1)?.slice(0, 300);
  return `It could not be carried out; nothing of it was loaded${line ? `: ${line}` : ""}`;
}
