import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { z } from "zod";
import { db } from "@/db/client";
import { type Actor, requirePermission } from "@/lib/core/actor";
import { run } from "@/lib/core/command";
import { notFound } from "@/lib/core/errors";
import { log } from "@/lib/core/log";
import { exportRecords } from "@/lib/lists/commands";
import { BYTE_ORDER_MARK, type CsvColumn, csvHeader, csvRow } from "@/lib/lists/csv-text";
import { issuesStatement } from "./issue-queries";
import type { ImportIssueRow, IssueFilters } from "./run-schema";

const ISSUE_CSV: CsvColumn<ImportIssueRow>[] = [
  { key: "file", header: "File" },
  { key: "line", header: "Line", number: true },
  { key: "column", header: "Column" },
  { key: "kind", header: "Kind" },
  { key: "gravity", header: "What became of it" },
  { key: "value", header: "Value in the file" },
  { key: "reason", header: "Reason" },
];

type Filters = z.output<typeof IssueFilters>;

/** A run's issues that meet the filters, as CSV; noted in the audit like any other list that leaves the house. */
export async function issuesCsv(actor: Actor, filters: Filters): Promise<Response> {
  await requireRun(actor, filters.run_id);
  await run(exportRecords, actor, { list: "imports.issues", filters: { ...filters } });
  return download(`import-issues-${filters.run_id.slice(-8)}.csv`, "text/csv", async (write) => {
    await write(BYTE_ORDER_MARK + csvHeader(ISSUE_CSV));
    await eachBatch(filters, (rows) => write(rows.map((row) => csvRow(ISSUE_CSV, row)).join("")));
  });
}

/** A run's whole report as JSON, with its issues: the same that the command line writes. */
export async function reportJson(actor: Actor, id: string): Promise<Response> {
  const { report, ...facts } = await requireRun(actor, id);
  await run(exportRecords, actor, { list: "imports.report", filters: { run_id: id } });
  const { files = [], reconciliation = [], reconciled = null, ...rest } = report ?? {};
  return download(`import-report-${id.slice(-8)}.json`, "application/json", async (write) => {
    const head = JSON.stringify({ ...facts, ...rest, reconciled, files, reconciliation }, null, 1);
    await write(`${head.slice(0, -2)},\n "issues": [`);
    let comma = "";
    await eachBatch({ run_id: id }, async (rows) => {
      const lines = rows.map(({ id: _, ...issue }) => JSON.stringify(issue));
      await write(`${comma}\n  ${lines.join(",\n  ")}`);
      comma = ",";
    });
    await write("\n ]\n}\n");
  });
}

interface StoredReport extends Record<string, unknown> {
  mode: string;
  status: string;
  source_name: string;
  started_at: string | null;
  finished_at: string | null;
  report: Record<string, unknown> | null;
}

async function requireRun(actor: Actor, id: string): Promise<StoredReport> {
  requirePermission(actor, "imports:read");
  const [found] = await db().execute<StoredReport>(sql`
    select mode, status, source_name, started_at, finished_at, report from import_runs where id = ${id}`);
  if (!found) throw notFound("import");
  return { ...found, report: typeof found.report === "string" ? JSON.parse(found.report) : found.report };
}

const BATCH = 1000;

async function eachBatch(filters: Filters, take: (rows: ImportIssueRow[]) => Promise<void>): Promise<void> {
  await db().transaction(
    async (tx) => {
      // Whoever takes nothing for a minute gives the database's snapshot back.
      await tx.execute(sql`set local idle_in_transaction_session_timeout = '60s'`);
      await tx.execute(declared(issuesStatement(filters)));
      for (;;) {
        const rows = await tx.execute(sql.raw(`fetch ${BATCH} from all_issues`));
        if (rows.length === 0) return;
        await take([...rows] as unknown as ImportIssueRow[]);
      }
    },
    { isolationLevel: "repeatable read", accessMode: "read only" },
  );
}

const declared = (statement: SQL): SQL => sql`declare all_issues no scroll cursor for ${statement}`;

function download(
  name: string,
  type: string,
  send: (write: (text: string) => Promise<void>) => Promise<void>,
): Response {
  const encoder = new TextEncoder();
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const writer = writable.getWriter();
  send((text) => writer.write(encoder.encode(text)))
    .then(() => writer.close())
    .catch((error: unknown) => {
      // A download broken off on purpose is no error; any other leaves the file visibly incomplete.
      if (error instanceof Error) log.warn("imports.download_broken_off", { error });
      return writer.abort(error).catch(() => {});
    });
  return new Response(readable, {
    headers: {
      "content-type": `${type}; charset=utf-8`,
      "content-disposition": `attachment; filename="${name}"`,
      "cache-control": "no-store",
    },
  });
}
