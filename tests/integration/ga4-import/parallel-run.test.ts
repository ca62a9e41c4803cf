import { randomUUID } from "node:crypto";
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { db, sql } from "@/db/client";
import { systemActor } from "@/lib/core/actor";
import { commands, run } from "@/lib/core/command";
import { ROLES } from "@/lib/core/permissions";
import { ask, queries } from "@/lib/core/query";
import { createCustomer } from "@/lib/customers/commands/create-customer";
import { updateCustomer } from "@/lib/customers/commands/update-customer";
import { deleteDocument } from "@/lib/documents/commands/delete-document";
import { issueDocument } from "@/lib/documents/commands/issuing/issue-document";
import { answerNumber } from "@/lib/ga4-import/commands/answer-number";
import { goBack, goLive, tickLine } from "@/lib/ga4-import/commands/go-live";
import { startImport, undoImport } from "@/lib/ga4-import/commands/imports";
import { keepOurs } from "@/lib/ga4-import/commands/keep-ours";
import { queueImport } from "@/lib/ga4-import/commands/queue-import";
import { takeTheirs } from "@/lib/ga4-import/commands/take-theirs";
import { lookNow, setWatch } from "@/lib/ga4-import/commands/watch";
import { getDifferences } from "@/lib/ga4-import/differences/differences";
import { listMadeHere } from "@/lib/ga4-import/differences/made-here";
import { listOpenConflicts } from "@/lib/ga4-import/differences/open-conflicts";
import { getGoLive } from "@/lib/ga4-import/go-live/go-live-queries";
import { TICKABLE } from "@/lib/ga4-import/go-live/go-live-schema";
import { listNumbers } from "@/lib/ga4-import/numbers/number-queries";
import { importJob } from "@/lib/ga4-import/run/import-job";
import { runImport } from "@/lib/ga4-import/run/run-import";
import { listImportRuns } from "@/lib/ga4-import/run/run-queries";
import type { Step } from "@/lib/ga4-import/watch/next-step";
import { watchFolder } from "@/lib/ga4-import/watch/watch-folder";
import { watchJob } from "@/lib/ga4-import/watch/watch-job";
import { getWatch, getWatchNotice } from "@/lib/ga4-import/watch/watch-queries";
import { readWatched } from "@/lib/ga4-import/watch/watch-settings";
import { startJobs, stopJobs } from "@/lib/jobs/queue";
import { storePaper } from "@/lib/printing/jobs";
import { takePayment } from "@/lib/receipts/commands/take-payment";
import { watch } from "@/scripts/watch-exports";
import { as } from "../../support/actors";
import { testDatabase } from "../../support/database";
import { line, type SmallExport, smallExport, withTotals, writeExport } from "../../support/small-export";
import { emptyGarage } from "../../support/table-rows";
import { aGarage } from "../../support/writing";

const folder = mkdtempSync(join(tmpdir(), "ga4-parallel-"));
process.env.DATA_DIR = join(folder, "data");
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const { url } = await testDatabase();
const admin = as("admin");
const manager = as("manager");

let shelf: string;

beforeAll(async () => {
  await sql()`insert into users (id, email, name, role, password_hash) values (${admin.id}, 'a@garage.test', 'Ann', 'admin', '')`;
  await startJobs(url, [storePaper, importJob, watchJob], { work: false });
  await aGarage();
});
afterAll(stopJobs);

beforeEach(async () => {
  await emptyGarage();
  await sql()`truncate import_looks, import_sightings, import_numbers`;
  await sql()`delete from settings where key in ('import_watch', 'go_live')`;
  shelf = mkdtempSync(join(folder, "shelf-"));
  await run(setWatch, admin, { folder: shelf, load_at: "02:00", version: 0 });
});

/** The export after somebody changed it in GA4. */
function later(change: (data: SmallExport) => void): SmallExport {
  const data = smallExport();
  change(data);
  return withTotals(data);
}

function nth<T>(rows: readonly T[], at: number): T {
  const row = rows[at];
  if (!row) throw new Error(`There is no row ${at}`);
  return row;
}

/** Puts an export on the shelf, as one that was written at this moment. */
function put(data: SmallExport, name: string, at = "2026-06-30T17:00:00Z"): string {
  const place = join(shelf, name);
  cpSync(writeExport(data, join(folder, "made")), place, { recursive: true });
  for (const file of readdirSync(place)) utimesSync(join(place, file), new Date(at), new Date(at));
  return place;
}

async function bring(data: SmallExport): Promise<string> {
  const place = writeExport(data, join(folder, "made"));
  const { id } = await run(startImport, systemActor("test"), {
    ...{ mode: "load", source_name: "by hand", source_path: place },
  });
  await runImport(id);
  return id;
}

const carryOut = async ({ run_id }: Step): Promise<void> => {
  await runImport(run_id).catch(() => undefined);
};

/** As the job does it, with a moment of the day; a look counts as long after the one before. */
const look = (atOnce = true, now?: Date) =>
  watchFolder({ folder: shelf, load_at: "02:00", atOnce, quietMs: 0, carryOut, ...(now && { now }) });

const states = async () =>
  Object.fromEntries((await ask(getWatch, admin, {})).sightings.map(({ name, state }) => [name, state]));

const loads = async () =>
  (await ask(listImportRuns, admin, {})).rows.filter(({ mode }) => mode === "load").length;

const saved = async (table: string, key: string) => {
  const [row] = await sql().unsafe<{ id: string; version: number; [column: string]: unknown }[]>(
    `select * from ${table} where legacy_id = $1`,
    [key],
  );
  if (!row) throw new Error(`There is no ${key}`);
  return row;
};
const at = async (table: string, key: string) => {
  const { id, version } = await saved(table, key);
  return { id, version };
};

test("what has arrived whole is loaded once, by whichever worker; a copy that grows is left, and so is the same again", async () => {
  const place = put(smallExport(), "Monday");
  await look();
  expect(await states()).toEqual({ Monday: "arriving" });
  appendFileSync(join(place, "Stock.csv"), '"S9","PAD9"\r\n');
  await look();
  expect(await states()).toEqual({ Monday: "arriving" });
  await Promise.all([look(), look()]);
  await look();
  expect(await states()).toEqual({ Monday: "loaded" });
  const { rows } = await ask(listImportRuns, admin, {});
  expect(rows.map(({ mode, status, started_by_name }) => [mode, status, started_by_name])).toEqual([
    ["load", "reconciled", "Watched folder"],
    ["check", "checked", "Watched folder"],
  ]);

  cpSync(place, join(shelf, "Monday again"), { recursive: true });
  await look();
  await look();
  expect(await states()).toEqual({ Monday: "loaded", "Monday again": "same" });
  expect(await loads()).toBe(1);
  expect(readdirSync(shelf).sort()).toEqual(["Monday", "Monday again"]);

  rmSync(join(shelf, "Monday again"), { recursive: true });
  await run(undoImport, admin, { id: rows[0]?.id ?? "" });
  await look();
  expect(await states()).toEqual({ Monday: "undone" });
  expect(await loads()).toBe(1);
});

test("by night the newest is loaded and those before it are not; what came after the hour waits for the next", async () => {
  put(smallExport(), "Monday", "2026-06-29T17:00:00Z");
  put(
    later((data) => {
      nth(data.Customers, 0).Notes = "Tuesday's";
    }),
    "Tuesday",
  );
  await look(false);
  await look(false);
  expect(await states()).toEqual({ Monday: "waiting", Tuesday: "waiting" });
  await look(false, new Date(Date.now() + 86_400_000));
  expect(await states()).toEqual({ Monday: "older", Tuesday: "loaded" });
  expect((await saved("customers", "C1")).notes).toBe("Tuesday's");
});

test("what its check finds fault with, or what cannot be read, is shown and not loaded; in the foreground the next is", async () => {
  put(
    later((data) => {
      for (const document of data.Documents.slice(3)) document.docNumber_Invoice = "1001";
    }),
    "Odd",
  );
  mkdirSync(join(shelf, "Half"));
  cpSync(writeExport(smallExport(), join(folder, "made")), join(shelf, "Half"), { recursive: true });
  appendFileSync(join(shelf, "Half", "Vehicles.csv"), '"V9","C1","AB');
  await look();
  await look();
  expect(await states()).toEqual({ Odd: "red", Half: "failed" });
  expect(await loads()).toBe(0);
  const notice = await ask(getWatchNotice, admin, {});
  expect(notice?.waiting.map(({ called }) => called).sort()).toEqual(["Half", "Odd"]);
  const odd = (await ask(getWatch, admin, {})).sightings.find(({ name }) => name === "Odd");
  const byHand = await run(queueImport, admin, { mode: "load", run_id: odd?.run_id ?? "" });
  await runImport(byHand.id);
  expect(await states()).toMatchObject({ Odd: "same" });
  put(smallExport(), "Right", "2027-01-01T10:00:00Z");
  const stop = new AbortController();
  const said: string[] = [];
  const say = (words: string) => {
    said.push(words);
    if (words === "Right: Loaded, agrees") stop.abort();
  };
  const quiet = { tell: () => undefined, summarise: () => undefined };
  await watch(shelf, { seconds: 0.1, stop: stop.signal, say, ...quiet });
  expect(said).toEqual(
    expect.arrayContaining([
      "Odd: The same was loaded before; left alone",
      expect.stringMatching(/^Half: Not loaded: Vehicles.csv, line 5, column 3: a quote is opened/),
      "Right: it is checked",
      "Right: the check agrees; it is loaded",
    ]),
  );
  expect(said.at(-1)).toBe("Ended");
  expect(await states()).toMatchObject({ Right: "loaded", Odd: "same", Half: "older" });
  expect(await loads()).toBe(2);
  shelf = join(folder, "nowhere");
  expect(await look()).toBe("There is no such folder on the server");
});

test("what was changed between its check and its load is not loaded", async () => {
  const { id } = await run(startImport, systemActor("test"), {
    ...{
      mode: "load",
      source_name: "changed",
      source_path: writeExport(smallExport(), join(folder, "made")),
    },
    fingerprint: "of another",
  });
  await expect(runImport(id)).rejects.toMatchObject({ code: "CHANGED" });
  expect((await sql()`select 1 from customers`).length).toBe(0);
});

test("the differences are those that an independent count finds, and what is decided is not asked again", async () => {
  await bring(smallExport());
  await run(updateCustomer, manager, { ...(await at("customers", "C1")), notes: "Ours", town: "Wells" });
  await run(createCustomer, manager, { surname: "Stone", confirmed_not_duplicate: true });
  await run(issueDocument, manager, await at("documents", "DRAFT"));
  await run(deleteDocument, manager, await at("documents", "SPARE"));
  const pay = { tenders: [{ method: "cash" as const, amount: "32.00" }], payment_key: randomUUID() };
  await run(takePayment, manager, { document_id: (await saved("documents", "OPEN")).id, ...pay });
  const changed = later((data) => {
    Object.assign(nth(data.Customers, 0), { Notes: "Theirs", addressTown: "Bristol" });
    data.Documents.push({
      ...nth(data.Documents, 3),
      ...{ _ID: "NEW", docNumber_Invoice: "1004", _ID_Customer: "C2" },
    });
    data.LineItems.push(line("NEW-1", "NEW", 100));
    data.Receipts.push({
      ...nth(data.Receipts, 0),
      ...{ _ID: "R9", _ID_Document: "OPEN", Amount: "32.00", TotalReceipt: "32.00" },
      Date: new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/London" }).format(new Date()),
    });
  });
  const run_id = await bring(changed);
  const found = await ask(getDifferences, admin, {});
  expect(found?.run.id).toBe(run_id);
  expect(found?.open.map(({ entity, field, count }) => [entity, field, count])).toEqual([
    ["customers", "notes", 1],
    ["customers", "town", 1],
  ]);
  expect([found?.numbers_twice, found?.receipts_twice]).toEqual([1, 1]);

  const gross = (type: string) =>
    changed.Documents.filter(({ docType }) => docType === type).reduce(
      (sum, { us_TotalGROSS }) => sum + Number(us_TotalGROSS),
      0,
    );
  const [here] = await sql()`
    select (select sum(total_gross) from documents where type = 'invoice' and deleted_at is null) as invoices,
      (select sum(amount) from receipts where deleted_at is null) as receipts,
      (select sum(balance) from documents where type = 'invoice' and deleted_at is null) as owed,
      (select sum(amount) from receipts where legacy_id is null) as taken_here,
      (select total_gross from documents where legacy_id = 'SPARE') as spare`;
  const total = (group: string, key = "") =>
    found?.totals.find((one) => one.group === group && one.key === key);
  expect(total("documents", "invoice")).toMatchObject({
    ...{ theirs: gross("SI").toFixed(2), ours: here?.invoices, deleted_here: `-${here?.spare}` },
    ...{ difference: `-${here?.spare}`, made_here: "0.00", changed_here: "0.00", rest: "0.00" },
  });
  expect(total("documents", "estimate")).toMatchObject({ difference: "0.00" });
  expect(total("receipts")).toMatchObject({
    ours: here?.receipts,
    made_here: here?.taken_here,
    rest: "0.00",
  });
  expect(total("owed")).toMatchObject({ ours: here?.owed, rest: "0.00" });

  expect(found?.made_here.map(({ kind, count, amount }) => [kind, count, amount])).toEqual([
    ["customers", 1, null],
    ["vehicles", 0, null],
    ["documents", 0, null],
    ["receipts", 1, "32.00"],
  ]);
  const listed = await ask(listMadeHere, admin, { kind: "customers" });
  expect(listed.rows.map(({ called }) => called)).toEqual(["Stone"]);
  for (const kind of ["vehicles", "documents", "receipts"] as const) await ask(listMadeHere, admin, { kind });

  const next = await bring(changed);
  const carried = await ask(listOpenConflicts, admin, { run_id: next });
  expect(carried.rows.map(({ field, why }) => [field, why]).sort()).toEqual([
    ["notes", "changed"],
    ["number", "number-twice"],
    ["receipt", "receipt-twice"],
    ["town", "changed"],
  ]);
  const [notes] = carried.rows.filter(({ field }) => field === "notes");
  await run(keepOurs, admin, { run_id: next, conflict_ids: [notes?.id ?? ""] });
  await run(takeTheirs, admin, { run_id: next, entity: "customers", field: "town" });
  expect(await saved("customers", "C1")).toMatchObject({ town: "Bristol", notes: "Ours" });
  await run(keepOurs, admin, { run_id: next, entity: "documents", field: "number", why: "number-twice" });
  expect(await goLiveLine("conflicts")).toMatchObject({ done: false, fact: "1 to be decided" });
  const again = await bring(changed);
  const rest = await ask(listOpenConflicts, admin, { run_id: again });
  expect(rest.rows.map(({ why }) => why)).toEqual(["receipt-twice"]);
  await run(takeTheirs, admin, { run_id: again, entity: "receipts" });
  expect(await goLiveLine("conflicts")).toMatchObject({ done: true });
  expect(await goLiveLine("debtors")).toMatchObject({ done: true });
});

const goLiveLine = async (name: string) =>
  (await ask(getGoLive, admin, {})).lines.find(({ line }) => line === name);

test("the number to go on with is asked where it is odd, and the answer counts for the next export", async () => {
  const odd = later((data) => {
    for (const document of data.Documents.slice(5)) document.docNumber_Invoice = "1002";
    nth(data.Documents, 6).docNumber_Invoice = "7700900123";
    nth(data.Documents, 4).docNumber_Invoice = "1001";
  });
  await bring(odd);
  const invoices = async () =>
    (await ask(listNumbers, admin, {})).find(({ series }) => series === "invoice") ??
    Promise.reject(new Error("There is no series"));
  expect(await invoices()).toMatchObject({
    ...{
      open: true,
      proposed: 1003,
      next_number: 1003,
      repeated: 1,
      examples: [1001],
      strays: [7_700_900_123],
    },
  });
  expect((await invoices()).last[0]).toEqual({
    number: "7700900123",
    issued_date: "2026-06-02",
    here: false,
  });
  expect(await goLiveLine("numbers")).toMatchObject({ done: false, fact: "To be answered: invoice" });

  const refused = (next_number: number, message: RegExp) =>
    expect(run(answerNumber, admin, { series: "invoice", next_number })).rejects.toMatchObject({
      code: "VALIDATION_ERROR",
      details: [{ field: "next_number", message: expect.stringMatching(message) }],
    });
  await refused(1002, /Number 1002 was given/);
  await expect(run(answerNumber, admin, { series: "cheques", next_number: 5 })).rejects.toMatchObject({
    code: "NOT_FOUND",
  });
  const issued = await run(issueDocument, manager, await at("documents", "DRAFT"));
  expect(issued.number).toBe("1003");
  await refused(1003, /Number 1003 was given/);
  expect((await invoices()).last).toContainEqual({
    number: "1003",
    issued_date: issued.issued_date,
    here: true,
  });
  await run(answerNumber, admin, { series: "invoice", next_number: 60_001 });
  expect(await invoices()).toMatchObject({ open: false, next_number: 60_001, answered_by_name: "Ann" });
  expect(await goLiveLine("numbers")).toMatchObject({ done: true });

  await bring(odd);
  expect(await invoices()).toMatchObject({ open: false, answer: 60_001, next_number: 60_001 });
  const [last] = (await ask(listImportRuns, admin, {})).rows;
  expect(last?.status).toBe("reconciled");
  await bring(
    later((data) => {
      data.Documents = odd.Documents;
      data.Documents.push({ ...nth(odd.Documents, 3), _ID: "MORE", docNumber_Invoice: "1002" });
      data.LineItems.push(line("MORE-1", "MORE", 10));
      nth(data.Documents, 5).docDate_Issued = "04/06/2026";
    }),
  );
  expect(await invoices()).toMatchObject({ open: true, answer: null, next_number: 60_001 });
});

test("the list turns with the facts, and going live ends the watching until it is taken back", async () => {
  expect((await goLiveLine("export"))?.done).toBe(false);
  await bring(smallExport());
  for (const name of ["export", "conflicts", "debtors", "numbers"])
    expect(await goLiveLine(name), name).toMatchObject({ done: true });
  expect((await goLiveLine("users"))?.done).toBe(false);
  const [{ id } = { id: "" }] = await sql()<{ id: string }[]>`
    insert into users (email, name, role, password_hash) values ('b@garage.test', 'Bob', 'technician', '') returning id`;
  expect((await goLiveLine("users"))?.done).toBe(true);
  await sql()`delete from users where id = ${id}`;

  await expect(run(goLive, admin, {})).rejects.toMatchObject({
    code: "CONFLICT",
    message: expect.stringContaining("Everybody can sign in"),
  });
  for (const name of TICKABLE) await run(tickLine, admin, { line: name, done: true });
  expect(await goLiveLine("backup")).toMatchObject({ done: true, said: { by: admin.id, name: admin.name } });
  await run(tickLine, admin, { line: "backup", done: false });
  expect((await goLiveLine("backup"))?.done).toBe(false);

  await run(goLive, admin, { despite_open: true });
  expect((await ask(getGoLive, admin, {})).live).toMatchObject({ by: admin.id });
  expect((await readWatched(db())).folder).toBeNull();
  await expect(run(lookNow, admin, {})).rejects.toMatchObject({ code: "CONFLICT" });
  put(
    later((data) => data.Customers.pop()),
    "Too late",
    "2027-01-01T10:00:00Z",
  );
  await look();
  await look();
  expect(await loads()).toBe(1);
  await expect(run(goLive, admin, { despite_open: true })).rejects.toMatchObject({ code: "CONFLICT" });
  const [told] = await sql()`
    select actor_id, after ->> 'open' as open from audit_log where command = 'imports.go_live' order by id desc limit 1`;
  expect(told).toMatchObject({ actor_id: admin.id, open: expect.stringContaining("users") });

  const lent = { ...as("manager"), permissions: admin.permissions };
  await expect(run(goBack, lent, {})).rejects.toMatchObject({ code: "FORBIDDEN" });
  await run(goBack, admin, {});
  expect((await readWatched(db())).folder).toBe(shelf);
  await run(lookNow, admin, {});
});

test("only who may import sees and does any of it", async () => {
  const refused = { code: "FORBIDDEN" };
  const ours = <T extends { name: string }>(all: Iterable<T>) =>
    [...all].filter(({ name }) => name.startsWith("imports."));
  expect(ours(commands.values()).length).toBeGreaterThan(9);
  for (const somebody of ROLES.filter((role) => role !== "admin").map(as)) {
    for (const query of ours(queries.values()))
      await expect(ask(query, somebody, {}), query.name).rejects.toMatchObject(refused);
    for (const command of ours(commands.values()))
      await expect(run(command, somebody, {}), command.name).rejects.toMatchObject(refused);
  }
  await expect(
    run(setWatch, admin, { folder: "exports", load_at: "25:00", version: 1 }),
  ).rejects.toMatchObject({
    details: [{ field: "folder" }, { field: "load_at" }],
  });
});
