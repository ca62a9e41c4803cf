import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { sql } from "@/db/client";
import { systemActor } from "@/lib/core/actor";
import { run } from "@/lib/core/command";
import { startImport } from "@/lib/ga4-import/commands/imports";
import type { Finding } from "@/lib/ga4-import/findings/finding";
import type { Report } from "@/lib/ga4-import/run/report";
import { type RunOptions, runImport } from "@/lib/ga4-import/run/run-import";
import { testDatabase } from "../../support/database";
import { fieldNames } from "../../support/ga4-export";
import { csv, type ExportRow, GOOD, writtenExport } from "../../support/written-export";
import { zipOf } from "../../support/zip";

const folder = mkdtempSync(join(tmpdir(), "ga4-people-"));
process.env.DATA_DIR = folder;
afterAll(() => rmSync(folder, { recursive: true, force: true }));
await testDatabase();

beforeEach(async () => {
  await sql()`truncate customers, vehicles, documents, document_lines, receipts, stock_items, suppliers, appointments,
    reminders, reminder_templates, resources, number_series, import_runs cascade`;
});

async function bring(place: string, options: RunOptions = {}): Promise<Report> {
  const start = { mode: "load", source_name: "test", source_path: place } as const;
  const { id } = await run(startImport, systemActor("test"), start);
  return runImport(id, { asAt: "2026-06-30", ...options });
}

/** A copy of the small export, with some of its files rewritten. */
function copied(rewrite: Record<string, (text: string) => string> = {}): string {
  const copy = mkdtempSync(join(folder, "export-"));
  cpSync(fieldNames().place, copy, { recursive: true });
  rmSync(join(copy, "expected.json"));
  rmSync(join(copy, "dirt.jsonl"));
  for (const [file, change] of Object.entries(rewrite)) {
    const path = join(copy, file);
    writeFileSync(path, change(readFileSync(path, "latin1")), "latin1");
  }
  return copy;
}

const graveOf = ({ findings }: Report): Finding[] => findings.filter(({ grave }) => grave);
const kindsOf = ({ findings }: Report): string[] => findings.map(({ kind }) => kind);
const many = (count: number, row: (at: number) => ExportRow): ExportRow[] =>
  Array.from({ length: count }, (_, at) => row(at));

describe("what no figure shows", () => {
  test("a column that could not be read ends red, with its name and examples", async () => {
    const report = await bring(
      writtenExport({
        "Customers.csv": [GOOD["Customers.csv"] ?? {}],
        "Receipts.csv": many(200, (at) => ({
          _ID: `R${at}`,
          _ID_Document: "",
          Amount: at < 6 ? "12,50 €" : "1.00",
        })),
      }),
    );
    expect(report.reconciliation.every(({ difference }) => Number(difference) === 0)).toBe(true);
    expect(report.reconciled).toBe(false);
    expect(graveOf(report)).toEqual([
      expect.objectContaining({
        ...{ kind: "column-unread", file: "Receipts.csv", column: "Amount", count: 6, of: 200 },
        text: "6 of 200 cells of Amount in Receipts.csv could not be read, such as 12,50 €",
      }),
    ]);
    const [ended] = await sql()`select status from import_runs`;
    expect(ended?.status).toBe("differs");
  });

  test("a few cells are slips; rows and sums left out and customers without a name head the report", async () => {
    const report = await bring(
      writtenExport({
        "Customers.csv": [
          ...many(3, (at) => ({ _ID: `C${at}`, addressTown: "Bath" })),
          { _ID: "C0", addressTown: "Bath" },
        ],
        "Receipts.csv": [
          ...many(200, (at) => ({ _ID: `R${at}`, _ID_Document: "", Amount: at < 4 ? "x" : "1.00" })),
          { _ID: "R0", _ID_Document: "", Amount: "99.50" },
        ],
      }),
    );
    expect(report.reconciled).toBe(true);
    expect(report.findings.map(({ text }) => text)).toEqual(
      expect.arrayContaining([
        "3 customers have no name at all",
        "1 row of Customers.csv was left out for want of a key of its own",
        "1 row of Receipts.csv was left out for want of a key of its own, which come to £99.50",
      ]),
    );
  });

  test("a garage without customers is red unless that was said", async () => {
    const place = writtenExport({ "Stock.csv": [GOOD["Stock.csv"] ?? {}] });
    expect(kindsOf(await bring(place))).toContain("no-customers");
    const said = await bring(place, { withoutCustomers: true });
    expect(said.reconciled).toBe(true);
  });
});

describe("a file that ends at the end of a row, but too early", () => {
  const half = (text: string): string => {
    const lines = text.split("\r\n");
    return `${lines.slice(0, Math.ceil(lines.length / 2)).join("\r\n")}\r\n`;
  };

  test.each([
    ["Documents.csv", "references-broken", "LineItems.csv"],
    ["LineItems.csv", "totals-differ", "Documents.csv"],
    ["Receipts.csv", "receipts-differ", "Documents.csv"],
    ["Customers.csv", "references-broken", "Documents.csv"],
    ["Vehicles.csv", "references-broken", "Documents.csv"],
  ])("%s is noticed by its neighbours", async (file, kind, by) => {
    const report = await bring(copied({ [file]: half }));
    expect(report.reconciled).toBe(false);
    const found = graveOf(report).find((one) => one.kind === kind && one.file === by);
    expect(found?.text).toContain(`${file} may have been cut off`);
  });
});

describe("files under other names", () => {
  test("are known by their columns, and the report says so; what is missing and not read is named", async () => {
    const place = copied();
    renameSync(join(place, "Vehicles.csv"), join(place, "Fahrzeuge 2026.txt"));
    renameSync(join(place, "Receipts.csv"), join(place, "export (2).csv"));
    rmSync(join(place, "Appointments.csv"));
    writeFileSync(join(place, "shopping.csv"), "Milk,Bread\r\n1,2\r\n");
    const report = await bring(place);
    expect(report.reconciled).toBe(true);
    const texts = report.findings.map(({ text }) => text).join("\n");
    expect(texts).toContain(
      "Fahrzeuge 2026.txt was taken for Vehicles.csv by its columns: _ID, _ID_Customer",
    );
    expect(texts).toContain("export (2).csv was taken for Receipts.csv by its columns");
    expect(texts).toContain("Appointments.csv is not in it");
    expect(texts).toContain("shopping.csv was not read");
  });

  test("changed over are taken for what their columns say", async () => {
    const place = copied();
    renameSync(join(place, "Stock.csv"), join(place, "swap"));
    renameSync(join(place, "Receipts.csv"), join(place, "Stock.csv"));
    renameSync(join(place, "swap"), join(place, "Receipts.csv"));
    const report = await bring(place);
    expect(report.reconciled).toBe(true);
    const taken = report.findings.filter(({ kind }) => kind === "file-taken").map(({ text }) => text);
    expect(taken.join("\n")).toMatch(/Receipts\.csv was taken for Stock\.csv/);
    expect(taken.join("\n")).toMatch(/Stock\.csv was taken for Receipts\.csv/);
  });

  test("FileMaker's: Merge with lone CRs, tabs, repeating fields", async () => {
    const customer = {
      _ID: "C",
      nameSurname: "Smith",
      Notes: "one\vtwo\x1dthree\x1d\x1d",
      rates_LabourRate: "45.50\x1d",
    };
    const cr = csv([customer]).replaceAll("\r\n", "\r");
    const tabs = '_ID\titemPartNumber\titemDescription\r\nS\tPN1\t15" wheel\r\n';
    const report = await bring(writtenExport({ "customers.mer": cr, "Stock.tab": tabs }));
    expect(report.files.map(({ name, rows_read }) => [name, rows_read]).sort()).toEqual([
      ["Customers.csv", 1],
      ["Stock.csv", 1],
    ]);
    const [row] = await sql()`select notes, labour_rate from customers`;
    expect(row).toEqual({ notes: "one\ntwo\nthree", labour_rate: "45.50" });
  });

  test("a zip in a zip, in folders in folders", async () => {
    const inner = zipOf([{ name: "GA4/May/Customers.csv", content: "_ID,nameSurname\r\nC,Smith\r\n" }]);
    const outer = join(folder, "outer.zip");
    writeFileSync(outer, zipOf([{ name: "a/b/c/d/e/export.zip", content: inner }]));
    expect((await bring(outer)).files).toMatchObject([{ name: "Customers.csv", rows_loaded: 1 }]);
    const deep = join(folder, "deep", "a", "b", "c", "d", "e");
    mkdirSync(deep, { recursive: true });
    writeFileSync(join(deep, "Stock.csv"), csv([GOOD["Stock.csv"] ?? {}]));
    expect((await bring(join(folder, "deep"))).files).toMatchObject([{ name: "Stock.csv", rows_read: 1 }]);
  });

  test("what is no workbook in the place of a file is refused by name with what to do", async () => {
    const place = copied();
    renameSync(join(place, "Customers.csv"), join(place, "Customers.xlsx"));
    await expect(bring(place)).rejects.toMatchObject({
      ...{ code: "BAD_WORKBOOK", place: { file: "Customers.xlsx" } },
      message: expect.stringContaining("save it anew as .xlsx"),
    });
  });
});

test("what is open stands in the proof in lines of its own", async () => {
  const document = { ...GOOD["Documents.csv"], docStatus: "" };
  const own = (_ID: string, docType: string, more: ExportRow = {}): ExportRow => ({
    ...{ ...document, _ID, docType, docNumber_Invoice: "", docDate_Issued: "" },
    ...more,
  });
  const report = await bring(
    writtenExport({
      "Customers.csv": [GOOD["Customers.csv"] ?? {}],
      "Vehicles.csv": [GOOD["Vehicles.csv"] ?? {}],
      "Documents.csv": [
        own("E1", "ES", { docNumber_Estimate: "7" }),
        own("E2", "ES", { docUserStatus: "Declined" }),
        own("J1", "JS", { docNumber_Jobsheet: "8", docNumber_Orig_ES: "9" }),
        own("J2", "JS", { docUserStatus: "Cancelled" }),
        own("P", "PA"),
        GOOD["Documents.csv"] ?? {},
      ],
      "Receipts.csv": [
        { _ID: "R1", _ID_Document: "J1", Amount: "50.00" },
        { _ID: "R2", _ID_Document: "P", Amount: "25.00" },
        { _ID: "R3", _ID_Document: "D", Amount: "2.00", Date: "01/02/2026" },
      ],
    }),
  );
  const open = report.reconciliation.filter(({ figure }) => figure.startsWith("What is open"));
  expect(open.map(({ figure, source, database }) => [figure, source, database])).toEqual([
    ["What is open, debtors: count", 1, 1],
    ["What is open, debtors: amount", "10.00", "10.00"],
    ["What is open, deposits: count", 2, 2],
    ["What is open, deposits: amount", "75.00", "75.00"],
    ["What is open, estimates: count", 1, 1],
    ["What is open, estimates: amount", "12.00", "12.00"],
    ["What is open, job sheets: count", 1, 1],
    ["What is open, job sheets: amount", "12.00", "12.00"],
  ]);
});

describe("document numbers", () => {
  const invoices = (numbers: (number | string)[]) =>
    writtenExport({
      "Customers.csv": [GOOD["Customers.csv"] ?? {}],
      "Documents.csv": numbers.map((number, at) => ({
        ...{ _ID: `D${at}`, docType: "SI", docStatus: "Issued", docNumber_Invoice: String(number) },
        ...{ docDate_Issued: "01/02/2026", us_TotalNET: "0", us_TotalTAX: "0", us_TotalGROSS: "0" },
      })),
    });
  const next = async () =>
    (await sql()`select next_number from number_series where series = 'invoice'`)[0]?.next_number;

  test("that stand on two invoices are told, and the next number is asked", async () => {
    const numbers = Array.from({ length: 50 }, (_, at) => 1000 + at);
    const report = await bring(invoices([...numbers, ...numbers.slice(0, 20)]));
    expect(report.reconciled).toBe(false);
    expect(graveOf(report)).toMatchObject([
      { kind: "numbers-repeat", count: 20, text: expect.stringContaining("Import › Numbers") },
    ]);
    expect(Number(await next())).toBe(1050);
  });

  test("a single one far above all others does not carry the series with it", async () => {
    const report = await bring(invoices([...Array.from({ length: 50 }, (_, at) => 1000 + at), "7700900123"]));
    expect(graveOf(report)).toMatchObject([{ kind: "number-far-off", examples: ["7700900123"] }]);
    expect(Number(await next())).toBe(1050);
  });
});
