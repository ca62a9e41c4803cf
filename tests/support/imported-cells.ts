import { isUtf8 } from "node:buffer";
import { readFileSync } from "node:fs";
import { sql } from "@/db/client";
import { CsvReader } from "@/lib/files/csv/csv-reader";
import { cellDecoder } from "@/lib/files/csv/encoding";
import { bindHeader } from "@/lib/ga4-import/csv/header";
import type { FileFormat } from "@/lib/ga4-import/formats/column";

export interface SourceCell {
  file: string;
  line: number;
  key: string;
  column: string;
  text: string;
}

/** Every cell of a file in UTF-8 or Windows-1252 that holds anything, but for its keys. */
export function cellsOf(path: string, format: FileFormat): SourceCell[] {
  const cells: SourceCell[] = [];
  const bytes = readFileSync(path);
  let names: string[] | undefined;
  const reader = new CsvReader(
    format.file,
    cellDecoder(isUtf8(bytes) ? "UTF-8" : "Windows-1252"),
    (record) => {
      if (!names) {
        names = bindHeader(format, record.cells.slice(0, record.width)).nameOf;
        return;
      }
      const key = record.cells[names.indexOf("_ID")] ?? "";
      for (const [at, column] of names.entries()) {
        const text = record.cells[at] ?? "";
        if (text !== "" && column !== "_ID")
          cells.push({ file: format.file, line: record.line, key, column, text });
      }
    },
  );
  reader.push(bytes);
  reader.end();
  return cells;
}

type Json = string | number | boolean | null | Json[] | { [name: string]: Json };

/** A value of a record in the database, with its place, such as `legacy.docStatus`. */
export interface Leaf {
  place: string;
  value: string;
}

const CHILDREN: Record<string, [table: string, reference: string][]> = {
  customers: [["customer_contacts", "customer_id"]],
  vehicles: [["vehicle_plates", "vehicle_id"]],
  stock_items: [["stock_movements", "stock_item_id"]],
  documents: [["document_lines", "document_id"]],
};

const REFERRED = ["customers", "vehicles", "documents", "stock_items", "appointments", "reminder_templates"];

/** All values of every imported record of a table by GA4's key: its own, its children's, and the keys of what it refers to. */
export async function leavesOf(table: string): Promise<Map<string, Leaf[]>> {
  const keys = new Map<string, string>();
  for (const referred of [...REFERRED, "suppliers"]) {
    const rows = await sql().unsafe<{ id: string; name: string }[]>(
      `select id, legacy_id as name from ${referred} where legacy_id is not null`,
    );
    for (const { id, name } of rows) keys.set(id, name);
  }
  for (const { id, name } of await sql()<{ id: string; name: string }[]>`select id, name from resources`)
    keys.set(id, name);
  const leaves = new Map<string, Leaf[]>();
  const collect = async (from: string, key: string): Promise<void> => {
    const rows = await sql().unsafe<{ key: string; row: Json }[]>(
      `select ${key} as key, to_jsonb(t) as row from ${from}`,
    );
    for (const { key: of, row } of rows) {
      const all = leaves.get(of) ?? [];
      leaves.set(of, all);
      walk(row, "", all, keys);
    }
  };
  await collect(`${table} t where legacy_id is not null`, "t.legacy_id");
  for (const [child, reference] of CHILDREN[table] ?? [])
    await collect(
      `${child} t join ${table} p on p.id = t.${reference} and p.legacy_id is not null`,
      "p.legacy_id",
    );
  return leaves;
}

function walk(value: Json, place: string, into: Leaf[], keys: ReadonlyMap<string, string>): void {
  if (value === null) return;
  if (typeof value === "object") {
    for (const [name, inner] of Object.entries(value))
      if (!NOT_OF_A_SOURCE.has(name)) walk(inner as Json, place ? `${place}.${name}` : name, into, keys);
    return;
  }
  const text = String(value);
  into.push({ place, value: keys.get(text) ?? text });
  if (/^\d{4}-\d\d-\d\dT[\d:.]+\+00:00$/.test(text))
    into.push({ place, value: LONDON.format(new Date(text)) });
}

/** The garage's own clock, on which GA4's times are. */
const LONDON = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/London",
  dateStyle: "short",
  timeStyle: "medium",
});

const NOT_OF_A_SOURCE = new Set([
  "id",
  "legacy_id",
  "source_hash",
  "import_run_id",
  "search_text",
  "updated_at",
  "version",
]);

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

const dayOf = (text: string): string | null => {
  const [, day, month, year = ""] = /^(\d\d)\/(\d\d)\/(\d{4}|\d\d)(?:\s|$)/.exec(text.trim()) ?? [];
  return day ? `${year.padStart(4, "20")}-${month}-${day}` : null;
};

function amountOf(text: string): number | null {
  const bare = text.trim().replace(/[£,()\s]/g, "");
  const [, digits, thousand] = /^-?(\d*\.?\d+|\d+\.)(k?)$/i.exec(bare) ?? [];
  return digits === undefined ? null : Number(digits) * (thousand ? 1000 : 1);
}

/** Where a cell's text is found among the values of its record, whole or in pieces, as it stands or as it reads; null where it is lost. */
export function placeOf(text: string, leaves: readonly Leaf[]): string | null {
  const whole = placeOfPiece(text, leaves);
  const pieces = text.split(/[;/*()]+/).filter((piece) => piece.trim() !== "");
  if (whole !== null || pieces.length < 2) return whole;
  const places = pieces.map(
    (piece) => placeOfPiece(piece.trim(), leaves) ?? placeOfPiece(text.slice(-11, -1), leaves),
  );
  return places.every((place) => place !== null) ? (places[0] ?? null) : null;
}

function placeOfPiece(text: string, leaves: readonly Leaf[]): string | null {
  const bare = plain(text);
  const day = dayOf(text);
  const amount = amountOf(text);
  const digits = text.replace(/\D/g, "").replace(/^44|^0/, "");
  const exact = leaves.find(({ value }) => value === text || (bare !== "" && plain(value) === bare));
  const like = (value: string): boolean =>
    (day !== null && value.startsWith(day)) ||
    (amount !== null && Math.abs(Math.abs(Number(value)) - amount) < 0.006) ||
    (digits.length >= 8 && value.replace(/\D/g, "").endsWith(digits.slice(-8))) ||
    (bare.length >= 2 && plain(value).includes(bare));
  return (exact ?? leaves.find(({ value }) => like(value)))?.place ?? null;
}
