import { randomUUID } from "node:crypto";
import { mkdtempSync, openAsBlob, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ReadableStream } from "node:stream/web";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { z } from "zod";
import { sql } from "@/db/client";
import { run } from "@/lib/core/command";
import { ROLES } from "@/lib/core/permissions";
import { ask } from "@/lib/core/query";
import { cancelImport, undoImport } from "@/lib/ga4-import/commands/imports";
import { queueImport } from "@/lib/ga4-import/commands/queue-import";
import { listImportIssues } from "@/lib/ga4-import/queries";
import { issuesCsv, reportJson } from "@/lib/ga4-import/run/downloads";
import { importJob } from "@/lib/ga4-import/run/import-job";
import { getImportRun, listControlTotals, listImportRuns } from "@/lib/ga4-import/run/run-queries";
import { markBrokenOffRuns } from "@/lib/ga4-import/run/tidy-jobs";
import { receiveUpload } from "@/lib/ga4-import/source/uploads";
import { startJobs, stopJobs } from "@/lib/jobs/queue";
import { chooseKind } from "@/lib/notifications/commands/choose-kind";
import { as } from "../support/actors";
import { testDatabase } from "../support/database";
import { fieldNames } from "../support/ga4-export";
import { until } from "../support/until";

const folder = mkdtempSync(join(tmpdir(), "ga4-runs-"));
process.env.DATA_DIR = folder;
const { url } = await testDatabase();
// The process that carries a run out finds the database by it.
process.env.DATABASE_URL = url;
const { place, expected } = fieldNames();
const admin = as("admin");
const upload = randomUUID();

beforeAll(async () => {
  await sql()`insert into users (id, email, name, role, password_hash) values (${admin.id}, 'a@garage.test', 'Ann', 'admin', '')`;
  await startJobs(url, [importJob]);
  for (const file of readdirSync(place).filter((name) => name.endsWith(".csv"))) {
    const body = (await openAsBlob(join(place, file))).stream() as ReadableStream<Uint8Array>;
    await receiveUpload(admin, { upload, file, body, length: null });
  }
});
afterAll(async () => {
  await stopJobs();
  rmSync(folder, { recursive: true, force: true });
});

async function ended(id: string) {
  const isAtWork = async () => /^(queued|running)$/.test((await ask(getImportRun, admin, { id })).status);
  await until(async () => !(await isAtWork()), { patience: 120_000, what: "The run's end" });
  return ask(getImportRun, admin, { id });
}

const queue = (input: z.input<typeof queueImport.input>) => run(queueImport, admin, input);

describe("an upload is checked, loaded and undone", () => {
  let check: string;
  let load: string;

  test("a check runs in the background and writes nothing", async () => {
    ({ id: check } = await queue({ mode: "check", upload, name: "GA4 May" }));
    await expect(queue({ mode: "check", upload, name: "again" })).rejects.toMatchObject({ code: "CONFLICT" });
    const found = await ended(check);
    expect(found).toMatchObject({
      mode: "check",
      status: "checked",
      source_name: "GA4 May",
      started_by_name: "Ann",
      error: null,
    });
    expect(found.result?.summary).toMatchObject({ reconciled: true, differences: 0, differs_by: "0.00" });
    const [{ rows } = { rows: -1 }] = await sql()`select count(*)::int as rows from customers`;
    expect(rows).toBe(0);
  }, 60_000);

  test("what was checked is loaded from the same upload, and agrees", async () => {
    ({ id: load } = await queue({ mode: "load", run_id: check }));
    const { status, result } = await ended(load);
    expect(status).toBe("reconciled");
    const customers = result?.files.find(({ name }) => name === "Customers.csv");
    expect(customers?.rows_read).toBe(expected.files["Customers.csv"]?.written);
    const invoices = result?.summary.totals.find(({ keys }) => keys[0] === "invoice");
    const gross = (expected.documents.byType.SI?.gross ?? 0) / 100;
    expect(invoices).toMatchObject({
      source: gross.toFixed(2),
      database: gross.toFixed(2),
      difference: "0.00",
    });
    expect(result?.summary.groups.map(({ name }) => name)).toContain("debtors");
  }, 60_000);

  test("all runs are listed, the latest first", async () => {
    const { rows, pagination } = await ask(listImportRuns, admin, {});
    expect(pagination.total).toBe(2);
    expect(rows.map(({ id }) => id)).toEqual([load, check]);
    expect(rows[0]).toMatchObject({ status: "reconciled", reconciled: true, started_by_name: "Ann" });
    expect(rows[0]?.rows_read).toBe(
      Object.values(expected.files).reduce((sum, { written }) => sum + written, 0),
    );
  });

  test("the figures of a group come a stretch at a time, debtors by name", async () => {
    const months = await ask(listControlTotals, admin, { run_id: load, group: "issued" });
    const later = await ask(listControlTotals, admin, { run_id: load, group: "issued", from: 3 });
    expect(later.total).toBe(months.total);
    expect(later.entries[0]).toEqual(months.entries[3]);
    expect(months.entries[0]?.figures.map(({ measure }) => measure)).toEqual([
      "count",
      "net",
      "tax",
      "gross",
    ]);
    const { entries, customers } = await ask(listControlTotals, admin, { run_id: load, group: "debtors" });
    const known = entries.filter(({ keys }) => keys[0] !== "none");
    for (const { keys } of known) expect(customers[keys[0] ?? ""]?.name).toBeTruthy();
  });

  test("issues come by file and line, and can be narrowed", async () => {
    const { rows } = await ask(listImportIssues, admin, { id: load, per_page: 200 });
    const places = rows.map(({ file, line }) => `${file} ${String(line).padStart(9, "0")}`);
    expect(places).toEqual([...places].sort());
    const rejected = await ask(listImportIssues, admin, { id: load, gravity: "rejected", per_page: 200 });
    expect(new Set(rejected.rows.map(({ gravity }) => gravity))).toEqual(new Set(["rejected"]));
  });

  test("issues and report are handed over whole, spreadsheets run nothing of it, and it is noted", async () => {
    const csv = await (await issuesCsv(admin, load, { gravity: "rejected" })).text();
    const report = (await (await reportJson(admin, load)).json()) as {
      reconciled: boolean;
      files: object[];
      reconciliation: object[];
      issues: { gravity: string }[];
    };
    expect(report.reconciled).toBe(true);
    expect(Object.keys(report.files[0] ?? {})).toEqual(
      expect.arrayContaining([
        "name",
        "rows_read",
        "rows_loaded",
        "rows_repaired",
        "rows_kept",
        "rows_rejected",
      ]),
    );
    expect(Object.keys(report.reconciliation[0] ?? {})).toEqual([
      "figure",
      "source",
      "database",
      "difference",
    ]);
    const rejected = report.issues.filter(({ gravity }) => gravity === "rejected").length;
    expect(csv.trim().split("\r\n")).toHaveLength(rejected + 1);
    expect(csv).not.toMatch(/(^|,)[=+@]/m);
    const noted =
      await sql()`select after ->> 'what' as what from audit_log where command = 'imports.download' order by id`;
    expect(noted.map(({ what }) => what)).toEqual(["issues", "report"]);
  });

  test("to look at a report, or at what the bell says of it, bars no undo, which takes all back", async () => {
    const [{ id } = { id: "" }] = await sql()<{ id: string }[]>`
      insert into users (email, name, role, password_hash) values ('bell@garage.test', 'Test admin', 'admin', '') returning id`;
    await run(chooseKind, { ...admin, id }, { kind: "import_done", told: false });
    await run(undoImport, admin, { id: load });
    const { status, result } = await ended(load);
    expect(status).toBe("undone");
    expect(result).not.toBeNull();
    const [{ rows } = { rows: -1 }] = await sql()`select count(*)::int as rows from documents`;
    expect(rows).toBe(0);
  });

  test("a run that was cancelled while it waited is not begun", async () => {
    const { id } = await queue({ mode: "load", run_id: check });
    await run(cancelImport, admin, { id });
    await until(async () => {
      const [job] =
        await sql()`select state from jobs.job where name = ${importJob.name} and data ->> 'run_id' = ${id}`;
      return job?.state === "completed";
    });
    const { status, started_at } = await ask(getImportRun, admin, { id });
    expect({ status, started_at }).toEqual({ status: "cancelled", started_at: null });
  });

  test("an upload that is gone is named as such", async () => {
    const [lost] = await sql()<{ id: string }[]>`
      insert into import_runs (mode, status, source_name, source_path)
      values ('check', 'checked', 'lost', ${join(folder, "imports", randomUUID())}) returning id`;
    await expect(queue({ mode: "load", run_id: lost?.id ?? "" })).rejects.toMatchObject({
      code: "CONFLICT",
      message: expect.stringContaining("upload the export again"),
    });
    await expect(queue({ mode: "load", run_id: randomUUID() })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});

test("a run whose process is gone is named, one that is alive is left alone", async () => {
  const [dead, alive] = await sql()<{ id: string }[]>`
    insert into import_runs (mode, status, source_name, heartbeat_at)
    values ('load', 'running', 'dead', now() - interval '5 minutes'), ('load', 'running', 'alive', now()) returning id`;
  await markBrokenOffRuns.handle({});
  expect(await ask(getImportRun, admin, { id: dead?.id ?? "" })).toMatchObject({
    status: "failed",
    error: expect.stringContaining("nothing of it was loaded"),
  });
  expect(await ask(getImportRun, admin, { id: alive?.id ?? "" })).toMatchObject({ status: "running" });
  await sql()`delete from import_runs where id = ${alive?.id ?? ""}`;
});

test("only admins see and start imports", async () => {
  const id = randomUUID();
  for (const role of ROLES.filter((name) => name !== "admin")) {
    const somebody = as(role);
    const refused = { code: "FORBIDDEN" };
    await expect(ask(listImportRuns, somebody, {})).rejects.toMatchObject(refused);
    await expect(ask(getImportRun, somebody, { id })).rejects.toMatchObject(refused);
    await expect(ask(listControlTotals, somebody, { run_id: id, group: "rows" })).rejects.toMatchObject(
      refused,
    );
    await expect(run(queueImport, somebody, { mode: "check", run_id: id })).rejects.toMatchObject(refused);
    await expect(issuesCsv(somebody, id, {})).rejects.toMatchObject(refused);
    await expect(reportJson(somebody, id)).rejects.toMatchObject(refused);
  }
});
