import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sql } from "@/db/client";
import { startJobs, stopJobs } from "@/lib/jobs/queue";
import { storePaper } from "@/lib/printing/jobs";
import { send } from "../support/api";
import { apiServer } from "../support/api-server";
import { programUsingClient } from "../support/built-client";
import { testDatabase } from "../support/database";
import { makeKey } from "../support/keys";
import { randomNumbers } from "../support/random-numbers";
import { aGarage } from "../support/writing";

const { url: database } = await testDatabase();
const port = await apiServer();
const url = `http://127.0.0.1:${port}`;
let key: string;

beforeAll(async () => {
  await startJobs(database, [{ ...storePaper, handle: async () => {} }]);
  await aGarage();
  key = await makeKey("admin", null);
});
afterAll(stopJobs);

type Row = { id: string; updated_at: string; version?: number; customer_id?: string | null };

/** A copy as a stranger would keep one, that also counts how often a row was given in one round. */
class Copy {
  since: string | undefined;
  readonly records = new Map<string, Map<string, Row>>();
  given: string[] = [];

  put(kind: string, row: Row) {
    this.given.push(`${kind} ${row.id}`);
    this.of(kind).set(row.id, row);
  }

  remove(kind: string, id: string) {
    this.of(kind).delete(id);
  }

  of(kind: string) {
    const known = this.records.get(kind) ?? new Map<string, Row>();
    this.records.set(kind, known);
    return known;
  }
}

interface Program {
  sync(options: { url: string; key: string; copy: Copy; kinds?: string[] }): Promise<void>;
}

const text = /```js\n(.*?)```/s.exec(readFileSync("docs/sync.md", "utf8"))?.[1] ?? "";
const { program, remove } = await programUsingClient<Program>(text);
const { sync } = program;
afterAll(remove);

const post = async (path: string, body: unknown = {}) => {
  const { status, body: answer } = await send("POST", path, { token: key, body });
  expect(status, JSON.stringify(answer)).toBeLessThan(300);
  return answer.data;
};

/** So long a writer leaves a change uncommitted, in ms: others that came later are seen before it. */
const open = randomNumbers(50, 250);

const KINDS = ["customers", "vehicles", "documents", "receipts"] as const;

/** What there is, asked of the database itself. */
async function truth(kind: (typeof KINDS)[number]) {
  const rows = await sql()<Row[]>`
    select id, version, to_char(updated_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as updated_at
    from ${sql()(kind)} where deleted_at is null`;
  return new Map(rows.map((row) => [row.id, row.updated_at]));
}

async function expectInStep(copy: Copy) {
  for (const kind of KINDS) {
    const held = new Map([...copy.of(kind)].map(([id, { updated_at }]) => [id, updated_at]));
    expect(held, kind).toEqual(await truth(kind));
  }
}

const invoice = (customer_id: string) =>
  post("/documents", {
    type: "invoice",
    customer_id,
    line_items: [{ item_type: "part", description: "Brake pads", quantity: "2", unit_price: "40.00" }],
  });

/** A day at the counter: customers, cars, invoices, payments, things put right and taken away, some of it held open for a while. */
async function work(writer: number, going: () => boolean) {
  for (let turn = 0; going(); turn += 1) {
    const surname = `Writer${writer}x${turn}`;
    const { id } = await post("/customers", { surname, confirmed_not_duplicate: true });
    const draft = await invoice(id);
    if (turn % 3 === 0) {
      await post(`/documents/${draft.id}/issue`, {});
      await post("/receipts", { document_id: draft.id, amount: "12.00", method: "cash" });
    } else if (turn % 3 === 1) {
      await send("DELETE", `/documents/${draft.id}`, { token: key });
      await send("DELETE", `/customers/${id}`, { token: key });
    } else {
      await post(`/customers/${id}/contacts`, { name: "Jo" });
      await sql().begin(async (tx) => {
        await tx`update customers set notes = ${surname} where id = ${id}`;
        await tx`select pg_sleep(${open() / 1000}::float8)`;
      });
    }
  }
}

test("the program of docs/sync.md is short, and in step whenever twenty writers pause", async () => {
  expect(text.trim().split("\n").length).toBeLessThanOrEqual(40);
  const copy = new Copy();
  await sync({ url, key, copy });
  await expectInStep(copy);
  for (let round = 0; round < 3; round += 1) {
    let going = true;
    const writers = Promise.all(
      Array.from({ length: 20 }, (_, writer) => work(round * 20 + writer, () => going)),
    );
    // Rounds while they write: what these miss of what is under way, the next ones bring.
    for (let turn = 0; turn < 3; turn += 1) await sync({ url, key, copy });
    going = false;
    await writers;
    await sync({ url, key, copy });
    await expectInStep(copy);
  }
  const whole = new Copy();
  await sync({ url, key, copy: whole });
  await expectInStep(whole);
  expect(whole.given.length).toBe(new Set(whole.given).size);
}, 120_000);

test("a walk gives each row once while rows are changed, added and taken away", async () => {
  const before = await truth("customers");
  const given: string[] = [];
  let cursor: string | null = "first";
  while (cursor) {
    const { body } = await send("GET", `/customers?per_page=5&cursor=${cursor}`, { token: key });
    given.push(...body.data.map(({ id }: Row) => id));
    cursor = body.meta.cursor.next;
    const [first] = given;
    await sql()`update customers set town = 'Wells' where id = ${first ?? null}`;
    if (given.length < 30) await post("/customers", { surname: "Newcomer", confirmed_not_duplicate: true });
  }
  expect(given.length).toBe(new Set(given).size);
  expect([...before.keys()].filter((id) => !given.includes(id))).toEqual([]);
});

test("events come in an order without gaps, and only of what the reader may see", async () => {
  const follow = async (after: string, token = key) => {
    const types: { sequence: number; type: string; id: string }[] = [];
    let at = after;
    for (let more = true; more; ) {
      const { body } = await send("GET", `/events?per_page=7&after=${at}`, { token });
      types.push(...body.data);
      at = body.meta.cursor.next;
      more = body.meta.cursor.more;
    }
    return { at, types };
  };
  const { at: start } = await follow("latest");
  const slow = Promise.withResolvers<void>();
  const [held, began] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const open = sql().begin(async (tx) => {
    await tx`insert into events (name, entity, entity_id) values ('customers.update', 'customers', '0197a3a0-0000-7000-8000-000000000001')`;
    began.resolve();
    await held.promise;
  });
  open.then(() => slow.resolve(), slow.reject);
  await began.promise;
  const { id } = await post("/customers", { surname: "Later", confirmed_not_duplicate: true });
  const during = await follow(start);
  expect(during.types, "what began after one that is still under way waits for it").toEqual([]);
  held.resolve();
  await slow.promise;
  const after = await follow(during.at);
  expect(after.types.map(({ type }) => type)).toEqual(["customer.updated", "customer.created"]);
  expect(after.types[1]?.id).toBe(id);
  expect((await follow(after.at)).types).toEqual([]);
  const all = await follow("first");
  expect(all.at).toBe(after.at);
  expect(all.types.map(({ sequence }) => sequence).length).toBe(
    new Set(all.types.map(({ sequence }) => sequence)).size,
  );
  const seen = await follow("first", await makeKey("technician", null));
  expect(seen.types.some(({ type }) => type.startsWith("receipt."))).toBe(false);
  expect(all.types.some(({ type }) => type.startsWith("receipt."))).toBe(true);
});

test("a key follows what its scopes let it read, and only with the right to follow", async () => {
  const stranger = await makeKey("admin", ["stock:read"]);
  for (const path of ["/events", "/deletions"])
    expect((await send("GET", path, { token: stranger })).body.error.details).toMatchObject([
      { field: "permission", message: "records:follow" },
    ]);
  const shop = await makeKey("admin", ["stock:read", "records:follow"]);
  const all = await send("GET", "/events?per_page=200", { token: shop });
  expect(all.body.data).toEqual([]);
  const { body } = await send("GET", "/events?after=latest", { token: shop });
  expect((await send("GET", "/deletions?per_page=200", { token: shop })).body.data).toEqual([]);
  await post("/stock", { part_number: "BP-1", description: "Brake pads" });
  const after = await send("GET", `/events?after=${body.meta.cursor.next}`, { token: shop });
  expect(after.body.data).toMatchObject([{ type: "stock.created", entity: "stock" }]);
});

const forged = (cursor: string, other: object): string =>
  Buffer.from(
    JSON.stringify({ ...JSON.parse(Buffer.from(cursor, "base64url").toString()), ...other }),
  ).toString("base64url");

test("a cursor of other filters, a page beside a cursor and a made-up cursor are refused by name", async () => {
  const get = (query: string) => send("GET", `/customers?${query}`, { token: key });
  const first = await get("cursor=first&per_page=1");
  const next = first.body.meta.cursor.next;
  expect((await get(`cursor=${next}&per_page=3`)).status).toBe(200);
  for (const query of [
    `cursor=${next}&archived=true`,
    "cursor=first&page=2",
    "cursor=first&sort=name",
    "cursor=nonsense",
    ...["'; drop", "5", 1].map((after) => `cursor=${forged(next, { after })}`),
    `cursor=${forged(next, { since: "2026-11-30T99:00:00Z" })}`,
    "cursor=first&ids=nobody",
  ])
    expect([query, (await get(query)).status]).toEqual([query, 422]);
  expect((await get(`ids=${first.body.data[0].id}`)).body.error.details).toEqual([
    { field: "ids", code: "unknown_field", message: "Only with a cursor: `cursor=first&ids=…`" },
  ]);
  for (const after of ["5", "x", "99999999999999999999.1"])
    expect((await send("GET", `/events?after=${after}`, { token: key })).body.error.details).toEqual([
      { field: "after", code: "invalid", message: 'A cursor of an earlier answer, or "first" or "latest"' },
    ]);
  const gone = "0197a3a0-0000-7000-8000-000000000009";
  const one = first.body.data[0].id;
  const some = await get(`cursor=first&ids=${one},${gone}`);
  expect(some.body.data.map(({ id }: Row) => id)).toEqual([one]);
});

test("what is deleted for good leaves its id, what is restored is not among the deleted", async () => {
  const { id } = await post("/customers", { surname: "Gone", confirmed_not_duplicate: true });
  const deletions = async () =>
    (
      await send("GET", "/deletions?cursor=first&per_page=200&entity=customers", { token: key })
    ).body.data.map((row: Row) => row.id);
  expect(await deletions()).not.toContain(id);
  await send("DELETE", `/customers/${id}`, { token: key });
  expect(await deletions()).toContain(id);
  await post(`/customers/${id}/restore`);
  expect(await deletions()).not.toContain(id);
  await sql()`delete from customers where id = ${id}`;
  expect(await deletions()).toContain(id);
});

const COPIED = ["customers", "vehicles", "documents", "receipts", "appointments", "reminders"] as const;

test("each record that changes or goes is told of in the feed, whatever else was changed by the same act", async () => {
  const clock = async () =>
    (await sql()<{ now: string }[]>`select clock_timestamp()::text as now`)[0]?.now ?? "";
  let place = (await send("GET", "/events?after=latest", { token: key })).body.meta.cursor.next;
  let since = await clock();
  const untold: string[] = [];
  const look = async (what: string) => {
    const told = new Set<string>();
    for (let more = true; more; ) {
      const { data, meta } = (await send("GET", `/events?after=${place}`, { token: key })).body;
      for (const { entity, id } of data) told.add(`${entity} ${id}`);
      ({ next: place, more } = meta.cursor);
    }
    for (const kind of COPIED) {
      const changed = await sql()<{ id: string }[]>`
        select id from ${sql()(kind)} where greatest(updated_at, deleted_at) >= ${since}::timestamptz`;
      untold.push(
        ...changed.flatMap(({ id }) => (told.has(`${kind} ${id}`) ? [] : [`${what}: ${kind} ${id}`])),
      );
    }
    since = await clock();
  };
  const customer = async (surname: string) =>
    (await post("/customers", { surname, confirmed_not_duplicate: true })).id as string;
  const [kept, gone, buyer] = await Promise.all(["Kept", "Gone", "Buyer"].map(customer));
  const vehicle_id = (await post("/vehicles", { registration: "TF12 TOL", customer_id: gone })).id;
  const template_id = (await post("/reminder-templates", { name: "Brake fluid" })).id;
  await post("/reminders", { vehicle_id, template_id, due_date: "2031-01-01" });
  const starts_at = "2031-12-01T09:00";
  const booked = { starts_at, duration_minutes: 30, confirmed_outside_hours: true };
  await post("/appointments", { ...booked, customer_id: gone, vehicle_id });
  const lines = [1, 2].map((n) => ({ item_type: "labour", description: `Work ${n}`, unit_price: "30" }));
  const drawn = (type: string) =>
    post("/documents", { type, customer_id: gone, vehicle_id, line_items: lines, mileage: 1000 });
  await look("what is made");
  const estimate = await drawn("estimate");
  const sheet = await post(`/documents/${estimate.id}/convert`, { to: "job_sheet" });
  await look("converting an estimate");
  const deposit = await post("/receipts", { document_id: sheet.id, amount: "10", method: "cash" });
  const bill = await post(`/documents/${sheet.id}/convert`, { to: "invoice" });
  await look("converting a job sheet with a deposit");
  await post(`/documents/${bill.id}/issue`);
  await look("issuing");
  await post("/receipts", { document_id: bill.id, amount: "62", method: "card" });
  const credit = await post(`/documents/${bill.id}/credit`, { reason: "Late" });
  await post(`/documents/${credit.id}/issue`);
  await look("crediting");
  await post(`/receipts/${deposit.id}/refunds`, { amount: "10" });
  await post(`/documents/${credit.id}/keep-on-account`);
  await look("what a credit note has to give back");
  const split = await drawn("job_sheet");
  const read = (await send("GET", `/documents/${split.id}`, { token: key })).body.data.line_items;
  await post(`/documents/${split.id}/split`, { line_ids: [read[0].id] });
  await look("splitting");
  const copy = new Copy();
  const kinds = COPIED.filter((kind) => kind !== "customers");
  const paid = await drawn("invoice");
  await post("/receipts", { document_id: paid.id, amount: "10", method: "cash" });
  await sync({ url, key, copy, kinds });
  await send("PUT", `/documents/${paid.id}`, { token: key, body: { customer_id: buyer } });
  await look("another customer of a draft with a deposit");
  await post(`/customers/${kept}/merge`, { merged_id: gone, confirmed_other_account: true });
  await look("merging");
  await post(`/vehicles/${vehicle_id}/transfer`, { customer_id: buyer });
  await look("another owner");
  expect(untold).toEqual([]);
  await sync({ url, key, copy, kinds });
  for (const kind of kinds) {
    const data: Row[] = [];
    for (let cursor: string | null = "first"; cursor; ) {
      const { body } = await send("GET", `/${kind}?cursor=${cursor}&per_page=200`, { token: key });
      data.push(...body.data);
      cursor = body.meta.cursor.next;
    }
    const owners = (rows: Iterable<Row>) => [...rows].map(({ id, customer_id }) => [id, customer_id]).sort();
    expect(owners(copy.of(kind).values()), kind).toEqual(owners(data));
  }
});
