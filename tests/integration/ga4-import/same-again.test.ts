import { randomUUID } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { sql } from "@/db/client";
import { systemActor } from "@/lib/core/actor";
import { run } from "@/lib/core/command";
import { mergeCustomers } from "@/lib/customers/commands/merge-customers";
import { updateCustomer } from "@/lib/customers/commands/update-customer";
import { deleteDocument } from "@/lib/documents/commands/delete-document";
import { issueDocument } from "@/lib/documents/commands/issuing/issue-document";
import { updateDocument } from "@/lib/documents/commands/update-document";
import { startImport, undoImport } from "@/lib/ga4-import/commands/imports";
import { spoolOf } from "@/lib/ga4-import/findings/issue-spool";
import type { Report } from "@/lib/ga4-import/run/report";
import { type RunOptions, runImport } from "@/lib/ga4-import/run/run-import";
import { startJobs, stopJobs } from "@/lib/jobs/queue";
import { storePaper } from "@/lib/printing/jobs";
import { takePayment } from "@/lib/receipts/commands/take-payment";
import { as } from "../../support/actors";
import { testDatabase } from "../../support/database";
import { fieldNames } from "../../support/ga4-export";
import { type SmallExport, smallExport, withTotals, writeExport } from "../../support/small-export";
import { emptyGarage, snapshot } from "../../support/table-rows";
import { aGarage } from "../../support/writing";
import { GOOD, writtenExport } from "../../support/written-export";

const folder = mkdtempSync(join(tmpdir(), "ga4-same-"));
process.env.DATA_DIR = folder;
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const { url } = await testDatabase();
const manager = as("manager");
const DAY = "2026-06-30";

beforeAll(async () => {
  await startJobs(url, [storePaper]);
  await aGarage();
});
afterAll(stopJobs);
beforeEach(async () => {
  await emptyGarage();
  await sql()`truncate import_numbers`;
});

const place = (data: SmallExport): string => writeExport(withTotals(data), folder);

async function bring(
  from: string,
  mode: "load" | "check" = "load",
  options: RunOptions = {},
): Promise<Report> {
  const { id } = await run(startImport, systemActor("test"), {
    ...{ mode, source_name: "export", source_path: from },
  });
  return runImport(id, { asAt: DAY, ...options });
}

/** What a run says and keeps, but for which run it was and how long it took. */
async function saidBy({ run_id, seconds: _, mode: __, ...report }: Report) {
  const conflicts = await sql()`
    select entity, entity_id, legacy_id, called, field, ours, theirs, why, taken_at, kept_at from import_conflicts
    where run_id = ${run_id} order by entity, entity_id, field, why`;
  const issues = await sql()`
    select file, line, "column", kind, gravity, value, reason from import_issues where run_id = ${run_id} order by id`;
  const [{ status } = {}] = await sql()`select status from import_runs where id = ${run_id}`;
  const spool = readFileSync(spoolOf(run_id), "utf8");
  return { report, conflicts: [...conflicts], issues: [...issues], spool, status };
}

/** Whether a load took what it says of the files from an earlier run. */
async function wentShort({ run_id }: Report): Promise<boolean> {
  const [row] = await sql()<{ short: boolean }[]>`
    select coalesce(reading ->> 'read_by' <> id::text, false) as short from import_runs where id = ${run_id}`;
  return row?.short ?? false;
}

/** Loads by the long way, whatever was kept of an earlier reading. */
async function long(from: string, mode: "load" | "check"): Promise<Report> {
  await sql()`update import_runs set reading = jsonb_set(reading, '{program}', to_jsonb('-' || (reading ->> 'program')))`;
  const report = await bring(from, mode);
  await sql()`update import_runs set reading = jsonb_set(reading, '{program}', to_jsonb(ltrim(reading ->> 'program', '-')))`;
  return report;
}

/** Loads once more, beside a check by the long way: both say the same, and the load changes nothing. */
async function sameBothWays(from: string): Promise<boolean> {
  const { status: __, ...read } = await saidBy(await long(from, "check"));
  const before = await snapshot();
  const told = await sql()`select count(*)::int as n from events where entity <> 'imports'`;
  const again = await bring(from);
  const short = await wentShort(again);
  const { status, ...said } = await saidBy(again);
  // What is undecided is carried on from load to load, and not to a check.
  expect(said).toEqual({ ...read, conflicts: said.conflicts });
  expect(said.conflicts).toEqual((await saidBy(await long(from, "load"))).conflicts);
  expect(status).toBe(again.reconciled ? "reconciled" : "differs");
  expect(await snapshot()).toEqual(before);
  expect(await sql()`select count(*)::int as n from events where entity <> 'imports'`).toEqual(told);
  expect(await sql()`select 1 from import_undo where run_id = ${again.run_id}`).toHaveLength(0);
  return short;
}

const at = async (table: string, key: string) => {
  const [row] = await sql().unsafe<{ id: string; version: number }[]>(
    `select id, version from ${table} where legacy_id = $1`,
    [key],
  );
  if (!row) throw new Error(`There is no ${key}`);
  return { id: row.id, version: row.version };
};

test("the same export again needs no reading, and says what reading it would say", async () => {
  const { place: from } = fieldNames();
  await bring(from);
  expect(await sameBothWays(from)).toBe(true);
  const [{ id = "" } = {}] = await sql()<{ id: string }[]>`
    select id from import_runs where reading is not null order by finished_at desc limit 1`;
  // Whoever checks hears the same, from what the last load kept.
  writeFileSync(spoolOf(id), "kept\n");
  expect((await saidBy(await bring(from, "check"))).spool).toBe("kept\n");
});

test("after work that was done here, too", async () => {
  const from = place(smallExport());
  await bring(from);
  await run(updateCustomer, manager, { ...(await at("customers", "C1")), notes: "Ours" });
  await run(issueDocument, manager, await at("documents", "DRAFT"));
  await run(deleteDocument, manager, await at("documents", "SPARE"));
  const job = await at("documents", "JOB");
  const [kept] = await sql()<{ id: string; item_type: "labour"; description: string; tax_code: string }[]>`
    select id, item_type, description, tax_code from document_lines where legacy_id = 'JOB-1'`;
  await run(updateDocument, manager, {
    ...job,
    line_items: [{ item_type: "labour", ...kept, quantity: "1", unit_price: "50" }],
  });
  const pay = { tenders: [{ method: "cash" as const, amount: "30.00" }], payment_key: randomUUID() };
  await run(takePayment, manager, { document_id: (await at("documents", "OPEN")).id, ...pay });
  // A receipt that is in both, and a number that was given twice.
  await sql()`
    insert into receipts (document_id, customer_id, method, method_name, amount, total, payment_date)
    select document_id, customer_id, method, method_name, amount, total, payment_date from receipts where legacy_id = 'R1'`;
  await sql()`
    insert into documents (type, status, number, issued_date, total_net, total_tax, total_gross)
    values ('invoice', 'issued', '1001', '2026-06-05', 0, 0, 0)`;
  expect(await sameBothWays(from)).toBe(true);
});

test("with what both changed, which stays on the list", async () => {
  await bring(place(smallExport()));
  await run(updateCustomer, manager, { ...(await at("customers", "C1")), notes: "Ours" });
  const newer = smallExport();
  for (const customer of newer.Customers) customer.Notes = "GA4's";
  const from = place(newer);
  const first = await bring(from);
  expect((await saidBy(first)).conflicts).toMatchObject([{ field: "notes", ours: "Ours", theirs: "GA4's" }]);
  expect(await sameBothWays(from)).toBe(true);
});

test("where the rows from GA4 are others by now, the files are read", async () => {
  const from = place(smallExport());
  await bring(from);
  const [one, other] = [await at("customers", "C1"), await at("customers", "C2")];
  await run(mergeCustomers, manager, {
    ...one,
    ...{ merged_id: other.id, merged_version: other.version, confirmed_other_account: true },
  });
  expect(await sameBothWays(from)).toBe(false);
  await sql()`delete from receipts where legacy_id = 'R1'`;
  const again = await bring(from);
  expect(await wentShort(again)).toBe(false);
  expect(again.reconciled).toBe(true);
});

test("after an undo and after another export between, the same export says the same", async () => {
  const from = place(smallExport());
  await bring(from);
  const newer = smallExport();
  for (const vehicle of newer.Vehicles) vehicle.Colour = "Red";
  const other = await bring(place(newer));
  await run(undoImport, systemActor("test"), { id: other.run_id });
  await sameBothWays(from);
  await bring(place(newer));
  expect(await wentShort(await bring(from))).toBe(false);
  expect(await sameBothWays(from)).toBe(true);
});

test("a row that only an older export had is in no figure of a newer one that lacks it", async () => {
  await bring(place(smallExport()));
  const fewer = smallExport();
  fewer.Reminders.pop();
  const from = place(fewer);
  await bring(from);
  expect(await sameBothWays(from)).toBe(false);
});

test("another program, another day and another answer read it", async () => {
  const from = place(smallExport());
  await bring(from);
  expect(await wentShort(await bring(from))).toBe(true);
  expect(await wentShort(await bring(from, "load", { asAt: "2026-07-01" }))).toBe(false);
  expect(await wentShort(await bring(from))).toBe(false);
  await sql()`update import_numbers set answer = 60001, answered_at = now()`;
  expect(await wentShort(await bring(from))).toBe(false);
  expect(await wentShort(await bring(from))).toBe(true);
  await sql()`update import_runs set reading = jsonb_set(reading, '{program}', '"another"')`;
  expect(await wentShort(await bring(from))).toBe(false);
  const { run_id } = await bring(from);
  rmSync(spoolOf(run_id));
  expect(await wentShort(await bring(from))).toBe(false);
});

test("suppliers of a file of their own agree at first, once more, and where a newer export has others", async () => {
  const files = Object.fromEntries(Object.entries(GOOD).map(([name, row]) => [name, [row]]));
  const stock = [{ ...GOOD["Stock.csv"], _ID_Supplier: "N", itemSupplier: "Named Only" }];
  const export_ = writtenExport({ ...files, "Stock.csv": stock });
  const suppliers = [GOOD["Suppliers.csv"] ?? {}, { _ID: "Q", nameCompany: "Tyres Ltd" }];
  const newer = writtenExport({ ...files, "Stock.csv": stock, "Suppliers.csv": suppliers });
  const reports = [await bring(export_), await bring(export_), await bring(newer), await bring(newer)];
  for (const { reconciliation } of reports)
    expect(reconciliation.filter(({ difference }) => Number(difference) !== 0)).toEqual([]);
  const listed = reports.map(({ reconciliation }) =>
    reconciliation.find(({ figure }) => figure === "Rows, Suppliers: rows"),
  );
  expect(listed.map((figure) => figure?.database)).toEqual([1, 1, 2, 2]);
  expect(await wentShort(reports[3] as Report)).toBe(true);
});
