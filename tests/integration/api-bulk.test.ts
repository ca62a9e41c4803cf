import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { sql } from "@/db/client";
import { startJobs, stopJobs } from "@/lib/jobs/queue";
import { storePaper } from "@/lib/printing/jobs";
import { tokenOf } from "../support/api";
import { sendChecked } from "../support/api-document";
import { testDatabase } from "../support/database";
import { makeKey } from "../support/keys";
import { aCustomer, aGarage } from "../support/writing";

vi.hoisted(() => {
  process.env.API_REQUESTS_PER_MINUTE = "70";
});

const { url } = await testDatabase();
let token = "";

beforeAll(async () => {
  await startJobs(url, [{ ...storePaper, handle: async () => {} }]);
  await aGarage();
  token = await tokenOf("admin");
});
afterAll(stopJobs);

const bulk = async (path: string, body: unknown, headers: Record<string, string> = {}, by = token) => {
  const {
    status,
    body: said,
    headers: sent,
  } = await sendChecked("POST", `${path}/bulk`, {
    token: by,
    body,
    headers,
  });
  return { status, ...said, sent };
};

const part = (part_number: string, more: object = {}) => ({ part_number, description: "Filter", ...more });
const counts = async () =>
  (
    await sql()`select (select count(*) from stock_items)::int as items, (select count(*) from audit_log)::int as audit,
      (select count(*) from events)::int as events`
  )[0] as { items: number; audit: number; events: number };

test("each row is answered as it would be by itself, in its order, and one that cannot be leaves the others", async () => {
  const before = await counts();
  const { status, data } = await bulk("/stock", {
    items: [
      part("R1"),
      part("R2", { colour: "red" }),
      part("R3", { retail_price_net: "12,50" }),
      part("R1"),
      part("R5"),
    ],
  });
  expect([status, data.created, data.failed]).toEqual([200, 2, 3]);
  expect(data.rows.map(({ index, status }: { index: number; status: number }) => [index, status])).toEqual([
    [0, 201],
    [1, 422],
    [2, 422],
    [3, 422],
    [4, 201],
  ]);
  expect(data.rows[1].error).toMatchObject({
    code: "VALIDATION_ERROR",
    details: [{ field: "colour", code: "unknown_field" }],
  });
  expect(data.rows[2].error.details).toMatchObject([{ field: "retail_price_net", code: "invalid" }]);
  expect(data.rows[3].error.details).toMatchObject([{ field: "part_number" }]);
  expect(data.rows[4].data).toMatchObject({ part_number: "R5", version: 1 });
  const after = await counts();
  // Each by its own command: its audit and its event, none for what failed.
  expect([after.items - before.items, after.audit - before.audit, after.events - before.events]).toEqual([
    2, 2, 2,
  ]);
});

test("what stands in the way of a row is told as by itself", async () => {
  const ann = { forename: "Ann", surname: "Alike", mobile: "07700 900111", postcode: "BA1 1AA" };
  const { data } = await bulk("/customers", {
    items: [ann, ann, { ...ann, confirmed_not_duplicate: true }, {}],
  });
  expect(data.rows.map(({ status }: { status: number }) => status)).toEqual([201, 409, 201, 422]);
  expect(data.rows[1].error.details[0].record_id).toBe(data.rows[0].data.id);
});

test("all or nothing leaves nothing, and names every row's fault by its place", async () => {
  const before = await counts();
  const items = [part("N1"), part("N2", { quantity: "x" }), { description: "No number" }];
  const refused = await bulk("/stock", { items, all_or_nothing: true });
  expect([refused.status, refused.error.code]).toEqual([422, "VALIDATION_ERROR"]);
  expect(refused.error.details.map(({ field }: { field: string }) => field)).toEqual([
    "items.1.quantity",
    "items.2.part_number",
  ]);
  expect(await counts()).toEqual(before);
  const { data } = await bulk("/stock", { items: [part("N1"), part("N2")], all_or_nothing: true });
  expect(data).toMatchObject({ created: 2, failed: 0 });
  expect((await counts()).items).toBe(before.items + 2);
});

test("a key covers all of it, what failed too; another body under it is refused", async () => {
  const key = { "idempotency-key": randomUUID() };
  const body = { items: [part("K1"), {}, part("K3")] };
  const first = await bulk("/stock", body, key);
  expect(first.data).toMatchObject({ created: 2, failed: 1 });
  const before = await counts();
  const again = await bulk("/stock", body, key);
  expect(again.sent.get("idempotency-replayed")).toBe("true");
  expect(again.data).toEqual(first.data);
  expect((await bulk("/stock", { items: [part("K9")] }, key)).status).toBe(409);
  expect(await counts()).toEqual(before);
  const nothing = { items: [part("K7"), {}], all_or_nothing: true };
  const other = { "idempotency-key": randomUUID() };
  expect((await bulk("/stock", nothing, other)).status).toBe(422);
  // What was refused whole is not kept, and may be put right under the same key.
  expect((await bulk("/stock", { ...nothing, items: [part("K7")] }, other)).data.created).toBe(1);
});

test("documents are numbered in the order of their rows, without a gap for one that fails", async () => {
  const customer_id = await aCustomer();
  const line = { item_type: "part", description: "Pads", quantity: "1", unit_price: "10" };
  const sheet = (more: object = {}) => ({ type: "job_sheet", customer_id, line_items: [line], ...more });
  const items = [sheet(), sheet({ vehicle_id: randomUUID() }), sheet({ id: randomUUID() }), sheet()];
  for (const headers of [{}, { "idempotency-key": randomUUID() }] as Record<string, string>[]) {
    const { data } = await bulk("/documents", { items }, headers);
    const [first, gone, foreign, last] = data.rows;
    expect([gone.status, foreign.status]).toEqual([expect.toBeOneOf([404, 422]), 422]);
    expect(foreign.error.details).toMatchObject([{ field: "id", code: "unknown_field" }]);
    expect(Number(last.data.number)).toBe(Number(first.data.number) + 1);
  }
});

test("what the path says is not said again, and has to be there", async () => {
  const customer_id = await aCustomer();
  const { data } = await bulk(`/customers/${customer_id}/contacts`, {
    items: [{ name: "Joe" }, { name: "Jim", customer_id }],
  });
  expect(data.rows[0].data).toMatchObject({ name: "Joe", customer_id });
  expect(data.rows[1].error.details).toMatchObject([{ field: "customer_id", code: "unknown_field" }]);
  const strange = await bulk(`/customers/${randomUUID()}/contacts`, { items: [{ name: "Joe" }] });
  expect([strange.status, strange.error.code]).toEqual([404, "NOT_FOUND"]);
});

test("the body is looked at before any row is", async () => {
  const before = await counts();
  for (const body of [
    {},
    { items: [] },
    { items: Array.from({ length: 101 }, (_, i) => part(`M${i}`)) },
    { items: [part("M"), "x"] },
    { items: [part("M")], all: true },
    { items: [part("M")], all_or_nothing: "yes" },
  ])
    expect((await bulk("/stock", body)).status, JSON.stringify(body).slice(0, 60)).toBe(422);
  expect(await counts()).toEqual(before);
});

test("a right to read is none to write many", async () => {
  const narrow = await makeKey("admin", ["stock:read", "customers:create"]);
  expect((await bulk("/stock", { items: [part("P1")] }, {}, narrow)).error).toMatchObject({
    code: "FORBIDDEN",
    details: [{ field: "permission", message: "stock:create" }],
  });
  expect((await bulk("/customers", { items: [{ surname: "Permitted" }] }, {}, narrow)).data.created).toBe(1);
});

test("every row counts as a request of its own", async () => {
  const limited = await makeKey("admin", null);
  const before = await counts();
  const items = Array.from({ length: 30 }, (_, i) => part(`L${i}`));
  const { sent } = await bulk("/stock", { items }, {}, limited);
  expect(sent.get("ratelimit-remaining")).toBe("40");
  await bulk(
    "/stock",
    { items: items.map((item, i) => ({ ...item, part_number: `L${i + 30}` })) },
    {},
    limited,
  );
  const refused = await bulk("/stock", { items }, {}, limited);
  expect([refused.status, refused.error.code]).toEqual([429, "RATE_LIMITED"]);
  expect(refused.sent.get("retry-after")).toMatch(/^\d+$/);
  expect((await counts()).items).toBe(before.items + 60);
});
