import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sql } from "@/db/client";
import { systemActor } from "@/lib/core/actor";
import { run } from "@/lib/core/command";
import { startImport } from "@/lib/ga4-import/commands/imports";
import { readSpool, spoolOf } from "@/lib/ga4-import/findings/issue-spool";
import type { Issue } from "@/lib/ga4-import/findings/issues";
import type { Report } from "@/lib/ga4-import/run/report";
import { runImport } from "@/lib/ga4-import/run/run-import";
import { testDatabase } from "../../support/database";
import { canGenerate, fieldNames, generated, labels, type TestExport } from "../../support/ga4-export";
import { expectedFigures, taxByQuarter } from "../../support/ga4-figures";
import { comparable, valueInDatabase } from "../../support/ga4-spot-check";

process.env.DATA_DIR = mkdtempSync(join(tmpdir(), "ga4-import-"));
afterAll(() => rmSync(process.env.DATA_DIR ?? "", { recursive: true, force: true }));

const exports: [string, () => TestExport][] = [
  ["field names in a folder", fieldNames],
  ["labels in a zip", labels],
];
if (canGenerate) {
  exports.push(
    ["a generated export", () => generated("--scale", "0.05", "--seed", "11", "--dirty", "0.02")],
    ["a generated one with labels", () => generated("--scale", "0.03", "--seed", "12", "--labels")],
    ["a generated one without dirt", () => generated("--scale", "0.03", "--seed", "13", "--dirty", "0")],
  );
}

await testDatabase();

describe.each(exports)("%s", (_, open) => {
  let source: TestExport;
  let report: Report;
  const issues: Issue[] = [];

  beforeAll(async () => {
    await sql().unsafe(`truncate customers, vehicles, documents, document_lines, receipts, stock_items, stock_movements,
      suppliers, appointments, reminders, reminder_templates, resources, number_series, list_totals cascade`);
    source = open();
    const start = { mode: "load", source_name: "test", source_path: source.place } as const;
    const { id } = await run(startImport, systemActor("test"), start);
    report = await runImport(id, { asAt: source.expected.asAt });
    for await (const issue of readSpool(spoolOf(id))) issues.push(issue);
  }, 120_000);

  test("agrees with itself to the penny", () => {
    expect(report.reconciliation.filter(({ difference }) => Number(difference) !== 0)).toEqual([]);
    expect(report.reconciled).toBe(true);
  });

  test("its bays stand in the order that people count in", async () => {
    const bays = await sql()<{ name: string }[]>`select name from resources order by position`;
    const names = bays.map(({ name }) => name);
    expect(names.length).toBeGreaterThan(0);
    expect(names).toEqual(names.toSorted(new Intl.Collator("en-GB", { numeric: true }).compare));
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  });

  test("has every figure as the generator has it", () => {
    const figures = new Map(report.reconciliation.map(({ figure, database }) => [figure, database]));
    const expected = expectedFigures(source.expected);
    expect(Object.fromEntries([...expected.keys()].map((name) => [name, figures.get(name)]))).toEqual(
      Object.fromEntries(expected),
    );
  });

  test("has the issued sums of each year and the VAT of each quarter", () => {
    const issued = new Map<string, number>();
    for (const { figure, database } of report.reconciliation) {
      const match = /^Issued, (invoice|credit_note), (\d{4}|none).*: (\w+)$/.exec(figure);
      if (!match) continue;
      const name = `${match[1] === "invoice" ? "SI" : "CR"} ${match[2]} ${match[3]}`;
      const value = match[3] === "count" ? Number(database) : Math.round(Number(database) * 100);
      issued.set(name, (issued.get(name) ?? 0) + value);
    }
    for (const [type, years] of Object.entries(source.expected.documents.byYear)) {
      for (const [year, sums] of Object.entries(years)) {
        for (const [measure, value] of Object.entries(sums)) {
          expect(issued.get(`${type} ${year} ${measure}`), `${type} ${year} ${measure}`).toBe(value);
        }
      }
    }
    const tax = taxByQuarter(report.reconciliation);
    for (const [quarter, codes] of Object.entries(source.expected.taxByQuarter)) {
      for (const [code, sums] of Object.entries(codes)) {
        expect(tax.get(`${quarter} ${code} net`), `${quarter} ${code}`).toBe(sums.net);
        expect(tax.get(`${quarter} ${code} tax`), `${quarter} ${code}`).toBe(sums.tax);
      }
    }
  });

  test("counts every row once and every repair by its kind", () => {
    for (const file of report.files) {
      const expected = source.expected.files[file.name];
      expect(file.rows_read, file.name).toBe(expected?.written);
      expect(file.rows_loaded + file.rows_repaired + file.rows_kept, file.name).toBe(expected?.loaded);
      const repaired = Object.entries(report.issue_counts)
        .filter(([name]) => name.startsWith(`${file.name}|repaired|`))
        .map(([name, count]) => [name.split("|")[2], count]);
      expect(Object.fromEntries(repaired), file.name).toEqual(expected?.repaired);
      const rejected = issues.filter((issue) => issue.file === file.name && issue.gravity === "rejected");
      expect(countBy(rejected, ({ kind }) => kind)).toEqual(expected?.rejected);
    }
  });

  test("reports every broken reference and every value that has no reading", () => {
    for (const [file, expected] of Object.entries(source.expected.files)) {
      const kept = issues.filter((issue) => issue.file === file && issue.gravity === "kept");
      const broken = kept.filter(({ kind }) => kind.startsWith("broken-"));
      expect(
        countBy(broken, ({ column }) => column ?? ""),
        file,
      ).toEqual(expected.emptyReference);
      const dropped = kept.filter(({ kind }) => DROPPED.has(kind));
      expect(
        countBy(dropped, ({ column }) => column ?? ""),
        file,
      ).toEqual(expected.droppedValues);
    }
  });

  test("reports every spoiled row at its line and column", () => {
    const found = new Map(
      issues.map((issue) => [[issue.file, issue.line, issue.column, issue.kind].join("|"), issue]),
    );
    const missed = source.dirt.filter(({ file, line, column, kind, expected, raw }) => {
      const issue = found.get([file, line, column, kind].join("|"));
      return (
        issue?.gravity !== expected ||
        (expected !== "rejected" && issue.value !== raw && kind !== "totals-differ")
      );
    });
    expect(missed).toEqual([]);
  });

  test("names the documents whose totals and balances do not agree", async () => {
    const { totalsDiffer, balanceDiffer } = source.expected.documents;
    const named = async (...kinds: string[]) => {
      const lines = issues.filter(({ kind }) => kinds.includes(kind)).map(({ line }) => line);
      return lines.length;
    };
    expect(await named("totals-differ")).toBe(totalsDiffer.count);
    expect(await named("receipts-differ", "balance-differs")).toBe(balanceDiffer.count);
  });

  test("makes the lines of every document add up to its totals", async () => {
    const rows = await sql()`
      select d.legacy_id from documents d left join document_lines l on l.document_id = d.id group by d.id
      having d.total_net <> coalesce(sum(l.line_net), 0) or d.total_tax <> coalesce(sum(l.line_tax), 0)
        or d.total_gross <> coalesce(sum(l.line_gross), 0)`;
    expect(rows).toEqual([]);
  });

  test("has people, cars, discounts and payments as the generator counts them", async () => {
    const { expected } = source;
    const [counted] = await sql()`
      select
        (select count(*)::int from customers where surname is null) as without_surname,
        (select count(*)::int from customers where coalesce(surname, forename, company_name) is null) as without_name,
        (select count(*)::int from customers where account_customer) as account_customers,
        (select count(*)::int from vehicles where customer_id is null) as without_owner,
        (select count(*)::int from vehicles where length(vin) = 17) as with_vin,
        (select count(*)::int from vehicle_plates) as retired,
        (select count(*)::int from documents where customer_id is null) as without_customer,
        (select count(*)::int from documents where vehicle_id is null) as without_vehicle,
        (select count(distinct document_id)::int from document_lines where split_part(legacy_id, '#', 2) like 'discount%') as discounted,
        (select coalesce(-sum(line_net) * 100, 0)::int from document_lines where split_part(legacy_id, '#', 2) like 'discount%') as discount,
        (select coalesce(-sum(line_gross) * 100, 0)::int from document_lines where item_type = 'excess') as excess,
        (select count(*)::int from receipts where amount < 0) as refunds,
        (select count(distinct payment_group)::int from receipts) as groups,
        (select count(*)::int from receipts where document_id is null) as orphan_receipts,
        (select count(*)::int from reminders where status = 'done') as actioned`;
    expect(counted).toEqual({
      without_surname: expected.customers.withoutSurname,
      without_name: expected.customers.withoutAnyName,
      account_customers: expected.customers.accountCustomers,
      without_owner: expected.vehicles.withoutOwner,
      with_vin: expected.vehicles.withVin,
      retired: expected.vehicles.retired,
      without_customer: expected.documents.withoutCustomer,
      without_vehicle: expected.documents.withoutVehicle,
      discounted: expected.documents.discounts.documents,
      discount: expected.documents.discounts.net,
      excess: expected.documents.excessPairs.gross,
      refunds: expected.receipts.negative.count,
      groups: expected.receipts.accountPayments.groups,
      orphan_receipts: expected.receipts.orphans.count,
      actioned: expected.reminders.actioned,
    });
  });

  test("has the single values that are spot-checked", async () => {
    for (const check of source.expected.spotChecks) {
      const { expected, field, file, kind } = check;
      if (field === "_ID" || typeof expected === "object" || COMPOSED.has(field)) continue;
      expect(comparable(await valueInDatabase(check)), `${file} ${field} (${kind})`).toBe(
        comparable(expected),
      );
    }
  });
});

const DROPPED = new Set([
  ...[
    "bare-number",
    "impossible-date",
    "impossible-issue-date",
    "impossible-time",
    "not-a-date",
    "question-mark",
  ],
  ...["letters-in-flag", "letters-in-number", "letters-in-quantity", "letters-in-sum", "letters-in-total"],
  ...["mileage-text", "too-large", "email-text"],
]);

/** Fields that became several: telephones, e-mail, plates. */
const COMPOSED = new Set(["contactEmail", "contactMobile", "contactTelephone", "Registration"]);

function countBy<T>(items: T[], name: (item: T) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const item of items) counts[name(item)] = (counts[name(item)] ?? 0) + 1;
  return counts;
}
