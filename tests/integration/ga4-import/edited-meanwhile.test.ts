import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sql } from "@/db/client";
import { systemActor } from "@/lib/core/actor";
import { run } from "@/lib/core/command";
import { AppError } from "@/lib/core/errors";
import { updateCustomer } from "@/lib/customers/commands/update-customer";
import { deleteDocument } from "@/lib/documents/commands/delete-document";
import { issueDocument } from "@/lib/documents/commands/issuing/issue-document";
import { updateDocument } from "@/lib/documents/commands/update-document";
import { startImport, undoImport } from "@/lib/ga4-import/commands/imports";
import type { Report } from "@/lib/ga4-import/run/report";
import { runImport } from "@/lib/ga4-import/run/run-import";
import { startJobs, stopJobs } from "@/lib/jobs/queue";
import { storePaper } from "@/lib/printing/jobs";
import { takePayment } from "@/lib/receipts/commands/take-payment";
import { adjustStock } from "@/lib/stock/commands/quantities";
import { as } from "../../support/actors";
import { bookkeepingErrors } from "../../support/bookkeeping-errors";
import { testDatabase } from "../../support/database";
import {
  combined,
  line,
  receipt,
  type SmallExport,
  smallExport,
  withTotals,
  writeExport,
} from "../../support/small-export";
import { emptyGarage, snapshot } from "../../support/table-rows";
import { aGarage } from "../../support/writing";

const WORLDS = 24;
const WRITERS = 5;

const folder = mkdtempSync(join(tmpdir(), "ga4-meanwhile-"));
process.env.DATA_DIR = folder;
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const { url } = await testDatabase();
const system = systemActor("test");
const manager = as("manager");

beforeAll(async () => {
  await startJobs(url, [storePaper]);
  await aGarage();
  await emptyGarage();
});
afterAll(stopJobs);

async function bring(data: SmallExport): Promise<Report> {
  const start = { mode: "load", source_name: "export", source_path: writeExport(data, folder) } as const;
  const { id } = await run(startImport, system, start);
  return runImport(id, { asAt: "2026-06-30" });
}

/** GA4 changed whatever people here are changing, too. */
function newer(world: number): SmallExport {
  const data = smallExport();
  for (const customer of data.Customers)
    Object.assign(customer, { Notes: `GA4 ${world}`, addressTown: "Bristol" });
  for (const vehicle of data.Vehicles) vehicle.Colour = "Red";
  for (const document of data.Documents) document.docOrderRef = `GA4 ${world}`;
  for (const old of data.LineItems) Object.assign(old, line(old._ID ?? "", old._ID_Document ?? "", 70));
  for (const item of data.Stock) item.qtyInStock = "9";
  data.Receipts.push(receipt("NEW", "OPEN", "11.00", "20/06/2026"));
  return withTotals(data);
}

interface Row {
  id: string;
  version: number;
}

/** What was done here and said to be done: the last word on each record. */
class Actions {
  readonly notes = new Map<string, string>();
  readonly references = new Map<string, string>();
  readonly issued = new Map<string, string>();
  readonly deleted = new Set<string>();
  readonly paid = new Map<string, number>();
  readonly adjusted = new Map<string, number>();
  /** Refusals, by what people were told. */
  readonly refused = new Map<string, number>();
  done = 0;

  async try(action: () => Promise<void>): Promise<void> {
    try {
      await action();
      this.done++;
    } catch (error) {
      // Whatever else comes out of a command is a 500.
      if (!(error instanceof AppError)) throw error;
      const told = `${error.code} ${error.message}`;
      this.refused.set(told, (this.refused.get(told) ?? 0) + 1);
    }
  }
}

async function standing(table: string, key: string): Promise<Row> {
  const [row] = await sql().unsafe<Row[]>(
    `select id, version from ${table} where legacy_id = $1 and deleted_at is null`,
    [key],
  );
  if (!row) throw new AppError("NOT_FOUND", "It is gone");
  return { id: row.id, version: row.version };
}

const more = (counts: Map<string, number>, id: string) => counts.set(id, (counts.get(id) ?? 0) + 1);

/** One of several people: each changes every so-manieth world, and the stock of all. */
async function work(writer: number, actions: Actions, goesOn: () => boolean): Promise<void> {
  for (let turn = 0; goesOn(); turn++) {
    const world = `w${(turn * WRITERS + writer) % WORLDS}`;
    const anyWorld = `w${(turn * 7) % WORLDS}`;
    const word = `Ours ${writer}-${turn}`;
    await actions.try(async () => {
      const customer = await standing("customers", `${world}-C${1 + (turn % 3)}`);
      await run(updateCustomer, manager, { ...customer, notes: word });
      actions.notes.set(customer.id, word);
    });
    await actions.try(async () => {
      const document = await standing("documents", `${world}-EST`);
      await run(updateDocument, manager, { ...document, order_reference: word });
      actions.references.set(document.id, word);
    });
    await actions.try(async () => {
      const draft = await standing("documents", `${world}-${turn % 2 ? "DRAFT" : "SPARE"}`);
      const { number } = await run(issueDocument, manager, draft);
      actions.issued.set(draft.id, number ?? "");
    });
    await actions.try(async () => {
      const { id } = await standing("documents", `${world}-${turn % 2 ? "OPEN" : "PART"}`);
      const tenders = [{ method: "cash" as const, amount: "1.00" }];
      await run(takePayment, manager, { document_id: id, tenders, payment_key: randomUUID() });
      more(actions.paid, id);
    });
    await actions.try(async () => {
      const { id } = await standing("stock_items", `${anyWorld}-S1`);
      await run(adjustStock, manager, { id, quantity: "1", reason: "Found" });
      more(actions.adjusted, id);
    });
    if (turn % 3 === 0)
      await actions.try(async () => {
        const job = await standing("documents", `${world}-JOB`);
        await run(deleteDocument, manager, job);
        actions.deleted.add(job.id);
      });
  }
}

test("what people save, issue, pay and delete while a newer export is loaded stands, and what differs is listed", async () => {
  const worlds = Array.from({ length: WORLDS }, (_, world) => world);
  await bring(combined(worlds.map(smallExport)));
  const actions = new Actions();
  let loading = true;
  const writing = Array.from({ length: WRITERS }, (_, writer) => work(writer, actions, () => loading));
  const load = bring(combined(worlds.map(newer))).finally(() => {
    loading = false;
  });
  const [report] = await Promise.all([load, ...writing]);

  expect(actions.done).toBeGreaterThan(20);
  for (const told of actions.refused.keys())
    expect(told).toMatch(/^(?:CONFLICT|PRECONDITION_FAILED|VALIDATION_ERROR|NOT_FOUND|UNAVAILABLE) /);
  expect(report.reconciliation.filter(({ difference }) => Number(difference) !== 0)).toEqual([]);
  expect(await bookkeepingErrors()).toEqual([]);

  const all = await snapshot(["customers", "documents", "stock_items"]);
  const rowOf = (table: string, id: string) => all.get(table)?.get(id);
  for (const [id, notes] of actions.notes) expect(rowOf("customers", id)?.notes).toBe(notes);
  for (const [id, reference] of actions.references)
    expect(rowOf("documents", id)?.order_reference).toBe(reference);
  for (const [id, number] of actions.issued) {
    expect(rowOf("documents", id)).toMatchObject({ number });
    expect(["issued", "part_paid", "paid"]).toContain(rowOf("documents", id)?.status);
  }
  for (const id of actions.deleted) expect(rowOf("documents", id)?.deleted_at).not.toBeNull();
  const counted = async (query: string) =>
    new Map((await sql().unsafe<{ id: string; n: number }[]>(query)).map(({ id, n }) => [id, n]));
  expect(
    await counted(
      "select document_id as id, count(*)::int as n from receipts where legacy_id is null group by 1",
    ),
  ).toEqual(actions.paid);
  expect(
    await counted(
      "select stock_item_id as id, count(*)::int as n from stock_movements where kind = 'adjustment' group by 1",
    ),
  ).toEqual(actions.adjusted);
  // GA4's word on a quantity stands where nothing that was done here moved it.
  const moved = await counted(
    "select stock_item_id as id, count(*)::int as n from stock_movements where import_run_id is null group by 1",
  );
  for (const [id, item] of all.get("stock_items") ?? [])
    if (!moved.has(id)) expect(Number(item.quantity_in_stock)).toBe(9);

  await everyConflictIsListed(report, actions);

  const undone = await run(undoImport, system, { id: report.run_id }).then(
    () => "undone",
    (error: AppError) => error.message,
  );
  expect([
    "undone",
    "Records were changed after this import, so that it cannot be undone any more",
  ]).toContain(undone);
  expect(await bookkeepingErrors()).toEqual([]);
}, 60_000);

/** Of a record on which GA4 and people here had a word: it is listed, or people had theirs after GA4's was taken. */
async function everyConflictIsListed({ run_id }: Report, actions: Actions): Promise<void> {
  const listed = new Set(
    (await sql()`select entity, entity_id, field from import_conflicts where run_id = ${run_id}`).map(
      ({ entity, entity_id, field }) => `${entity} ${entity_id} ${field}`,
    ),
  );
  const taken = new Set(
    (await sql()`select entity, entity_id, changed from audit_log where command = 'imports.load'`).flatMap(
      ({ entity, entity_id, changed }) =>
        (changed ?? []).map((field: string) => `${entity} ${entity_id} ${field}`),
    ),
  );
  const heard = (what: string) => listed.has(what) || taken.has(what);
  for (const id of actions.notes.keys()) expect(heard(`customers ${id} notes`), `notes of ${id}`).toBe(true);
  for (const id of actions.references.keys())
    expect(heard(`documents ${id} order_reference`), `reference of ${id}`).toBe(true);
  for (const id of actions.issued.keys())
    expect(heard(`documents ${id} lines`) || heard(`documents ${id} total_gross`), `lines of ${id}`).toBe(
      true,
    );
  expect(listed.size).toBeGreaterThan(0);
}
