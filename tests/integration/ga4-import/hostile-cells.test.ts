import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { sql } from "@/db/client";
import { systemActor } from "@/lib/core/actor";
import { run } from "@/lib/core/command";
import { startImport } from "@/lib/ga4-import/commands/imports";
import { readSpool, spoolOf } from "@/lib/ga4-import/findings/issue-spool";
import type { Issue } from "@/lib/ga4-import/findings/issues";
import { FILE_FORMATS } from "@/lib/ga4-import/formats/all";
import type { Report } from "@/lib/ga4-import/run/report";
import { runImport } from "@/lib/ga4-import/run/run-import";
import { testDatabase } from "../../support/database";
import { type ExportRow, GOOD, writtenExport } from "../../support/written-export";

process.env.DATA_DIR = mkdtempSync(join(tmpdir(), "ga4-hostile-"));
afterAll(() => rmSync(process.env.DATA_DIR ?? "", { recursive: true, force: true }));
await testDatabase();

async function bring(place: string): Promise<{ report: Report; issues: Issue[] }> {
  const start = { mode: "load", source_name: "test", source_path: place } as const;
  const { id } = await run(startImport, systemActor("test"), start);
  const report = await runImport(id, { asAt: "2026-06-30" });
  const issues: Issue[] = [];
  for await (const issue of readSpool(spoolOf(id))) issues.push(issue);
  return { report, issues };
}

/** Text that no compression makes short enough for an index. */
const long = (length: number): string =>
  Array.from({ length }, (_, at) =>
    String.fromCodePoint(0x4e00 + ((at * 7919 + ((at * at) % 977)) % 20_000)),
  ).join("");

const HOSTILE = [
  ...[
    "100.5",
    "-5",
    "07700900123",
    "99999999999999999999",
    "-99999999999.99",
    "999999999.999",
    "1e308",
    "NaN",
  ],
  ...["31/12/9999", "01/01/0001", "2026-13-45", "infinity", "25:61", "99999999999", "00000000000"],
  ...[
    "\\N",
    "\\.",
    'a\tb\\\n"c"',
    "\x01\x1d\x7f",
    "{}",
    "null",
    "'; drop table customers; --",
    "\u{1f600}\u2028",
  ],
  ...["a@b,co.uk", "@", "07700 900123 / 07700 900124 / 07700 900125 x12345", "AB12CDE*(99/99/9999)"],
  ...[long(250), long(4000)],
];

/** One row for every column and value, each with that one cell spoiled. */
function spoiledRows(file: string, columns: readonly string[]): ExportRow[] {
  const good = GOOD[file] ?? {};
  const own = file === "Document_Extras.csv" ? [] : columns;
  const rows = own.flatMap((column, at) =>
    HOSTILE.map((value, which) => ({
      ...good,
      _ID: `${good._ID}${at}-${which}`,
      [column]: column === "_ID" ? `${value}${file.length}` : value,
    })),
  );
  return [good, ...rows];
}

const files = Object.fromEntries(FILE_FORMATS.map(({ file, names }) => [file, spoiledRows(file, names)]));
files["Document_Extras.csv"] = [
  GOOD["Document_Extras.csv"] ?? {},
  ...HOSTILE.flatMap((value, at): ExportRow[] => [
    { _ID: `D2-${at}`, "Labour Description": value },
    { _ID: `D3-${at}`, docNotes: value },
  ]),
];

test("no cell, whatever it holds, ends an import; each row stays and each lost value is told", async () => {
  const first = await bring(writtenExport(files));
  const again = await bring(writtenExport(files));
  for (const { report } of [first, again]) {
    for (const { name, rows_read, rows_rejected } of report.files) {
      expect(rows_read, name).toBe(files[name]?.length);
      // Only keys that are too long, or that a spreadsheet would have shortened, cost a row.
      expect(rows_rejected, name).toBeLessThanOrEqual(name === "Document_Extras.csv" ? 0 : 2);
    }
  }
  const [counted] = await sql()`
    select (select count(*)::int from customers) as customers, (select count(*)::int from documents) as documents,
      (select count(*)::int from receipts) as receipts, (select count(*)::int from vehicles) as vehicles`;
  const loaded = (name: string) =>
    first.report.files.flatMap((file) => (file.name === name ? file.rows_read - file.rows_rejected : []))[0];
  expect(counted).toEqual({
    customers: loaded("Customers.csv"),
    documents: loaded("Documents.csv"),
    receipts: loaded("Receipts.csv"),
    vehicles: loaded("Vehicles.csv"),
  });
});

test("a discount beyond all, or below nothing, and a telephone number for a total are kept with the row and told", async () => {
  await sql()`truncate customers, vehicles, documents, receipts, stock_items cascade`;
  const { report, issues } = await bring(
    writtenExport({
      "Customers.csv": [
        { _ID: "C1", nameSurname: "One", rates_LabourDiscountPercent: "100.5" },
        { _ID: "C2", nameSurname: "Two", rates_PartsDiscountPercent: "-5" },
      ],
      "Documents.csv": [{ ...GOOD["Documents.csv"], us_TotalGROSS: "07700900123" }],
    }),
  );
  const kept = await sql()`select legacy from customers order by legacy_id`;
  expect(kept.map(({ legacy }) => legacy)).toEqual([
    { rates_LabourDiscountPercent: "100.5" },
    { rates_PartsDiscountPercent: "-5" },
  ]);
  const [document] = await sql()`select total_gross, legacy ->> 'us_TotalGROSS' as told from documents`;
  expect(document).toEqual({ total_gross: null, told: "07700900123" });
  expect(issues).toContainEqual(
    expect.objectContaining({
      ...{ file: "Documents.csv", line: 2, column: "us_TotalGROSS", kind: "too-large", value: "07700900123" },
    }),
  );
  expect(report.files.map(({ rows_rejected }) => rows_rejected)).toEqual([0, 0]);
});
