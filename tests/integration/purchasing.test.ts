import { sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { db } from "@/db/client";
import { type Command, run } from "@/lib/core/command";
import type { Role } from "@/lib/core/permissions";
import { ask } from "@/lib/core/query";
import { cancelReturn, createReturn } from "@/lib/purchasing/commands/begin-return";
import { correctReceipt } from "@/lib/purchasing/commands/correct-receipt";
import { creditReturn, refuseReturn, sendReturn } from "@/lib/purchasing/commands/end-return";
import { makeOrders } from "@/lib/purchasing/commands/make-orders";
import { cancelOrder, placeOrder } from "@/lib/purchasing/commands/place-order";
import { receiveOrder } from "@/lib/purchasing/commands/receive-order";
import { archiveOrder, createOrder, updateOrder } from "@/lib/purchasing/commands/write-order";
import { getOrder } from "@/lib/purchasing/queries/get-order";
import { listOrders } from "@/lib/purchasing/queries/orders";
import { partsOfJob } from "@/lib/purchasing/queries/parts-of-job";
import { listReturns, sumReturns } from "@/lib/purchasing/queries/returns";
import { suggestedParts } from "@/lib/purchasing/queries/suggested";
import { as } from "../support/actors";
import { testDatabase } from "../support/database";
import {
  aDraftOrder,
  aPart,
  aPlacedOrder,
  aSupplier,
  orderLines,
  ordersAstray,
  quantitiesAstray,
} from "../support/purchasing";
import { aDraft, aGarage, linesOf, part } from "../support/writing";

await testDatabase();
await aGarage();
const manager = as("manager");
const supplier = await aSupplier();

async function six({ id }: { id: string }) {
  const [row] = await db().execute<Record<string, string>>(sql`
    select quantity_in_stock::float8 as in_stock, quantity_to_return::float8 as to_return, quantity_reserved::float8 as reserved,
      quantity_available::float8 as available, quantity_on_order::float8 as on_order, quantity_required::float8 as required
    from stock_items where id = ${id}`);
  return Object.fromEntries(Object.entries(row ?? {}).map(([name, value]) => [name, Number(value)]));
}

describe("an order", () => {
  test("has a number from the beginning, and counts as on order once it is placed", async () => {
    const item = await aPart("1");
    const draft = await aDraftOrder(supplier, [{ stock_item_id: item.id, quantity: "5" }]);
    expect(draft.number).toMatch(/^PO\d{4,}$/);
    expect(await six(item)).toMatchObject({ on_order: 0 });
    const placed = await run(placeOrder, manager, { id: draft.id, version: draft.version, how: "website" });
    expect(placed).toMatchObject({ status: "ordered", ordered_how: "website", version: draft.version + 1 });
    expect(await six(item)).toMatchObject({ on_order: 5, in_stock: 1 });
    await expect(run(placeOrder, manager, { id: draft.id, how: "counter" })).rejects.toMatchObject({
      code: "CONFLICT",
    });
    await expect(run(archiveOrder, manager, { id: draft.id })).rejects.toMatchObject({ code: "CONFLICT" });
  });

  test("is not placed empty, and names the line that names nothing", async () => {
    const empty = await run(createOrder, manager, { supplier_id: supplier });
    await expect(run(placeOrder, manager, { id: empty.id, how: "counter" })).rejects.toMatchObject({
      code: "VALIDATION_ERROR",
      details: [{ field: "lines" }],
    });
    await expect(
      aDraftOrder(supplier, [{ description: "x", quantity: "1" }, { quantity: "1" }]),
    ).rejects.toMatchObject({
      details: [{ field: "lines.1.description" }],
    });
    await run(archiveOrder, manager, { id: empty.id });
    await expect(ask(getOrder, manager, { id: empty.id })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  test("comes in parts; the number of a delivery note is booked in once", async () => {
    const item = await aPart("0");
    const { id, lineIds } = await aPlacedOrder(supplier, [
      { stock_item_id: item.id, quantity: "5", unit_cost: "4" },
    ]);
    const [line = ""] = lineIds;
    const after = await run(receiveOrder, manager, {
      id,
      reference: "DN 100",
      lines: [{ id: line, quantity: "2", unit_cost: "4.50" }],
    });
    expect(after).toMatchObject({ status: "part_received", variances: [{ id: line, difference: "1.00" }] });
    expect(await six(item)).toMatchObject({ in_stock: 2, on_order: 3 });
    await expect(
      run(receiveOrder, manager, { id, reference: "dn100", lines: [{ id: line, quantity: "3" }] }),
    ).rejects.toMatchObject({ code: "CONFLICT", details: [{ field: "reference" }] });
    expect(await six(item)).toMatchObject({ in_stock: 2, on_order: 3 });
    expect(
      await run(receiveOrder, manager, { id, reference: "DN101", lines: [{ id: line, quantity: "3" }] }),
    ).toMatchObject({ status: "received", variances: [] });
    const [movement] = await db().execute(sql`
      select kind, purchase_order_line_id, reference from stock_movements where stock_item_id = ${item.id} order by id desc limit 1`);
    expect(movement).toMatchObject({ kind: "goods_in", purchase_order_line_id: line, reference: "DN101" });
  });

  test("asks about more than was ordered, and takes it in when that is confirmed", async () => {
    const item = await aPart("0");
    const { id, lineIds } = await aPlacedOrder(supplier, [{ stock_item_id: item.id, quantity: "2" }]);
    const lines = [{ id: lineIds[0] ?? "", quantity: "5" }];
    await expect(run(receiveOrder, manager, { id, lines })).rejects.toMatchObject({
      code: "VALIDATION_ERROR",
      details: [{ field: "lines.0.quantity", message: "Only 2 still to come" }, { field: "confirm_more" }],
    });
    await run(receiveOrder, manager, { id, lines, confirm_more: true });
    expect(await six(item)).toMatchObject({ in_stock: 5, on_order: 0 });
  });

  test("two tills that book the same order in: one does, the other is told", async () => {
    const item = await aPart("0");
    const { id, lineIds, version } = await aPlacedOrder(supplier, [
      { stock_item_id: item.id, quantity: "4" },
    ]);
    const receive = () =>
      run(receiveOrder, manager, { id, version, lines: [{ id: lineIds[0] ?? "", quantity: "4" }] });
    const tills = await Promise.allSettled([receive(), receive(), receive()]);
    expect(tills.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const till of tills)
      if (till.status === "rejected") expect(["CONFLICT", "PRECONDITION_FAILED"]).toContain(till.reason.code);
    expect(await six(item)).toMatchObject({ in_stock: 4 });
  });

  test("a draft and a cancelled order take nothing in; what is cancelled is no longer on order", async () => {
    const item = await aPart("0");
    const draft = await aDraftOrder(supplier, [{ stock_item_id: item.id, quantity: "3" }]);
    const [line] = await orderLines(draft.id);
    const lines = [{ id: line?.id ?? "", quantity: "1" }];
    const receive = () => run(receiveOrder, manager, { id: draft.id, lines });
    await expect(receive()).rejects.toMatchObject({ code: "CONFLICT" });
    await expect(run(cancelOrder, manager, { id: draft.id })).rejects.toMatchObject({ code: "CONFLICT" });
    await run(placeOrder, manager, { id: draft.id, how: "counter" });
    await expect(
      run(cancelOrder, manager, { id: draft.id, lines: [{ id: line?.id ?? "", quantity: "4" }] }),
    ).rejects.toMatchObject({ details: [{ field: "lines.0.quantity" }] });
    expect(await run(cancelOrder, manager, { id: draft.id })).toMatchObject({ status: "cancelled" });
    expect(await six(item)).toMatchObject({ on_order: 0 });
    await expect(receive()).rejects.toMatchObject({ code: "CONFLICT" });
    await expect(run(cancelOrder, manager, { id: draft.id })).rejects.toMatchObject({ code: "CONFLICT" });
  });

  test("a wrong receipt is put right, and its delivery note may come again", async () => {
    const item = await aPart("0");
    const { id, lineIds } = await aPlacedOrder(supplier, [
      { stock_item_id: item.id, quantity: "4", unit_surcharge: "10" },
    ]);
    const lines = [{ id: lineIds[0] ?? "", quantity: "4" }];
    await run(receiveOrder, manager, { id, reference: "DN-W", lines });
    const [receipt] = await db().execute<{ id: string }>(
      sql`select id from purchase_receipts where purchase_order_line_id = ${lineIds[0]}`,
    );
    const wrong = { id, receipt_id: receipt?.id ?? "", reason: "Counted wrong" };
    await expect(run(correctReceipt, manager, { ...wrong, quantity: "5" })).rejects.toMatchObject({
      details: [{ field: "quantity" }],
    });
    expect(await run(correctReceipt, manager, { ...wrong, quantity: "4" })).toMatchObject({
      status: "ordered",
    });
    expect(await six(item)).toMatchObject({ in_stock: 0, on_order: 4 });
    await run(receiveOrder, manager, { id, reference: "DN-W", lines });
    expect(await six(item)).toMatchObject({ in_stock: 4 });
    expect(await ordersAstray()).toEqual([]);
  });

  test("a price of nothing, and one of last year, are doubted", async () => {
    const old = await aPart("1");
    await db().execute(
      sql`update stock_items set last_purchased_date = current_date - 400 where id = ${old.id}`,
    );
    const order = await aDraftOrder(supplier, [
      { stock_item_id: old.id, quantity: "1" },
      { description: "Bulb", quantity: "1", unit_cost: "0" },
    ]);
    const { lines } = await ask(getOrder, manager, { id: order.id });
    expect(lines.map(({ price_doubt }) => price_doubt)).toEqual(["old", "nothing"]);
  });
});

describe("a job's part", () => {
  test("that is not kept puts what it cost, its supplier and his paper on the job's line, and is ordered once", async () => {
    const job = await aDraft({ type: "job_sheet", line_items: [part("80.00", "2"), part("5.00")] });
    const [pads] = await linesOf(job.id);
    const lines = [{ document_line_id: pads?.id ?? "", supplier_id: supplier, unit_cost: "31.50" }];
    const { orders } = await run(makeOrders, manager, { lines });
    const [order] = orders;
    await expect(run(makeOrders, manager, { lines })).rejects.toMatchObject({
      code: "VALIDATION_ERROR",
      details: [{ field: "lines.0.document_line_id", message: expect.stringContaining("PO") }],
    });
    const before = await ask(partsOfJob, manager, { id: job.id });
    expect(before.map(({ state }) => state)).toEqual(["drafted", "missing"]);
    const id = order?.id ?? "";
    await run(placeOrder, manager, { id, how: "telephone" });
    expect((await ask(partsOfJob, manager, { id: job.id }))[0]).toMatchObject({ state: "coming" });
    const [line] = await orderLines(id);
    await run(receiveOrder, manager, {
      id,
      reference: "INV 7",
      lines: [{ id: line?.id ?? "", quantity: "2", unit_cost: "30.00" }],
    });
    const [after] = await linesOf(job.id);
    expect(after).toMatchObject({
      unit_cost: "30.0000",
      line_cost: "60.00",
      supplier_id: supplier,
      supplier_invoice: "INV 7",
    });
    expect((await ask(partsOfJob, manager, { id: job.id }))[0]).toMatchObject({ state: "here" });
    const [{ version } = {}] = await db().execute<{ version: string }>(
      sql`select version from documents where id = ${job.id}`,
    );
    expect(Number(version)).toBe(job.version + 1);
  });

  test("20 people who order it at once order it once", async () => {
    const job = await aDraft({ type: "job_sheet", line_items: [part("80.00")] });
    const [pads] = await linesOf(job.id);
    const make = () =>
      run(makeOrders, manager, { lines: [{ document_line_id: pads?.id ?? "", supplier_id: supplier }] });
    const tried = await Promise.allSettled(Array.from({ length: 20 }, make));
    expect(tried.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });

  test("needs a supplier", async () => {
    const job = await aDraft({ type: "job_sheet", line_items: [part("80.00")] });
    const [pads] = await linesOf(job.id);
    await expect(
      run(makeOrders, manager, { lines: [{ document_line_id: pads?.id ?? "" }] }),
    ).rejects.toMatchObject({
      details: [{ field: "lines.0.supplier_id" }],
    });
  });
});

test("what runs low is ordered once, one draft a supplier", async () => {
  const [mine, theirs] = [await aSupplier("Low One"), await aSupplier("Low Two")];
  const low = { low_stock_level: "4", minimum_order_quantity: "5" };
  const items = [
    await aPart("1", { ...low, supplier_id: mine }),
    await aPart("1", { ...low, supplier_id: theirs }),
    await aPart("1", { ...low, supplier_id: mine }),
  ];
  const ids = new Set(items.map(({ id }) => id));
  const suggested = async () => (await ask(suggestedParts, manager, {})).filter(({ id }) => ids.has(id));
  const lines = (await suggested()).map(({ id, suggested_quantity }) => ({
    stock_item_id: id,
    quantity: suggested_quantity,
  }));
  expect(lines.map(({ quantity }) => quantity)).toEqual(["5.000", "5.000", "5.000"]);
  const tried = await Promise.allSettled(
    Array.from({ length: 5 }, () => run(makeOrders, manager, { lines })),
  );
  const made = tried.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
  expect(made).toHaveLength(1);
  expect(made[0]?.orders).toHaveLength(2);
  expect((await suggested()).map(({ suggested_quantity }) => suggested_quantity)).toEqual([
    "0.000",
    "0.000",
    "0.000",
  ]);
});

describe("a return", () => {
  test("is at most what came; it is not sold, leaves the stock when it is sent, and is credited in parts", async () => {
    const item = await aPart("0");
    const { id, lineIds } = await aPlacedOrder(supplier, [
      { stock_item_id: item.id, quantity: "3", unit_cost: "4" },
    ]);
    const [line = ""] = lineIds;
    await run(receiveOrder, manager, { id, lines: [{ id: line, quantity: "3" }] });
    const of = { purchase_order_line_id: line, kind: "faulty" as const };
    await expect(run(createReturn, manager, { ...of, quantity: "4" })).rejects.toMatchObject({
      details: [{ field: "quantity", message: "Only 3 came and is not returned yet" }],
    });
    const back = await run(createReturn, manager, { ...of, quantity: "2" });
    expect(await six(item)).toMatchObject({ in_stock: 3, to_return: 2, available: 1 });
    await expect(
      run(creditReturn, manager, { id: back.id, credited_net: "8", credit_reference: "C" }),
    ).rejects.toMatchObject({
      code: "CONFLICT",
    });
    await run(sendReturn, manager, { id: back.id, return_reference: "RMA 1" });
    expect(await six(item)).toMatchObject({ in_stock: 1, to_return: 0, available: 1 });
    const credit = { id: back.id, credited_net: "3.50", credit_reference: "CN 5" };
    expect(await run(creditReturn, manager, { ...credit, quantity: "1" })).toMatchObject({ status: "sent" });
    await expect(run(creditReturn, manager, { ...credit, quantity: "2" })).rejects.toMatchObject({
      details: [{ field: "quantity" }],
    });
    // As a form says that it is left empty.
    expect(await run(creditReturn, manager, { ...credit, quantity: null })).toMatchObject({
      status: "credited",
      credited_net: "7.00",
    });
    await expect(run(refuseReturn, manager, { id: back.id })).rejects.toMatchObject({ code: "CONFLICT" });
  });

  test("of an old unit is to be sent from the delivery on, and owed once it was sent", async () => {
    const { id, lineIds } = await aPlacedOrder(supplier, [
      { description: "Alternator", quantity: "1", unit_cost: "90", unit_surcharge: "25" },
    ]);
    await run(receiveOrder, manager, { id, lines: [{ id: lineIds[0] ?? "", quantity: "1" }] });
    const { rows } = await ask(listReturns, manager, {
      kind: "old_unit",
      status: "to_send",
      q: "Alternator",
    });
    expect(rows).toMatchObject([{ quantity: "1.000", owed_net: "0.00" }]);
    const before = await ask(sumReturns, manager, {});
    expect(Number(before.put_aside)).toBeGreaterThanOrEqual(25);
    await run(sendReturn, manager, { id: rows[0]?.id ?? "" });
    const after = await ask(sumReturns, manager, {});
    expect(Number(after.owed) - Number(before.owed)).toBe(25);
    expect(Number(before.put_aside) - Number(after.put_aside)).toBe(25);
    await expect(
      run(createReturn, manager, {
        purchase_order_line_id: lineIds[0] ?? "",
        kind: "old_unit",
        quantity: "1",
      }),
    ).rejects.toMatchObject({ details: [{ field: "quantity" }] });
  });

  test("that is kept or refused and came back is sold again", async () => {
    const item = await aPart("2", { supplier_id: supplier });
    const make = () =>
      run(createReturn, manager, { stock_item_id: item.id, kind: "unwanted", quantity: "2" });
    const kept = await make();
    await expect(make()).rejects.toMatchObject({ details: [{ field: "quantity" }] });
    await run(cancelReturn, manager, { id: kept.id });
    const refused = await make();
    await run(sendReturn, manager, { id: refused.id });
    await run(refuseReturn, manager, { id: refused.id, comes_back: true });
    expect(await six(item)).toMatchObject({ in_stock: 2, to_return: 0, available: 2 });
    expect(await quantitiesAstray()).toEqual([]);
  });
});

test("the list finds an order by its number, supplier and part; costs are for those who may see them", async () => {
  const own = await aSupplier("Quite Rare Motors");
  const order = await aDraftOrder(own, [
    { description: "Windscreen zebra", part_number: "ZB-1", quantity: "1", unit_cost: "9" },
  ]);
  for (const q of [order.number ?? "", "rare", "zb-1", "zebra"]) {
    const { rows } = await ask(listOrders, manager, { q, supplier_id: own });
    expect(rows.map(({ id }) => id)).toEqual([order.id]);
    expect(rows[0]?.total_net).toBe("9.00");
  }
  const { rows } = await ask(listOrders, as("technician"), { supplier_id: own });
  expect(rows[0]?.total_net).toBeUndefined();
  const { lines } = await ask(getOrder, as("receptionist"), { id: order.id });
  expect(lines[0]?.unit_cost).toBeUndefined();
  const [line] = await orderLines(order.id);
  await run(updateOrder, as("receptionist"), {
    id: order.id,
    lines: [{ id: line?.id, quantity: "2", description: "Windscreen" }],
  });
  expect((await orderLines(order.id))[0]).toMatchObject({ quantity: "2.000", unit_cost: "9.0000" });
  await expect(
    run(updateOrder, as("receptionist"), {
      id: order.id,
      lines: [{ id: line?.id, quantity: "2", unit_cost: "1" }],
    }),
  ).rejects.toMatchObject({ code: "FORBIDDEN" });
});

const ORDER: readonly Command[] = [
  createOrder,
  updateOrder,
  archiveOrder,
  placeOrder,
  cancelOrder,
  makeOrders,
];
const RECEIVE: readonly Command[] = [
  receiveOrder,
  correctReceipt,
  createReturn,
  sendReturn,
  creditReturn,
  refuseReturn,
  cancelReturn,
];

test.each<[Role, boolean, boolean]>([
  ["admin", true, true],
  ["manager", true, true],
  ["receptionist", true, true],
  ["technician", false, true],
  ["accountant", false, false],
])("a %s orders: %s, receives: %s", async (role, orders, receives) => {
  for (const [commands, allowed] of [
    [ORDER, orders],
    [RECEIVE, receives],
  ] as const)
    for (const command of commands) {
      const refusal = await run(command, as(role), {}).catch((error: { code?: string }) => error.code);
      expect([command.name, refusal === "FORBIDDEN"]).toEqual([command.name, !allowed]);
    }
});
