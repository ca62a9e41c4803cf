import { sql } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { db } from "@/db/client";
import { run } from "@/lib/core/command";
import { ask } from "@/lib/core/query";
import { bookGoodsIn } from "@/lib/supplier-accounts/commands/book-goods-in";
import { bookInvoice } from "@/lib/supplier-accounts/commands/book-invoice";
import { goodsToBookIn } from "@/lib/supplier-accounts/queries/goods-to-come";
import { getInvoice } from "@/lib/supplier-accounts/queries/invoice";
import { as } from "../support/actors";
import { testDatabase } from "../support/database";
import { aPart, aPlacedOrder, orderLines, ordersAstray, quantitiesAstray } from "../support/purchasing";
import { aDelivery, aPaper, aSupplierRow } from "../support/supplier-papers";
import { aDraft, aGarage, linesOf, part } from "../support/writing";

await testDatabase();
await aGarage();
const manager = as("manager");

let supplier: string;
beforeEach(async () => {
  supplier = await aSupplierRow();
});

const shown = (id: string) => ask(getInvoice, manager, { id });
const proposed = async (id: string) => {
  const goods = await goodsToBookIn(manager, await shown(id));
  return (goods?.rows ?? []).map(({ line_id, order_line_id, quantity }) => ({
    line_id,
    order_line_id: order_line_id ?? "",
    quantity,
  }));
};
const costOf = async (id: string) =>
  (await db().execute<{ cost_net: string }>(sql`select cost_net from stock_items where id = ${id}`))[0]
    ?.cost_net;

test("what is billed is booked in of two orders at once, at its price and under its number, and matches", async () => {
  const item = await aPart("0");
  const [first, second] = [
    await aPlacedOrder(supplier, [{ stock_item_id: item.id, quantity: "2", unit_cost: "4" }]),
    await aPlacedOrder(supplier, [{ stock_item_id: item.id, quantity: "5", unit_cost: "4" }]),
  ];
  const paper = await aPaper(supplier, [{ part_number: item.part_number, quantity: "3", unit_net: "4.5" }]);
  const lines = await proposed(paper.id);
  expect(lines.map(({ order_line_id, quantity }) => [order_line_id, quantity])).toEqual([
    [first.lineIds[0], "2"],
    [second.lineIds[0], "1"],
  ]);
  const after = await run(bookGoodsIn, manager, { id: paper.id, lines });
  expect(after).toMatchObject({ status: "draft", net: "13.50", tax: "2.70", number: paper.number });
  const invoice = await shown(paper.id);
  expect(invoice.lines).toMatchObject([
    { quantity: "2.000", received: "2.000", order_id: first.id, findings: [{ kind: "price" }] },
    { quantity: "1.000", received: "1.000", order_id: second.id, findings: [{ kind: "price" }] },
  ]);
  expect(await costOf(item.id)).toBe("4.5000");
  const deliveries = await db().execute(
    sql`select reference from stock_deliveries where supplier_id = ${supplier}`,
  );
  expect([...deliveries]).toEqual([{ reference: paper.number }]);
  expect(await goodsToBookIn(manager, invoice)).toBeNull();
  await expect(run(bookGoodsIn, manager, { id: paper.id, lines })).rejects.toMatchObject({
    code: "VALIDATION_ERROR",
  });
  expect([...(await quantitiesAstray()), ...(await ordersAstray())]).toEqual([]);
});

test("asked for at once by many it is booked in once", async () => {
  const item = await aPart("0");
  const order = await aPlacedOrder(supplier, [{ stock_item_id: item.id, quantity: "2" }]);
  const paper = await aPaper(supplier, [{ part_number: item.part_number, quantity: "2" }]);
  const lines = await proposed(paper.id);
  const all = await Promise.allSettled(
    Array.from({ length: 6 }, () => run(bookGoodsIn, manager, { id: paper.id, lines })),
  );
  expect(all.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await orderLines(order.id)).toMatchObject([{ quantity_received: "2.000" }]);
});

test("two lines of an invoice that came of one line of an order are booked in together, unless they say two prices", async () => {
  const item = await aPart("0");
  const { part_number } = item;
  const order = await aPlacedOrder(supplier, [{ stock_item_id: item.id, quantity: "3", unit_cost: "4" }]);
  const billed = (unit_net: string) =>
    aPaper(supplier, [
      { part_number, quantity: "1", unit_net: "4" },
      { part_number, quantity: "2", unit_net },
    ]);
  const odd = await billed("5");
  await expect(
    run(bookGoodsIn, manager, { id: odd.id, lines: await proposed(odd.id) }),
  ).rejects.toMatchObject({
    details: [{ field: "lines.1.order_line_id" }],
  });
  const paper = await billed("4");
  await run(bookGoodsIn, manager, { id: paper.id, lines: await proposed(paper.id) });
  expect(await orderLines(order.id)).toMatchObject([{ quantity_received: "3.000" }]);
  expect((await shown(paper.id)).lines).toMatchObject([
    { quantity: "1.000", order_id: order.id, findings: [] },
    { quantity: "2.000", order_id: order.id, findings: [] },
  ]);
  expect([...(await quantitiesAstray()), ...(await ordersAstray())]).toEqual([]);
});

test("another part that came instead is noted, and a job's line gets what it cost", async () => {
  const job = await aDraft({ type: "job_sheet", line_items: [part("80.00", "1", { part_number: "BP1" })] });
  const [pads] = await linesOf(job.id);
  const order = await aPlacedOrder(supplier, [{ document_line_id: pads?.id ?? "", unit_cost: "20" }]);
  const paper = await aPaper(supplier, [{ part_number: "BP2", quantity: "1", unit_net: "21" }]);
  const [line] = (await shown(paper.id)).lines;
  const goods = await goodsToBookIn(manager, await shown(paper.id));
  expect(goods?.rows).toMatchObject([{ ask: "unknown", order_line_id: null }]);
  await run(bookGoodsIn, manager, {
    id: paper.id,
    lines: [{ line_id: line?.id ?? "", order_line_id: order.lineIds[0] ?? "", quantity: "1" }],
  });
  const receipts = await db().execute(sql`
    select substituted_part_number from purchase_receipts where purchase_order_line_id = ${order.lineIds[0]}`);
  expect([...receipts]).toEqual([{ substituted_part_number: "BP2" }]);
  expect(await linesOf(job.id)).toMatchObject([
    { unit_cost: "21.0000", supplier_id: supplier, supplier_invoice: paper.number },
  ]);
  expect((await shown(paper.id)).lines).toMatchObject([{ document_id: job.id }]);
});

test("more than is to come is asked about, more than is billed is refused, and fewer leave a difference", async () => {
  const [a, b] = [await aPart("0"), await aPart("0")];
  const order = await aPlacedOrder(supplier, [
    { stock_item_id: a.id, quantity: "1" },
    { stock_item_id: b.id, quantity: "5" },
  ]);
  const paper = await aPaper(supplier, [
    { part_number: a.part_number, quantity: "2" },
    { part_number: b.part_number, quantity: "5" },
  ]);
  const [first, second] = await proposed(paper.id);
  const lines = [first, second].flatMap((line) => line ?? []);
  const book = (more: object, given = lines) =>
    run(bookGoodsIn, manager, { id: paper.id, lines: given, ...more });
  await expect(book({})).rejects.toMatchObject({
    details: [{ field: "lines.0.quantity", message: "Only 1 still to come" }, { field: "confirm_more" }],
  });
  await expect(
    book(
      {},
      lines.map((line) => ({ ...line, quantity: "6" })),
    ),
  ).rejects.toMatchObject({
    details: [{ field: "lines.0.quantity" }, { field: "lines.1.quantity", message: "Only 5 are billed" }],
  });
  expect(await orderLines(order.id)).toMatchObject([{ quantity_received: "0.000" }, {}]);
  await book(
    { confirm_more: true },
    lines.map((line, i) => (i === 1 ? { ...line, quantity: "3" } : line)),
  );
  expect((await shown(paper.id)).lines.map(({ findings }) => findings.map(({ kind }) => kind))).toEqual([
    [],
    ["more"],
  ]);
  await expect(run(bookInvoice, manager, { id: paper.id })).rejects.toMatchObject({ code: "CONFLICT" });
});

test("what came with a delivery note is said and not proposed again, nor is its number booked in twice", async () => {
  const item = await aPart("0");
  const order = await aPlacedOrder(supplier, [{ stock_item_id: item.id, quantity: "2" }]);
  await aDelivery(supplier, { part_number: item.part_number, reference: "DN 7", quantity: "2" });
  const paper = await aPaper(supplier, [{ part_number: item.part_number, quantity: "2" }], { number: "dn7" });
  const goods = await goodsToBookIn(manager, await shown(paper.id));
  expect(goods?.rows).toMatchObject([{ ask: "came", came: "DN 7", order_line_id: null }]);
  const lines = [
    { line_id: goods?.rows[0]?.line_id ?? "", order_line_id: order.lineIds[0] ?? "", quantity: "2" },
  ];
  await expect(run(bookGoodsIn, manager, { id: paper.id, lines })).rejects.toMatchObject({
    code: "CONFLICT",
    message: expect.stringContaining("DN 7"),
  });
  expect(await orderLines(order.id)).toMatchObject([{ quantity_received: "0.000" }]);
});

test("only lines of this invoice and orders to its supplier are booked in, by those who may both", async () => {
  const order = await aPlacedOrder(await aSupplierRow(), [{ description: "Bulb", quantity: "1" }]);
  const paper = await aPaper(supplier, [{ quantity: "1" }]);
  const [line] = (await shown(paper.id)).lines;
  const given = { line_id: line?.id ?? "", order_line_id: order.lineIds[0] ?? "", quantity: "1" };
  await expect(run(bookGoodsIn, manager, { id: paper.id, lines: [given] })).rejects.toMatchObject({
    details: [{ field: "lines.0.order_line_id" }],
  });
  const strange = { ...given, line_id: crypto.randomUUID() };
  await expect(run(bookGoodsIn, manager, { id: paper.id, lines: [strange] })).rejects.toMatchObject({
    details: [{ field: "lines.0.line_id" }],
  });
  for (const role of ["accountant", "receptionist"] as const)
    await expect(run(bookGoodsIn, as(role), { id: paper.id, lines: [given] })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
});
