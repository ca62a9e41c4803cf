import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sql } from "@/db/client";
import { systemActor } from "@/lib/core/actor";
import { run } from "@/lib/core/command";
import { startImport } from "@/lib/ga4-import/commands/imports";
import { readSpool, spoolOf } from "@/lib/ga4-import/findings/issue-spool";
import type { Issue } from "@/lib/ga4-import/findings/issues";
import { runImport } from "@/lib/ga4-import/run/run-import";
import { testDatabase } from "../../support/database";
import { fieldNames } from "../../support/ga4-export";

const folder = mkdtempSync(join(tmpdir(), "ga4-refuses-"));
process.env.DATA_DIR = folder;
afterAll(() => rmSync(folder, { recursive: true, force: true }));

await testDatabase();
const { place } = fieldNames();

const start = async (from: string): Promise<string> =>
  (await run(startImport, systemActor("test"), { mode: "load", source_name: "export", source_path: from }))
    .id;

function spoiled(file: string, spoil: (text: string) => string): string {
  const copy = mkdtempSync(join(folder, "export-"));
  cpSync(place, copy, { recursive: true });
  const path = join(copy, file);
  writeFileSync(path, spoil(readFileSync(path, "latin1")), "latin1");
  return copy;
}

const counts = async () =>
  sql()`select (select count(*)::int from customers) as customers, (select count(*)::int from documents) as documents`;

describe("an export that cannot be read is refused, and what was there stays", () => {
  let before: unknown;
  beforeAll(async () => {
    await runImport(await start(place));
    before = await counts();
  });

  test.each<[string, string, (text: string) => string, object]>([
    [
      "cut off in a quoted text",
      "Document_Extras.csv",
      (text) => `${text.slice(0, text.lastIndexOf("\r\n", text.length - 3))}\r\nKEY,"begun but`,
      { code: "CUT_OFF", place: { file: "Document_Extras.csv", column: 2 } },
    ],
    [
      "cut off in a row",
      "Receipts.csv",
      (text) => text.slice(0, -40),
      { code: "CUT_OFF", place: { file: "Receipts.csv" } },
    ],
    [
      "no key column",
      "LineItems.csv",
      (text) => text.replace("_ID,", "Number,"),
      { code: "COLUMNS_MISSING", place: { file: "LineItems.csv", line: 1 } },
    ],
    ["not text", "Stock.csv", () => "PK\x03\x04\0\0\0", { code: "NOT_CSV", place: { file: "Stock.csv" } }],
    ["an empty file", "Vehicles.csv", () => "", { code: "NOT_CSV", place: { file: "Vehicles.csv" } }],
    [
      "keys in a spreadsheet's numbers",
      "LineItems.csv",
      (text) => text.replace(/\r\n[^,]+,/, "\r\n2.04E+22,"),
      { code: "KEYS_SPOILED", place: { file: "LineItems.csv", line: 2, column: "_ID" } },
    ],
    [
      "months before days",
      "Documents.csv",
      (text) => text.replace(/\b(\d\d)\/(\d\d)\/(\d{4})\b/g, "$2/$1/$3"),
      { code: "AMERICAN_DATES", place: { file: "Documents.csv" } },
    ],
    [
      "a text without end",
      "Customers.csv",
      (text) => `${text}KEY,"${"x".repeat(9 * 1024 * 1024)}`,
      { code: "CELL_TOO_LARGE", place: { file: "Customers.csv", column: 2 } },
    ],
  ])("%s", async (_, file, spoil, problem) => {
    const id = await start(spoiled(file, spoil));
    await expect(runImport(id)).rejects.toMatchObject(problem);
    expect(await counts()).toEqual(before);
    const [ended] = await sql()`select status, error from import_runs where id = ${id}`;
    expect(ended?.status).toBe("failed");
    expect(ended?.error).toContain(file);
  });

  test("the database going away halfway loads nothing and says so", async () => {
    const id = await start(spoiled("Customers.csv", (text) => text.replaceAll("Bristol", "BRISTOL")));
    let ended = false;
    const running = runImport(id).finally(() => {
      ended = true;
    });
    const gone = expect(running).rejects.toMatchObject({ code: "DATABASE_GONE" });
    let killed = 0;
    while (killed === 0 && !ended) {
      const rows = await sql()`
        select pg_terminate_backend(a.pid) from pg_locks l join pg_stat_activity a using (pid)
        where l.locktype = 'advisory' and a.datname = current_database()`;
      killed = rows.length;
    }
    await gone;
    expect(await counts()).toEqual(before);
    const [told] = await sql()`select status, error from import_runs where id = ${id}`;
    expect(told).toEqual({ status: "failed", error: "the database went away; nothing was loaded" });
  });
});

test("an export with files and columns missing is taken for what it has", async () => {
  const copy = spoiled("Customers.csv", (text) => text);
  for (const name of ["Receipts.csv", "Appointments.csv", "Reminders.csv"]) rmSync(join(copy, name));
  writeFileSync(
    join(copy, "Stock.csv"),
    "_ID,itemPartNumber,Shelf colour\r\nNEW1,PN1,red\r\nNEW2,PN2\r\nNEW3,PN3,blue,4\r\n",
  );
  const id = await start(copy);
  const report = await runImport(id);
  expect(report.files_missing).toEqual(["Appointments.csv", "Receipts.csv", "Reminders.csv"]);
  const stock =
    await sql()`select legacy_id, part_number, legacy from stock_items where legacy_id like 'NEW%' order by 1`;
  expect(stock).toMatchObject([
    { legacy_id: "NEW1", part_number: "PN1", legacy: { "Shelf colour": "red" } },
    { legacy_id: "NEW2", part_number: "PN2", legacy: null },
    { legacy_id: "NEW3", part_number: "PN3", legacy: { "Shelf colour": "blue", "Column 4": "4" } },
  ]);
  const issues: Issue[] = [];
  for await (const issue of readSpool(spoolOf(id))) issues.push(issue);
  const widths = issues.filter(({ file, kind }) => file === "Stock.csv" && /cells$/.test(kind));
  expect(widths.map(({ line, kind }) => [line, kind])).toEqual([
    [3, "too-few-cells"],
    [4, "too-many-cells"],
  ]);
});
