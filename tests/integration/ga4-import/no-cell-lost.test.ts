import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import { sql } from "@/db/client";
import { systemActor } from "@/lib/core/actor";
import { run } from "@/lib/core/command";
import { startImport } from "@/lib/ga4-import/commands/imports";
import { readSpool, spoolOf } from "@/lib/ga4-import/findings/issue-spool";
import { FILE_FORMATS } from "@/lib/ga4-import/formats/all";
import type { Column, FileFormat } from "@/lib/ga4-import/formats/column";
import { plausibleDates } from "@/lib/ga4-import/parsers/dates";
import { runImport } from "@/lib/ga4-import/run/run-import";
import { testDatabase } from "../../support/database";
import { fieldNames } from "../../support/ga4-export";
import { cellsOf, leavesOf, placeOf, type SourceCell } from "../../support/imported-cells";
import { type ExportRow, GOOD, writtenExport } from "../../support/written-export";

process.env.DATA_DIR = mkdtempSync(join(tmpdir(), "ga4-cells-"));
afterAll(() => rmSync(process.env.DATA_DIR ?? "", { recursive: true, force: true }));
await testDatabase();

beforeEach(async () => {
  await sql()`truncate customers, vehicles, documents, document_lines, receipts, stock_items, suppliers, appointments,
    reminders, reminder_templates, resources cascade`;
});

const TABLES: Record<string, string> = {
  "Reminder_Templates.csv": "reminder_templates",
  "Customers.csv": "customers",
  "Vehicles.csv": "vehicles",
  "Suppliers.csv": "suppliers",
  "Stock.csv": "stock_items",
  "Appointments.csv": "appointments",
  "Documents.csv": "documents",
  "Document_Extras.csv": "documents",
  "LineItems.csv": "document_lines",
  "Receipts.csv": "receipts",
  "Reminders.csv": "reminders",
};

/** The cells of an export that were loaded and are found nowhere, and the places where the others are. */
async function lostCells(place: string): Promise<{ lost: SourceCell[]; places: Map<string, string> }> {
  const start = { mode: "load", source_name: "test", source_path: place } as const;
  const { id } = await run(startImport, systemActor("test"), start);
  await runImport(id, { asAt: "2026-06-30" });
  /** Left out, or said to stand for nothing. */
  const accounted = new Set<string>();
  for await (const { file, line, column, gravity, kind } of readSpool(spoolOf(id))) {
    if (gravity === "rejected" || kind === "orphan-narrative") accounted.add(`${file}|${line}`);
    if (STANDS_FOR_NOTHING.has(kind)) accounted.add(`${file}|${line}|${column}`);
  }
  const lost: SourceCell[] = [];
  const places = new Map<string, string>();
  const there = readdirSync(place);
  for (const format of FILE_FORMATS.filter(({ file }) => there.includes(file))) {
    const leaves = await leavesOf(TABLES[format.file] ?? "");
    for (const cell of cellsOf(join(place, format.file), format)) {
      const { file, line, key, column, text } = cell;
      const none = accounted.has(`${file}|${line}`) || accounted.has(`${file}|${line}|${column}`);
      if (none || /^(?:0|no|false|na|-0|\s+)$/i.test(text) || isYes(format, column, text)) continue;
      if (TRANSLATED[column]?.test(text)) continue;
      const found = placeOf(text, leaves.get(key) ?? []);
      if (found === null) lost.push(cell);
      else places.set(`${file} ${column}`, found);
    }
  }
  return { lost, places };
}

const STANDS_FOR_NOTHING = new Set(["date-none", "null-literal", "email-none", "spaces"]);

/** Words of GA4's that we have words of our own for. */
const TRANSLATED: Record<string, RegExp> = {
  classification: /^(?:Trade|Retail) Customer$/,
  docType: /^(?:ES|JS|SI|CR|XS|PA|VS|VP)$/,
  docStatus: /^issued$/i,
  itemType: /^[12]$/,
};

const rules = plausibleDates("2026-06-30");
const columnOf = (format: FileFormat, name: string): Column | undefined => format.columns[name];

/** A yes has no text of its own in a field that is either. */
const isYes = (format: FileFormat, name: string, text: string): boolean =>
  columnOf(format, name)?.read(text, rules) === true || /^(?:yes|true)$/i.test(text);

test("every cell of an export is found in a field or in the record's old data", async () => {
  const { lost } = await lostCells(fieldNames().place);
  expect(lost.map(({ file, line, column, text }) => `${file}, line ${line}, ${column}: ${text}`)).toEqual([]);
});

/** A value of the column's kind that no other cell has. */
function own(column: Column, number: number): string | null {
  const day = new Date(Date.UTC(2020, 0, 1 + number)).toISOString().slice(0, 10);
  const candidates = [
    `Zq${number}word`,
    `${1000 + number}.25`,
    `${number / 8}`,
    day.split("-").reverse().join("/"),
    `${5000 + number}`,
    `${10 + (number % 10)}:${10 + (number % 50)}`,
    `07700${900_000 + number}`,
    `zq${number}@example.com`,
  ];
  return (
    candidates.find((text) => {
      const reading = column.read(text, rules);
      return reading !== null && (typeof reading !== "object" || column === undefined);
    }) ?? null
  );
}

test("nor is one of any column and any type of document lost, nor one of a column that nobody knows", async () => {
  let number = 1;
  const filled = (format: FileFormat, fixed: ExportRow): ExportRow => ({
    ...Object.fromEntries(
      format.names.flatMap((name) => {
        const column = columnOf(format, name);
        const value = column && own(column, number++);
        return value && !name.startsWith("_ID") ? [[name, value]] : [];
      }),
    ),
    "Something unknown": `Unknown${number++}`,
    ...fixed,
  });
  const files: Record<string, ExportRow[]> = {};
  for (const format of FILE_FORMATS) {
    const { _ID = "", ...good } = GOOD[format.file] ?? {};
    const references = Object.entries(good).filter(([name]) => name.startsWith("_ID_"));
    files[format.file] = [filled(format, { _ID, ...Object.fromEntries(references) })];
    if (!/^Document/.test(format.file)) continue;
    const kinds = ["ES", "JS", "SI", "CR", "XS", "PA", "VS", "VP", "QT"].flatMap((docType) =>
      ["Issued", "ISSUED", "issued", "Completed", "Declined", "Void", ""].map((docStatus) => ({
        docType,
        docStatus,
      })),
    );
    files[format.file] = kinds.map(({ docType, docStatus }, at) =>
      filled(format, {
        ...{ _ID: at === 0 ? "D" : `D${at}`, ...Object.fromEntries(references) },
        ...(format.file === "Documents.csv" && { docType, docStatus }),
      }),
    );
  }
  const { lost, places } = await lostCells(writtenExport(files));
  expect(lost.map(({ file, line, column, text }) => `${file}, line ${line}, ${column}: ${text}`)).toEqual([]);
  expect(places.get("Documents.csv Something unknown")).toBe("legacy.Something unknown");
  expect(places.get("Document_Extras.csv Something unknown")).toBe(
    "legacy.Document_Extras: Something unknown",
  );
  const issued = await sql()`
    select count(*)::int as n from documents where type = 'invoice' and issued_date is not null`;
  expect(issued[0]?.n).toBe(3);
});
