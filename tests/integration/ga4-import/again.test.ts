import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import { sql } from "@/db/client";
import { systemActor } from "@/lib/core/actor";
import { run } from "@/lib/core/command";
import { AppError } from "@/lib/core/errors";
import { createCustomer } from "@/lib/customers/commands/create-customer";
import type { ImportProblem } from "@/lib/files/csv/import-problem";
import { cancelImport, startImport, undoImport } from "@/lib/ga4-import/commands/imports";
import type { Report } from "@/lib/ga4-import/run/report";
import { runImport } from "@/lib/ga4-import/run/run-import";
import { recoverImports } from "@/lib/ga4-import/run/run-record";
import { as } from "../../support/actors";
import { testDatabase } from "../../support/database";
import { fieldNames } from "../../support/ga4-export";

const folder = mkdtempSync(join(tmpdir(), "ga4-again-"));
process.env.DATA_DIR = folder;
afterAll(() => rmSync(folder, { recursive: true, force: true }));

await testDatabase();

const system = systemActor("test");
const { place } = fieldNames();

const TABLES = [
  ...[
    "customers",
    "customer_contacts",
    "vehicles",
    "vehicle_plates",
    "suppliers",
    "stock_items",
    "stock_movements",
  ],
  ...[
    "documents",
    "document_lines",
    "receipts",
    "reminder_templates",
    "reminders",
    "appointments",
    "resources",
  ],
];

beforeEach(async () => {
  await sql().unsafe(`truncate ${TABLES.join(", ")}, number_series, list_totals, import_runs cascade`);
});

async function bring(from: string, mode: "check" | "load" = "load"): Promise<Report> {
  const { id } = await run(startImport, system, { mode, source_name: "export", source_path: from });
  return runImport(id, { asAt: "2026-06-30" });
}

/** Every row of every table, but for when it was written. */
async function everything(): Promise<Record<string, string>> {
  const tables: Record<string, string> = {};
  for (const table of TABLES) {
    const [row] = await sql().unsafe<{ rows: string }[]>(
      `select coalesce(md5(string_agg((to_jsonb(t) - 'updated_at')::text, ',' order by t.id)), '') as rows from ${table} t`,
    );
    tables[table] = row?.rows ?? "";
  }
  return tables;
}

/** A copy of the export in which one file was rewritten. */
function changed(file: string, rewrite: (text: string) => string): string {
  const copy = mkdtempSync(join(folder, "export-"));
  cpSync(place, copy, { recursive: true });
  const path = join(copy, file);
  writeFileSync(path, rewrite(readFileSync(path, "latin1")), "latin1");
  return copy;
}

test("the same export again changes nothing", async () => {
  await bring(place);
  const before = await everything();
  const again = await bring(place);
  expect(await everything()).toEqual(before);
  expect(again.reconciled).toBe(true);
  expect(await sql()`select * from import_undo`).toHaveLength(0);
});

test("a check says what a load would and leaves nothing but its report", async () => {
  const empty = await everything();
  const check = await bring(place, "check");
  expect(await everything()).toEqual(empty);
  const load = await bring(place);
  expect(check.reconciliation).toEqual(load.reconciliation);
  expect(check.files).toEqual(load.files);
  const runs = await sql()`select status from import_runs order by created_at`;
  expect(runs.map(({ status }) => status)).toEqual(["checked", "reconciled"]);
});

test("a newer export updates what GA4 changed, adds what is new and leaves what was edited here", async () => {
  const older = changed("Customers.csv", (text) => {
    const [header = "", ...rows] = text.split("\r\n");
    return [header, ...rows.slice(5)].join("\r\n");
  });
  await bring(older);
  const [edited] = await sql()<{ id: string; legacy_id: string }[]>`
    update customers set notes = 'Edited here' where id = (select id from customers order by id limit 1)
    returning id, legacy_id`;
  const newer = changed("Receipts.csv", (text) =>
    text.replace(/,(\d+\.\d\d),(\d\d\/\d\d\/20\d\d),/, ",1.00,$2,"),
  );
  const report = await bring(newer);
  const [customers] = await sql()`select count(*)::int as n from customers`;
  const { rows_read = 0, rows_rejected = 0 } =
    report.files.find(({ name }) => name === "Customers.csv") ?? {};
  expect(customers?.n).toBe(rows_read - rows_rejected);
  const [kept] = await sql()`select notes from customers where id = ${edited?.id ?? ""}`;
  expect(kept?.notes).toBe("Edited here");
  const undo = await sql()`select entity, count(*)::int as n from import_undo group by 1 order by 1`;
  expect(undo.map(({ entity }) => entity)).toContain("receipts");
  expect(report.reconciled).toBe(true);
});

test("an older day of a newer export counts no more than what was done here since", async () => {
  await bring(place);
  const [car] = await sql()<{ id: string }[]>`
    update vehicles set last_invoice_date = '2031-05-01', mot_expiry = '2032-04-30' where id = (
      select id from vehicles where make = 'FORD' and legacy_id is not null order by id limit 1) returning id`;
  const id = car?.id ?? "";
  await sql()`
    insert into documents (type, status, vehicle_id, mot_test_date, mot_expiry, total_net, total_tax, total_gross)
    values ('invoice', 'draft', ${id}, '2031-05-01', '2032-04-30', 0, 0, 0)`;
  await bring(changed("Vehicles.csv", (text) => text.replaceAll(",FORD,", ",FORDE,")));
  const [after] =
    await sql()`select make, last_invoice_date::text, mot_expiry::text from vehicles where id = ${id}`;
  expect(after).toEqual({ make: "FORDE", last_invoice_date: "2031-05-01", mot_expiry: "2032-04-30" });
});

test("an undone import leaves everything as it was before it", async () => {
  await bring(place);
  const first = await everything();
  const newer = changed("Vehicles.csv", (text) => text.replaceAll(",FORD,", ",FORDE,"));
  const report = await bring(newer);
  expect(await everything()).not.toEqual(first);
  await run(undoImport, system, { id: report.run_id });
  expect(await everything()).toEqual(first);
  await expect(run(undoImport, system, { id: report.run_id })).rejects.toThrow(
    "Only an import that was loaded",
  );
});

test("an undone first import leaves nothing", async () => {
  const empty = await everything();
  const { run_id } = await bring(place);
  await run(undoImport, system, { id: run_id });
  expect(await everything()).toEqual(empty);
  const [left] = await sql()`select coalesce(sum(total), 0)::int as total from list_totals`;
  expect(left?.total).toBe(0);
});

test("nothing can be undone once somebody has changed a record", async () => {
  const { run_id } = await bring(place);
  await run(createCustomer, as("manager"), { surname: "Newcomer", confirmed_not_duplicate: true });
  const undone = run(undoImport, system, { id: run_id });
  await expect(undone).rejects.toThrow(AppError);
  await expect(undone).rejects.toThrow("cannot be undone any more");
});

test("numbers carry on after GA4's highest", async () => {
  const { expected } = fieldNames();
  await bring(place);
  const rows = await sql()<
    { series: string; next: string }[]
  >`select series, next_number as next from number_series`;
  const next = Object.fromEntries(rows.map(({ series, next }) => [series, Number(next)]));
  expect(next.invoice).toBe(expected.nextNumbers.bySeries.invoice?.next);
  expect(next.job_sheet).toBe(expected.nextNumbers.bySeries.jobSheet?.next);
});

test("what the lists count is what there is", async () => {
  await bring(place);
  const counted = await sql()`
    select list, sum(total)::int as total from list_totals group by list having sum(total) <> 0 order by list`;
  for (const { list, total } of counted) {
    const [row] = await sql().unsafe(`select count(*)::int as n from ${list}`);
    expect(row?.n, list).toBe(total);
  }
  expect(counted.map(({ list }) => list)).toContain("documents");
});

test("a cancelled import leaves nothing and says so", async () => {
  const empty = await everything();
  const { id } = await run(startImport, system, { mode: "load", source_name: "export", source_path: place });
  const stop = new AbortController();
  stop.abort();
  await expect(runImport(id, { signal: stop.signal })).rejects.toMatchObject({ code: "CANCELLED" });
  expect(await everything()).toEqual(empty);
  const [ended] = await sql()`select status, error from import_runs where id = ${id}`;
  expect(ended).toMatchObject({ status: "cancelled" });
  await expect(run(cancelImport, system, { id })).rejects.toThrow("ended already");
});

test("two imports at once: the second is turned away", async () => {
  const starts = await Promise.all(
    [1, 2].map(() => run(startImport, system, { mode: "load", source_name: "export", source_path: place })),
  );
  const results = await Promise.allSettled(starts.map(({ id }) => runImport(id)));
  const turnedAway = results.filter((result) => result.status === "rejected");
  expect(turnedAway.map(({ reason }) => (reason as ImportProblem).code)).toEqual(["BUSY"]);
});

test("a run that a killed process left is named at the next start", async () => {
  const { id } = await run(startImport, system, { mode: "load", source_name: "export", source_path: place });
  await sql()`update import_runs set status = 'running' where id = ${id}`;
  await recoverImports();
  const [left] = await sql()`select status, error from import_runs where id = ${id}`;
  expect(left).toEqual({
    status: "failed",
    error: "It was stopped before its end; nothing of it was loaded",
  });
});

test("only an upload can be brought over by people", async () => {
  const start = run(startImport, as("admin"), { mode: "load", source_name: "etc", source_path: "/etc" });
  await expect(start).rejects.toMatchObject({ code: "VALIDATION_ERROR" });
  const denied = run(startImport, as("manager"), { mode: "load", source_name: "etc", source_path: "/etc" });
  await expect(denied).rejects.toMatchObject({ code: "FORBIDDEN" });
});
