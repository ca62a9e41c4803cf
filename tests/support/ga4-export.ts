import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const FIXTURES = resolve("tests/fixtures/ga4-export");
/** Writes exports of any size; not part of the product. */
const GENERATOR = process.env.GA4_EXPORT_GENERATOR ?? resolve("../shared/ga4-export/generate.mjs");

/** A GA4 export, what it was spoiled with, and what must come out of it. */
export interface TestExport {
  place: string;
  expected: Expected;
  dirt: Dirt[];
}

/** One spoiled row, and what an importer does with it. */
export interface Dirt {
  file: string;
  line: number;
  column: string;
  kind: string;
  expected: "repaired" | "kept" | "rejected";
  raw: string;
  key: string;
}

type Sums = Record<"count" | "net" | "tax" | "gross", number>;

export interface Expected {
  asAt: string;
  files: Record<
    string,
    {
      written: number;
      loaded: number;
      rejected: Record<string, number>;
      repaired: Record<string, number>;
      emptyReference: Record<string, number>;
      droppedValues: Record<string, number>;
    }
  >;
  documents: {
    byType: Record<string, Sums & { issued: Sums }>;
    byYear: Record<string, Record<string, Sums>>;
    withoutCustomer: number;
    withoutVehicle: number;
    discounts: { documents: number; net: number; tax: number };
    excessPairs: { count: number; net: number; tax: number; gross: number };
    totalsDiffer: { count: number; keys: string[] };
    balanceDiffer: { count: number; keys: string[] };
  };
  lines: {
    byItemType: Record<string, Sums>;
    byTaxCode: Record<string, Sums>;
    orphans: Sums;
    zeroQuantity: number;
    withoutDescription: number;
    negative: number;
  };
  syntheticLines: { all: Record<string, Sums>; issued: Record<string, Sums> };
  receipts: {
    count: number;
    amount: number;
    surcharge: number;
    total: number;
    byMethodYear: Record<
      string,
      Record<string, { count: number; amount: number; surcharge: number; total: number }>
    >;
    byDocType: Record<string, { count: number; amount: number; total: number }>;
    orphans: { count: number; amount: number; total: number };
    negative: { count: number; amount: number };
    accountPayments: { receipts: number; amount: number; groups: number };
  };
  balances: {
    outstanding: number;
    invoices: number;
    invoiceCount: number;
    credits: number;
    creditCount: number;
    invoiceBuckets: Record<string, number>;
    invoiceBucketCounts: Record<string, number>;
    creditBuckets: Record<string, number>;
    largest: { key: string; outstanding: number }[];
  };
  taxByQuarter: Record<string, Record<string, { net: number; tax: number }>>;
  stock: {
    items: number;
    tracked: number;
    trackedValue: number;
    trackedValuePositive: number;
    negative: number;
  };
  customers: { withoutSurname: number; withoutAnyName: number; accountCustomers: number };
  vehicles: { withoutOwner: number; retired: number; withVin: number };
  reminders: {
    rows: number;
    actioned: number;
    live: { template: string | null; live: number; due: number }[];
  };
  nextNumbers: { byType: Record<string, number>; bySeries: Record<string, { next: number }> };
  spotChecks: { file: string; key: string; field: string; kind: string; expected: unknown }[];
}

/** The small export of the fixtures with GA4's field names, in a folder. */
export const fieldNames = (): TestExport => ({
  place: join(FIXTURES, "fields"),
  expected: json(join(FIXTURES, "fields/expected.json")),
  dirt: lines(join(FIXTURES, "fields/dirt.jsonl")),
});

/** The small export of the fixtures with labels for headers, in a zip with a folder and some names in lower case. */
export const labels = (): TestExport => ({
  place: join(FIXTURES, "labels.zip"),
  expected: json(join(FIXTURES, "labels.expected.json")),
  dirt: lines(join(FIXTURES, "labels.dirt.jsonl")),
});

export const canGenerate = existsSync(GENERATOR);

/** A fresh export from the generator, removed when the process ends. */
export function generated(...options: string[]): TestExport {
  const place = mkdtempSync(join(tmpdir(), "ga4-generated-"));
  process.once("exit", () => rmSync(place, { recursive: true, force: true }));
  execFileSync(process.execPath, [GENERATOR, "--out", place, ...options]);
  return {
    place,
    expected: json(join(place, "expected.json")),
    dirt: lines(join(place, "expected/dirt.jsonl")),
  };
}

const json = (file: string): Expected => JSON.parse(readFileSync(file, "utf8"));

const lines = (file: string): Dirt[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
