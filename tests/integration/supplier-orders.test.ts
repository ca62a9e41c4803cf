import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { sql } from "@/db/client";
import { run } from "@/lib/core/command";
import { ROLES } from "@/lib/core/permissions";
import { proceed } from "@/lib/core/procedure";
import { ask } from "@/lib/core/query";
import { startJobs, stopJobs } from "@/lib/jobs/queue";
import { placeOrder } from "@/lib/purchasing/commands/place-order";
import { receiveOrder } from "@/lib/purchasing/commands/receive-order";
import { updateOrder } from "@/lib/purchasing/commands/write-order";
import { unbilledParts } from "@/lib/supplier-accounts/queries/unbilled";
import { cancelSupplierOrder } from "@/lib/supplier-links/commands/cancel-order";
import { followOrder } from "@/lib/supplier-links/commands/follow-order";
import { askNewPrices } from "@/lib/supplier-links/commands/new-prices";
import { sendOnce } from "@/lib/supplier-links/commands/send-once";
import { sendOrder } from "@/lib/supplier-links/commands/send-order";
import { settleByHand } from "@/lib/supplier-links/commands/withdraw-order";
import { sendSupplierOrder } from "@/lib/supplier-links/jobs/jobs";
import { supplierOrder } from "@/lib/supplier-links/queries/supplier-order";
import { as } from "../support/actors";
import { testDatabase } from "../support/database";
import { PartsServer } from "../support/parts-server";
import { aRow } from "../support/rows";
import { aDraftOrder, aLinkedSupplier, attemptsAt, orderNow } from "../support/supplier-orders";

const server = new PartsServer();
const address = await server.start();
Object.assign(process.env, { AUTH_SECRET: "a secret of these tests, long enough for them" });
const { url } = await testDatabase();
const manager = as("manager");
let supplier_id = "";

beforeAll(() => startJobs(url, [{ ...sendSupplierOrder, handle: async () => {} }], { work: false }));
// Each test has a supplier of its own, and so a breaker of its own.
beforeEach(async () => {
  server.onStop = false;
  server.orders.length = 0;
  ({ supplier_id } = await aLinkedSupplier(server, address));
});
afterAll(async () => {
  await stopJobs();
  await server.stop();
  expect(server.faults.filter((fault) => fault !== "GET /unknown")).toEqual([]);
});

/** Sends a draft and lets one worker try it once; answers how it stands then. */
async function sent(parts: Parameters<typeof aDraftOrder>[1], more: object = {}) {
  const id = await aDraftOrder(supplier_id, parts);
  const { id: attempt } = await run(sendOrder, manager, { id, ...more });
  await sendOnce(attempt);
  return { id, attempt, at: (await attemptsAt(id))[0] };
}

test("an order that is taken places ours, with the supplier's number, price and day", async () => {
  const { id, at } = await sent([
    { part_number: "OF100", quantity: "2", unit_cost: "6.40" },
    { part_number: "ALT300" },
  ]);
  expect(at).toMatchObject({ state: "accepted", outcome: "ok", supplier_status: "accepted", problem: null });
  expect(await orderNow(id)).toEqual({ status: "ordered", ordered_how: "link", supplier_reference: "SO-1" });
  const lines = await sql()`
    select part_number, unit_cost, expected_date::text from purchase_order_lines where purchase_order_id = ${id} order by position`;
  expect([...lines]).toEqual([
    { part_number: "OF100", unit_cost: "6.4000", expected_date: "2026-12-03" },
    { part_number: "ALT300", unit_cost: "145.0000", expected_date: "2026-12-03" },
  ]);
  expect(server.orders).toHaveLength(1);
});

test("pressed by two people at once, and sent by two workers at once, it is one order", async () => {
  const id = await aDraftOrder(supplier_id, [{ part_number: "OF100" }]);
  const pressed = await Promise.all([1, 2, 3].map(() => run(sendOrder, manager, { id })));
  expect(new Set(pressed.map((one) => one.id)).size).toBe(1);
  await Promise.all([1, 2, 3].map(() => sendOnce(pressed[0]?.id ?? "")));
  expect(server.orders).toHaveLength(1);
  expect(await attemptsAt(id)).toMatchObject([{ state: "accepted" }]);
});

test("whose answer is lost is looked for by its reference, and not sent again", async () => {
  server.failures.push("swallow", "swallow", "swallow");
  const { id, attempt, at } = await sent([{ part_number: "OF100" }]);
  expect(at).toMatchObject({ state: "unknown", outcome: "unknown_outcome" });
  expect(await orderNow(id)).toMatchObject({ status: "draft" });
  const before = server.requests.length;
  expect(await sendOnce(attempt)).toBe(true);
  expect(server.requests.slice(before)).toEqual([
    expect.stringMatching(/^GET \/v1\/orders\?reference=PO-T\d+$/),
  ]);
  expect(server.orders).toHaveLength(1);
  expect(await orderNow(id)).toMatchObject({ status: "ordered" });
});

test.each([
  [503, "to_send", "unavailable"],
  [429, "to_send", "unavailable"],
  [500, "unknown", "unknown_outcome"],
] as const)(
  "a supplier that answers %i is tried again under the same key",
  async (status, state, outcome) => {
    const failure = {
      status,
      body: { error: { code: "away", message: "" } },
      headers: { "retry-after": "0" },
    };
    server.failures.push(failure, failure, failure);
    const { id, attempt, at } = await sent([{ part_number: "OF100" }]);
    expect(at).toMatchObject({ state, outcome });
    expect(await sendOnce(attempt)).toBe(true);
    expect(server.orders).toHaveLength(1);
    expect(await orderNow(id)).toMatchObject({ status: "ordered" });
  },
);

test("an answer that cannot be read leaves it open, and the same key brings the same order", async () => {
  server.failures.push({ garbage: "<html>", status: 201 }, { garbage: "{}" }, { garbage: "" });
  const { attempt, at } = await sent([{ part_number: "OF100" }]);
  expect(at).toMatchObject({ state: "unknown" });
  expect(await sendOnce(attempt)).toBe(true);
  expect(server.orders).toHaveLength(1);
});

test.each([
  ["NOPE1", {}, "unknown_part", /have no NOPE1/],
  ["GONE400", {}, "out_of_stock", /Not in stock/],
] as const)("%s is refused, and the draft is free again", async (part_number, more, outcome, words) => {
  const { id, at } = await sent([{ part_number }], more);
  expect(at).toMatchObject({ state: "refused", outcome, problem: expect.stringMatching(words) });
  expect(await orderNow(id)).toMatchObject({ status: "draft", ordered_how: null });
  expect(server.orders).toEqual([]);
});

test("a part that is out of stock may come later, if that is wanted", async () => {
  const { id } = await sent([{ part_number: "GONE400" }], { allow_back_order: true });
  expect(await ask(supplierOrder, manager, { id })).toMatchObject({
    state: "accepted",
    supplier_lines: [{ status: "back_order" }],
  });
});

test("an account on stop says so, and nothing is ordered", async () => {
  server.onStop = true;
  const { at } = await sent([{ part_number: "OF100" }]);
  expect(at).toMatchObject({
    state: "refused",
    outcome: "account_on_stop",
    problem: expect.stringMatching(/on stop/),
  });
});

test("another price is shown, and ordered at once a person agrees", async () => {
  const { id, at } = await sent([{ part_number: "BP200", unit_cost: "20.00" }]);
  expect(at).toMatchObject({ state: "refused", outcome: "price_changed" });
  const [price] = await proceed(askNewPrices, manager, { id });
  expect(price).toMatchObject({ part_number: "BP200", before: "20.0000", now: "23.95" });
  const { id: second, reference } = await run(sendOrder, manager, {
    id,
    prices: [{ line_id: price?.line_id ?? "", unit_cost: "23.95" }],
  });
  expect(reference).toMatch(/\/2$/);
  expect(await sendOnce(second)).toBe(true);
  expect(await attemptsAt(id)).toMatchObject([{ state: "refused" }, { state: "accepted" }]);
  expect(server.orders).toHaveLength(1);
});

test("an attempt that the supplier has after all is the order, and the next one is not sent", async () => {
  const { id, at } = await sent([{ part_number: "BP200", unit_cost: "20.00" }]);
  const reference = String(at?.reference);
  server.orders.push({ id: "SO-LATE", reference, status: "accepted", lines: [] });
  const { id: second } = await run(sendOrder, manager, { id });
  expect(await sendOnce(second)).toBe(true);
  expect(await attemptsAt(id)).toMatchObject([
    { state: "accepted", supplier_order_id: "SO-LATE" },
    { state: "cancelled" },
  ]);
  expect(server.orders).toHaveLength(1);
});

test("while nobody knows whether the supplier has it, it is neither changed nor ordered in another way", async () => {
  server.failures.push("swallow", "swallow", "swallow");
  const { id, attempt } = await sent([{ part_number: "OF100" }]);
  await expect(run(placeOrder, manager, { id, how: "telephone" })).rejects.toMatchObject({
    code: "CONFLICT",
  });
  await expect(run(updateOrder, manager, { id, notes: "Another" })).rejects.toMatchObject({
    code: "CONFLICT",
  });
  await expect(proceed(cancelSupplierOrder, manager, { id })).rejects.toThrow(/Nobody knows yet/);
  await run(settleByHand, manager, { id: attempt, taken: "yes", supplier_order_id: "SO-1" });
  expect(await orderNow(id)).toMatchObject({ status: "ordered", supplier_reference: "SO-1" });
});

test("an order that could not leave can be given up, and goes in another way", async () => {
  const busy = { status: 503, body: {}, headers: { "retry-after": "60" } };
  server.failures.push(busy);
  const { id, at } = await sent([{ part_number: "OF100" }]);
  expect(at).toMatchObject({ state: "to_send" });
  await proceed(cancelSupplierOrder, manager, { id });
  await run(placeOrder, manager, { id, how: "telephone" });
  expect(await orderNow(id)).toMatchObject({ status: "ordered", ordered_how: "telephone" });
  expect(server.orders).toEqual([]);
});

test("what the supplier says later comes into our lines: the day, what is sent instead, and what will not come", async () => {
  const { id, attempt } = await sent([{ part_number: "OF100", quantity: "3" }, { part_number: "BP200" }]);
  const [order] = server.orders;
  if (!order) throw new Error("The supplier has no order");
  order.status = "despatched";
  Object.assign(order.lines[0] ?? {}, {
    expected: "2026-12-09T09:00:00Z",
    substitutedBy: "OF101",
    status: "despatched",
  });
  Object.assign(order.lines[1] ?? {}, { status: "cancelled" });
  await followOrder(attempt);
  const lines = await sql()`
    select expected_date::text, quantity_cancelled from purchase_order_lines where purchase_order_id = ${id} order by position`;
  expect([...lines]).toMatchObject([
    { expected_date: "2026-12-09", quantity_cancelled: "0.000" },
    { quantity_cancelled: "1.000" },
  ]);
  expect(await ask(supplierOrder, manager, { id })).toMatchObject({
    supplier_status: "despatched",
    supplier_lines: [{ substituted_by: "OF101" }, { status: "cancelled" }],
  });
  await expect(proceed(cancelSupplierOrder, manager, { id })).rejects.toThrow(/too late/);
});

test("the number of their invoice is taken over, to the order and to what is to be billed, and stays", async () => {
  const { id, attempt } = await sent([{ part_number: "OF100", unit_cost: "6.40" }]);
  const [order] = server.orders;
  if (!order) throw new Error("The supplier has no order");
  expect(await ask(supplierOrder, manager, { id })).toMatchObject({ supplier_invoice: null });
  Object.assign(order, { status: "delivered", invoiceNumber: " INV-77 " });
  await followOrder(attempt);
  expect(await ask(supplierOrder, manager, { id })).toMatchObject({ supplier_invoice: "INV-77" });
  const [line] = await sql()`select id from purchase_order_lines where purchase_order_id = ${id}`;
  await run(receiveOrder, manager, { id, lines: [{ id: line?.id, quantity: "1" }] });
  expect(await ask(unbilledParts, manager, { supplier_id })).toMatchObject([
    { order_id: id, invoice_number: "INV-77" },
  ]);
  Object.assign(order, { status: "invoiced", invoiceNumber: undefined });
  await followOrder(attempt);
  expect(await ask(supplierOrder, manager, { id })).toMatchObject({
    supplier_status: "invoiced",
    supplier_invoice: "INV-77",
  });
});

test("a cancelled order comes no more, here and there", async () => {
  const { id } = await sent([{ part_number: "OF100" }]);
  await proceed(cancelSupplierOrder, manager, { id });
  expect(server.orders).toMatchObject([{ status: "cancelled" }]);
  expect(await orderNow(id)).toMatchObject({ status: "cancelled" });
});

test("what cannot be sent says why", async () => {
  const empty = await aDraftOrder(supplier_id, []);
  await expect(run(sendOrder, manager, { id: empty })).rejects.toThrow(/Nothing is on/);
  const unnamed = await aDraftOrder(supplier_id, [{ part_number: "" }]);
  await expect(run(sendOrder, manager, { id: unnamed })).rejects.toMatchObject({
    details: [{ field: "lines.0.part_number" }],
  });
  const other = await aDraftOrder(await aRow("suppliers", { name: "Not linked" }), [
    { part_number: "OF100" },
  ]);
  await expect(run(sendOrder, manager, { id: other })).rejects.toThrow(/by e-mail/);
});

test("who may order may send, and who may not see costs is told none", async () => {
  const { id } = await sent([{ part_number: "OF100" }]);
  for (const role of ROLES) {
    const draft = await aDraftOrder(supplier_id, [{ part_number: "OF100" }]);
    const trying = run(sendOrder, as(role), { id: draft });
    if (["admin", "manager", "receptionist"].includes(role)) await trying;
    else await expect(trying).rejects.toMatchObject({ code: "FORBIDDEN" });
  }
  expect(await ask(supplierOrder, as("receptionist"), { id })).toMatchObject({
    supplier_lines: [{ unit_pence: null }],
  });
  await expect(proceed(askNewPrices, as("receptionist"), { id })).rejects.toMatchObject({
    code: "FORBIDDEN",
  });
});

test("an order that a killed process left in hand is taken up again after a while, and not before", async () => {
  const id = await aDraftOrder(supplier_id, [{ part_number: "OF100" }]);
  const { id: attempt } = await run(sendOrder, manager, { id });
  await sql()`update supplier_orders set state = 'sending', sent_at = now(), asked_at = now() where id = ${attempt}`;
  expect(await sendOnce(attempt)).toBe(false);
  expect(server.orders).toEqual([]);
  await sql()`update supplier_orders set asked_at = now() - interval '5 minutes' where id = ${attempt}`;
  expect(await sendOnce(attempt)).toBe(true);
  expect(server.orders).toHaveLength(1);
});
