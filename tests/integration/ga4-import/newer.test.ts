import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { sql } from "@/db/client";
import { systemActor } from "@/lib/core/actor";
import { run } from "@/lib/core/command";
import { updateCustomer } from "@/lib/customers/commands/update-customer";
import { convertDocument } from "@/lib/documents/commands/convert-document";
import { deleteDocument } from "@/lib/documents/commands/delete-document";
import { issueDocument } from "@/lib/documents/commands/issuing/issue-document";
import { answerLines } from "@/lib/documents/commands/lines/answer-lines";
import { updateDocument } from "@/lib/documents/commands/update-document";
import { startImport, undoImport } from "@/lib/ga4-import/commands/imports";
import { takeTheirs } from "@/lib/ga4-import/commands/take-theirs";
import type { Report } from "@/lib/ga4-import/run/report";
import { runImport } from "@/lib/ga4-import/run/run-import";
import { startJobs, stopJobs } from "@/lib/jobs/queue";
import { storePaper } from "@/lib/printing/jobs";
import { takePayment } from "@/lib/receipts/commands/take-payment";
import { adjustStock } from "@/lib/stock/commands/quantities";
import { transferVehicle } from "@/lib/vehicles/commands/transfer-vehicle";
import { as } from "../../support/actors";
import { testDatabase } from "../../support/database";
import {
  line,
  receipt,
  type SmallExport,
  smallExport,
  withTotals,
  writeExport,
} from "../../support/small-export";
import { emptyGarage } from "../../support/table-rows";
import { aGarage } from "../../support/writing";

const folder = mkdtempSync(join(tmpdir(), "ga4-newer-"));
process.env.DATA_DIR = folder;
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const { url } = await testDatabase();
const system = systemActor("test");
const manager = as("manager");

beforeAll(async () => {
  await startJobs(url, [storePaper]);
  await aGarage();
});
afterAll(stopJobs);

beforeEach(async () => {
  await emptyGarage();
  await bring(smallExport());
});

async function bring(data: SmallExport, mode: "load" | "check" = "load"): Promise<Report> {
  const place = writeExport(data, folder);
  const { id } = await run(startImport, system, { mode, source_name: "export", source_path: place });
  return runImport(id, { asAt: "2026-06-30" });
}

/** The export after somebody changed it in GA4. */
function later(change: (data: SmallExport) => void): SmallExport {
  const data = smallExport();
  change(data);
  return withTotals(data);
}

const find = (rows: Record<string, string>[], key: string): Record<string, string> => {
  const row = rows.find(({ _ID }) => _ID === key);
  if (!row) throw new Error(`There is no ${key}`);
  return row;
};

interface Saved {
  id: string;
  version: number;
  [column: string]: unknown;
}

async function saved(table: string, key: string): Promise<Saved> {
  const [row] = await sql().unsafe<Saved[]>(`select * from ${table} where legacy_id = $1`, [key]);
  if (!row) throw new Error(`There is no ${key}`);
  return row;
}

const at = async (table: string, key: string) => {
  const { id, version } = await saved(table, key);
  return { id, version };
};

const conflicts = async ({ run_id }: Report) =>
  sql()<
    {
      id: string;
      entity: string;
      legacy_id: string;
      field: string;
      ours: string;
      theirs: string;
      why: string;
    }[]
  >`
    select id, entity, legacy_id, field, ours, theirs, why from import_conflicts where run_id = ${run_id} order by entity, legacy_id, field`;

async function linesAddUp(key: string): Promise<void> {
  const [row] = await sql()`
    select d.total_gross, sum(l.line_gross) as lines from documents d join document_lines l on l.document_id = d.id
    where d.legacy_id = ${key} group by d.id`;
  expect(row?.lines).toBe(row?.total_gross);
}

test("an invoice issued here stays issued, with its number, its lines and its balance", async () => {
  const issued = await run(issueDocument, manager, await at("documents", "DRAFT"));
  const report = await bring(
    later((data) => {
      find(data.Documents, "DRAFT").docOrderRef = "One word";
      find(data.LineItems, "DRAFT-1").itemDescription = "Another word";
    }),
  );
  expect(await saved("documents", "DRAFT")).toMatchObject({
    ...{ status: "issued", number: issued.number, balance: "132.00", order_reference: "Order DRAFT" },
  });
  expect((await saved("document_lines", "DRAFT-1")).description).toBe("Work DRAFT-1");
  expect((await conflicts(report)).map(({ field, why }) => [field, why])).toEqual([
    ["lines", "issued"],
    ["order_reference", "issued"],
  ]);
  expect(report.reconciled).toBe(true);
  expect(report.changes.documents).toMatchObject({ changed: 0, kept: 1 });
});

test("what was converted, answered, paid or deleted here is never changed", async () => {
  await run(convertDocument, manager, { ...(await at("documents", "JOB")), to: "invoice" });
  await run(answerLines, manager, { ...(await at("documents", "EST")), approval: "approved" }).catch(
    () => undefined,
  );
  const pay = { tenders: [{ method: "cash" as const, amount: "132.00" }], payment_key: randomUUID() };
  await run(takePayment, manager, { document_id: (await saved("documents", "OPEN")).id, ...pay });
  await run(deleteDocument, manager, await at("documents", "SPARE"));
  const before = await Promise.all(["JOB", "OPEN", "SPARE"].map((key) => saved("documents", key)));
  const report = await bring(
    later((data) => {
      for (const document of data.Documents) document.docOrderRef = "GA4";
    }),
  );
  expect(await Promise.all(["JOB", "OPEN", "SPARE"].map((key) => saved("documents", key)))).toEqual(before);
  const why = Object.fromEntries((await conflicts(report)).map((one) => [one.legacy_id, one.why]));
  expect(why).toMatchObject({ JOB: "converted", OPEN: "paid", SPARE: "deleted" });
  expect((await saved("documents", "QUIET")).order_reference).toBe("GA4");
});

/** Of the job sheet's lines the first stays, at another price. */
async function leaveFirstLine(): Promise<void> {
  const job = await at("documents", "JOB");
  const [kept] = await sql()<Record<string, string>[]>`
    select id, item_type, description, quantity, unit_price, tax_code from document_lines where legacy_id = 'JOB-1'`;
  await run(updateDocument, manager, {
    ...job,
    line_items: [{ ...kept, quantity: "1", unit_price: "50" }],
  } as never);
}

test("a line that was deleted here stays deleted, and the totals are those of the lines", async () => {
  await leaveFirstLine();
  const report = await bring(
    later((data) => {
      data.LineItems.push(line("JOB-3", "JOB", 10));
      find(data.Customers, "C1").Notes = "GA4";
    }),
  );
  await linesAddUp("JOB");
  expect(await sql()`select 1 from document_lines where legacy_id in ('JOB-2', 'JOB-3')`).toHaveLength(0);
  const lines = (await conflicts(report)).find(({ field }) => field === "lines");
  expect(lines).toMatchObject({ ours: "1 line, 60.00", theirs: "3 lines, 144.00", why: "changed" });
  await run(takeTheirs, system, { run_id: report.run_id, conflict_ids: [lines?.id ?? ""] });
  await linesAddUp("JOB");
  expect((await saved("documents", "JOB")).total_gross).toBe("144.00");
});

test("a line that both deleted does not come back when GA4's is taken, and where both agree nothing is asked", async () => {
  await leaveFirstLine();
  const without = (data: SmallExport) => {
    data.LineItems = data.LineItems.filter(({ _ID }) => _ID !== "JOB-2");
  };
  expect(await conflicts(await bring(later(without)))).toEqual([]);
  const report = await bring(
    later((data) => {
      without(data);
      data.LineItems.push(line("JOB-3", "JOB", 10));
    }),
  );
  await linesAddUp("JOB");
  const lines = (await conflicts(report)).find(({ field }) => field === "lines");
  if (lines) await run(takeTheirs, system, { run_id: report.run_id, conflict_ids: [lines.id] });
  expect(await sql()`select legacy_id from document_lines where legacy_id like 'JOB-%' order by 1`).toEqual([
    { legacy_id: "JOB-1" },
    { legacy_id: "JOB-3" },
  ]);
  await linesAddUp("JOB");
});

test("field by field: what GA4 changed and we did not is taken, what both changed stays ours and is listed", async () => {
  await run(updateCustomer, manager, {
    ...(await at("customers", "C1")),
    notes: "Ours",
    mobile: "07700900999",
  });
  const { id } = await saved("customers", "C2");
  await run(transferVehicle, manager, { ...(await at("vehicles", "V1")), customer_id: id });
  const newer = later((data) => {
    Object.assign(find(data.Customers, "C1"), { Notes: "GA4", addressTown: "Bristol" });
    find(data.Vehicles, "V1").Colour = "Red";
  });
  const check = await bring(newer, "check");
  expect(check.changes.customers).toEqual({ added: 0, changed: 1, kept: 0, in_conflict: 1 });
  const report = await bring(newer);
  expect(report.changes).toEqual(check.changes);
  expect(await saved("customers", "C1")).toMatchObject({
    notes: "Ours",
    mobile: "07700900999",
    town: "Bristol",
  });
  expect(await saved("vehicles", "V1")).toMatchObject({ customer_id: id, colour: "Red" });
  const [only, ...others] = await conflicts(report);
  expect(others).toEqual([]);
  expect(only).toMatchObject({
    entity: "customers",
    legacy_id: "C1",
    field: "notes",
    ours: "Ours",
    theirs: "GA4",
  });
  const history = await sql()`
    select entity, changed from audit_log where command = 'imports.load' and entity <> 'imports' order by id desc limit 2`;
  expect(history.map(({ entity, changed }) => [entity, changed])).toEqual([
    ["vehicles", ["colour"]],
    ["customers", ["town"]],
  ]);
  const told = await sql()`select name from events where tx = (select max(tx) from events) order by seq`;
  expect(told.map(({ name }) => name)).toEqual(["customers.update", "vehicles.update", "imports.end"]);
  const take = { run_id: report.run_id, entity: "customers" };
  await expect(run(takeTheirs, as("technician"), take)).rejects.toMatchObject({ code: "FORBIDDEN" });
  await run(takeTheirs, as("admin"), take);
  expect((await saved("customers", "C1")).notes).toBe("GA4");
  await expect(run(undoImport, system, { id: report.run_id })).rejects.toThrow("cannot be undone any more");
});

test("a stock movement here stands beside a quantity that GA4 changed, and the ledger adds up", async () => {
  const { id } = await saved("stock_items", "S1");
  await run(adjustStock, manager, { id, quantity: "-1", reason: "Broken" });
  const report = await bring(later((data) => Object.assign(find(data.Stock, "S1"), { qtyInStock: "9" })));
  expect((await saved("stock_items", "S1")).quantity_in_stock).toBe("4.000");
  expect(await conflicts(report)).toMatchObject([
    { field: "quantity_in_stock", ours: "4.000", theirs: "9.000" },
  ]);
  await run(takeTheirs, system, { run_id: report.run_id, entity: "stock_items" });
  const [ledger] =
    await sql()`select sum(quantity) as quantity from stock_movements where stock_item_id = ${id}`;
  expect(ledger?.quantity).toBe("9.000");
});

test("the same receipt in both is listed and may be counted once; a number in both is listed", async () => {
  const open = await saved("documents", "OPEN");
  const pay = { tenders: [{ method: "cash" as const, amount: "50.00" }], payment_key: randomUUID() };
  await run(takePayment, manager, { document_id: open.id, ...pay });
  const [paid] =
    await sql()`select to_char(payment_date, 'DD/MM/YYYY') as day from receipts where legacy_id is null`;
  const issued = await run(issueDocument, manager, await at("documents", "DRAFT"));
  const report = await bring(
    later((data) => {
      data.Receipts.push(receipt("R9", "OPEN", "50.00", paid?.day));
      Object.assign(find(data.Documents, "SPARE"), {
        ...{ docStatus: "Issued", docDate_Issued: "05/06/2026", docNumber_Invoice: issued.number ?? "" },
      });
    }),
  );
  expect(await saved("documents", "OPEN")).toMatchObject({ received: "100.00", balance: "32.00" });
  const twice = (await conflicts(report)).filter(({ why }) => why.endsWith("-twice"));
  expect(twice.map(({ why }) => why)).toEqual(["number-twice", "receipt-twice"]);
  await run(takeTheirs, system, { run_id: report.run_id, entity: "receipts" });
  expect(await saved("documents", "OPEN")).toMatchObject({ received: "50.00", balance: "82.00" });
});

test.each(["LineItems", "Receipts", "Document_Extras"])(
  "an export without %s takes nothing of that away",
  async (file) => {
    const sums = () =>
      sql()`select legacy_id, status, total_gross, received, balance, work_description from documents order by legacy_id`;
    const before = await sums();
    const newer = later((data) => {
      for (const document of data.Documents) document.docOrderRef = "GA4";
    });
    const place = writeExport(newer, folder);
    rmSync(join(place, `${file}.csv`));
    const { id } = await run(startImport, system, { mode: "load", source_name: "x", source_path: place });
    await runImport(id);
    expect(await sums()).toEqual(before);
    expect((await saved("documents", "JOB")).order_reference).toBe("GA4");
    await linesAddUp("JOB");
    expect(await sql()`select 1 from receipts`).toHaveLength(2);
  },
);

test("what was changed here before anybody kept what GA4 says stands, and it is said so", async () => {
  await run(updateCustomer, manager, { ...(await at("customers", "C1")), notes: "Ours" });
  await sql()`update import_base set said = null`;
  const report = await bring(
    later((data) => Object.assign(find(data.Customers, "C1"), { addressTown: "Bristol" })),
  );
  expect(await saved("customers", "C1")).toMatchObject({ notes: "Ours", town: "Bath" });
  expect((await conflicts(report)).map(({ field, why }) => [field, why])).toEqual([
    ["notes", "unknown"],
    ["town", "unknown"],
  ]);
});
