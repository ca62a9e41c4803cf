import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import { sql } from "@/db/client";
import { systemActor } from "@/lib/core/actor";
import { run } from "@/lib/core/command";
import { startImport } from "@/lib/ga4-import/commands/imports";
import { readSpool, spoolOf } from "@/lib/ga4-import/findings/issue-spool";
import type { Issue } from "@/lib/ga4-import/findings/issues";
import type { Report } from "@/lib/ga4-import/run/report";
import { runImport } from "@/lib/ga4-import/run/run-import";
import { testDatabase } from "../../support/database";
import { canGenerate, fieldNames, generated } from "../../support/ga4-export";
import { emptyGarage, snapshot } from "../../support/table-rows";
import { madeWorkbook, workbookOfExport, xmlRow } from "../../support/workbook";

const folder = mkdtempSync(join(tmpdir(), "ga4-workbook-"));
process.env.DATA_DIR = folder;
afterAll(() => rmSync(folder, { recursive: true, force: true }));
await testDatabase();
beforeEach(emptyGarage);

async function bring(place: string): Promise<{ report: Report; issues: Issue[] }> {
  const start = { mode: "load", source_name: "test", source_path: place } as const;
  const { id } = await run(startImport, systemActor("test"), start);
  const report = await runImport(id, { asAt: "2026-06-30" });
  const issues: Issue[] = [];
  for await (const issue of readSpool(spoolOf(id))) issues.push(issue);
  return { report, issues };
}

const VOLATILE = new Set(["id", "created_at", "updated_at", "import_run_id", "source_hash"]);
const ID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** All that was imported, with GA4's keys in the place of ids, which are new each time. */
async function contents(): Promise<Record<string, string[]>> {
  const tables = await snapshot();
  const keys = new Map(
    [...tables].flatMap(([table, rows]) =>
      [...rows].map(([id, row]) => [id, `${table} ${row.legacy_id ?? row.name ?? ""}`] as const),
    ),
  );
  const told = (row: Record<string, unknown>) =>
    JSON.stringify(Object.entries(row).filter(([name]) => !VOLATILE.has(name))).replace(
      ID,
      (id) => keys.get(id) ?? "one of ours",
    );
  return Object.fromEntries([...tables].map(([table, rows]) => [table, [...rows.values()].map(told).sort()]));
}

test("a workbook of an export comes to the same records as its CSV files", async () => {
  const { place } = canGenerate
    ? generated("--scale", "0.02", "--seed", "21", "--dirty", "0.02")
    : fieldNames();
  const workbook = join(folder, "Garage.xlsx");
  writeFileSync(workbook, await workbookOfExport(place));

  const text = await bring(place);
  const ofText = await contents();
  const series = await sql()`select series, next_number from number_series order by series`;
  await emptyGarage();
  const sheets = await bring(workbook);
  const ofSheets = await contents();

  for (const [table, rows] of Object.entries(ofText)) expect(ofSheets[table], table).toEqual(rows);
  expect(await sql()`select series, next_number from number_series order by series`).toEqual(series);
  expect(sheets.report.reconciliation).toEqual(text.report.reconciliation);
  expect(sheets.report.reconciled).toBe(text.report.reconciled);
  // A row of nothing but commas is a row without a key in a CSV file, and none in Excel.
  const taken = ({ files }: Report) => files.map((file) => [file.name, file.rows_read - file.rows_rejected]);
  expect(taken(sheets.report)).toEqual(taken(text.report));
}, 60_000);

test("the report names workbook, sheet, row and column as they stand in Excel; the rest of the workbook is named", async () => {
  const customers =
    xmlRow(2, ["_ID", "nameSurname", "contactMobile"]) +
    xmlRow(3, ["C1", "Smith", "no telephone at all"]) +
    xmlRow(5, ["C1", "Twice"]);
  const receipts =
    xmlRow(1, ["_ID", "_ID_Document", "Amount"]) +
    Array.from({ length: 6 }, (_, at) => xmlRow(at + 2, [`R${at}`, null, "twelve pounds"])).join("");
  const place = join(folder, "one-each");
  mkdirSync(place);
  const sheets = [
    { name: "Our customers", rows: customers },
    { name: "Plan", rows: xmlRow(1, ["Monday", "Tuesday"]) },
  ];
  writeFileSync(join(place, "May.xlsx"), madeWorkbook(sheets));
  writeFileSync(join(place, "Receipts.xlsx"), madeWorkbook([{ name: "Sheet1", rows: receipts }]));
  const { report, issues } = await bring(place);
  expect(issues).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        file: "May.xlsx, sheet Our customers",
        line: 3,
        column: "C (contactMobile)",
      }),
      expect.objectContaining({ file: "May.xlsx, sheet Our customers", line: 5, column: "A (_ID)" }),
    ]),
  );
  const texts = report.findings.map(({ text }) => text).join("\n");
  expect(texts).toContain(
    "6 of 6 cells of C (Amount) in Receipts.xlsx, sheet Sheet1 could not be read, such as twelve pounds",
  );
  expect(texts).toContain("May.xlsx, sheet Our customers was taken for Customers.csv by its columns: _ID");
  expect(texts).toContain("May.xlsx, sheet Plan was not read");
  expect(texts).toContain("Vehicles.csv is not in it");
  const [stored] = await sql()`select file, "column" from import_issues where line = 5`;
  expect(stored).toEqual({ file: "May.xlsx, sheet Our customers", column: "A (_ID)" });
  expect(Object.keys(report.issue_counts)).toContain("May.xlsx, sheet Our customers|rejected|duplicate-key");
});

test("a formula and a workbook that cannot be read end the import with their place, and nothing is loaded", async () => {
  const rows = xmlRow(1, ["_ID", "nameSurname"]) + xmlRow(2, ["C1", '><f>"Sm"&amp;"ith"</f><v>0</v>']);
  const place = join(folder, "Formula.xlsx");
  writeFileSync(place, madeWorkbook([{ name: "Customers", rows }]));
  await expect(bring(place)).rejects.toMatchObject({
    code: "FORMULA",
    place: { file: "Formula.xlsx", sheet: "Customers", line: 2, column: "B" },
  });
  const [run] = await sql()`select status, error from import_runs`;
  expect(run).toMatchObject({
    status: "failed",
    error: expect.stringContaining("row 2, column B: holds a formula"),
  });
});
