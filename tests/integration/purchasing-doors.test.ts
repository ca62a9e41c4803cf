import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { db } from "@/db/client";
import { run } from "@/lib/core/command";
import { ask } from "@/lib/core/query";
import { convertDocument } from "@/lib/documents/commands/convert-document";
import { issueDocument } from "@/lib/documents/commands/issuing/issue-document";
import { updateDocument } from "@/lib/documents/commands/update-document";
import { leftOverAtIssue, removedParts } from "@/lib/documents/queries/issuing/parts-left-over";
import { startJobs, stopJobs } from "@/lib/jobs/queue";
import { emailPurchaseOrder } from "@/lib/messages/commands/email-purchase-order";
import { sendMessage } from "@/lib/messages/jobs/send-message";
import { draftOrderEmail, emailOfOrder } from "@/lib/messages/queries/order-email";
import { storePaper } from "@/lib/printing/jobs";
import { makeOrders } from "@/lib/purchasing/commands/make-orders";
import { cancelOrder, placeOrder } from "@/lib/purchasing/commands/place-order";
import { receiveOrder } from "@/lib/purchasing/commands/receive-order";
import { updateOrder } from "@/lib/purchasing/commands/write-order";
import { getOrderPdf } from "@/lib/purchasing/papers/purchase-order-file";
import { getOrder } from "@/lib/purchasing/queries/get-order";
import { as } from "../support/actors";
import { send, tokenOf } from "../support/api";
import { testDatabase } from "../support/database";
import { aDraftOrder, aPart, aPlacedOrder, aSupplier, orderLines } from "../support/purchasing";
import { aDraft, aGarage, linesOf, part, type WrittenLine } from "../support/writing";

const { url } = await testDatabase();
const manager = as("manager");

beforeAll(async () => {
  await startJobs(url, [
    { ...storePaper, handle: async () => {} },
    { ...sendMessage, handle: async () => {} },
  ]);
  await aGarage();
});
afterAll(stopJobs);

const supplier = await aSupplier();

test("an order by e-mail is one e-mail however often it is asked for, and marks the order as ordered", async () => {
  const item = await aPart("0");
  const order = await aDraftOrder(supplier, [{ stock_item_id: item.id, quantity: "2" }]);
  const { to, subject, body } = await ask(draftOrderEmail, manager, { id: order.id });
  expect(to).toBe("orders@factors.example");
  expect(subject).toContain(order.number ?? "");
  const sent = () =>
    run(emailPurchaseOrder, manager, { id: order.id, to, subject, body, once_key: randomUUID() });
  const answers = await Promise.all(Array.from({ length: 8 }, sent));
  expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
  const [row] = await db().execute(
    sql`select status, ordered_how from purchase_orders where id = ${order.id}`,
  );
  expect(row).toEqual({ status: "ordered", ordered_how: "email" });
  expect(await ask(emailOfOrder, manager, { id: order.id })).toMatchObject({ recipient: to });
  const [{ count } = {}] = await db().execute<{ count: string }>(
    sql`select count(*) as count from messages where purpose = 'purchase_order'`,
  );
  expect(Number(count)).toBe(1);
  const { bytes, file_name } = await ask(getOrderPdf, manager, { id: order.id });
  expect(bytes.subarray(0, 5).toString()).toBe("%PDF-");
  expect(file_name).toBe(`order-${order.number}.pdf`);
});

test("an order that was placed by telephone is not e-mailed", async () => {
  const { id } = await aPlacedOrder(supplier, [{ description: "Bulb", quantity: "1" }]);
  const { to, subject, body } = await ask(draftOrderEmail, manager, { id });
  await expect(run(emailPurchaseOrder, manager, { id, to, subject, body })).rejects.toMatchObject({
    code: "CONFLICT",
  });
});

test("issuing a job's invoice names the parts that were ordered for it and that nobody pays for", async () => {
  const job = await aDraft({ type: "job_sheet", line_items: [part("80.00"), part("5.00", "2")] });
  const [pads, bulbs] = await linesOf(job.id);
  const { orders } = await run(makeOrders, manager, {
    lines: [pads, bulbs].map((line) => ({ document_line_id: line?.id ?? "", supplier_id: supplier })),
  });
  const id = orders[0]?.id ?? "";
  await run(placeOrder, manager, { id, how: "counter" });
  const lines = (await orderLines(id)).map((line) => ({ id: line.id, quantity: line.quantity }));
  await run(receiveOrder, manager, { id, lines });
  const bill = await run(convertDocument, manager, { id: job.id, to: "invoice", line_ids: [pads?.id ?? ""] });
  const expected = expect.stringContaining(`came with ${orders[0]?.number}`);
  expect(await ask(leftOverAtIssue, manager, { id: bill.id })).toMatchObject([{ message: expected }]);
  const issued = await run(issueDocument, manager, { id: bill.id });
  expect(issued.warnings.filter(({ field }) => field === "line_items")).toMatchObject([
    { message: expected },
  ]);
});

test("a part whose line was removed from its job is named at the job, on its order and when the invoice is issued", async () => {
  const job = await aDraft({
    type: "job_sheet",
    line_items: [part("80.00"), part("5.00", "2", { description: "Bulb", part_number: "H7" })],
  });
  const [pads, bulbs] = await linesOf(job.id);
  const counted = await aPart("0");
  const order = await aPlacedOrder(supplier, [
    { document_line_id: pads?.id ?? "" },
    { document_line_id: bulbs?.id ?? "" },
    { stock_item_id: counted.id, quantity: "1" },
  ]);
  const keep = (...lines: (WrittenLine | undefined)[]) =>
    lines.map((line) => ({ ...part(line?.unit_price ?? "1", line?.quantity ?? "1"), id: line?.id ?? "" }));
  await run(updateDocument, manager, { id: job.id, line_items: keep(pads) });
  const [, line] = (await ask(getOrder, manager, { id: order.id })).lines;
  expect(line).toMatchObject({ document_id: job.id, line_removed: true });
  const removed = {
    order_number: order.number,
    part: "H7 Bulb",
    left: "2.000",
    came: "0.000",
    removed: true,
  };
  expect(await ask(removedParts, manager, { id: job.id })).toMatchObject([removed]);
  const bill = await run(convertDocument, manager, { id: job.id, to: "invoice" });
  const message = expect.stringContaining(`2 × H7 Bulb is on ${order.number}`);
  expect(await ask(leftOverAtIssue, manager, { id: bill.id })).toMatchObject([{ message }]);
  const { warnings } = await run(issueDocument, manager, { id: bill.id });
  expect(warnings.filter(({ field }) => field === "line_items")).toMatchObject([{ message }]);
});

test("a removed part that was typed in anew, cancelled or counted is not named", async () => {
  const bulb = { description: "Bulb", part_number: "H7" };
  const item = await aPart("0");
  const job = await aDraft({
    type: "job_sheet",
    line_items: [
      part("5.00", "1", bulb),
      part("6.00", "1", { description: "Wiper" }),
      part("7.00", "1", { stock_item_id: item.id }),
    ],
  });
  const lines = await linesOf(job.id);
  const order = await aPlacedOrder(
    supplier,
    lines.map(({ id }) => ({ document_line_id: id })),
  );
  const [, wiper] = order.lineIds;
  await run(cancelOrder, manager, { id: order.id, lines: [{ id: wiper ?? "" }] });
  await run(updateDocument, manager, { id: job.id, line_items: [part("5.00", "1", bulb)] });
  expect(await ask(removedParts, manager, { id: job.id })).toEqual([]);
  await run(updateDocument, manager, {
    id: job.id,
    line_items: [part("5.00", "1", { description: "Other" })],
  });
  expect(await ask(removedParts, manager, { id: job.id })).toMatchObject([{ part: "H7 Bulb" }]);
});

test("an order keeps its job when a draft loses the link to its line", async () => {
  const job = await aDraft({ type: "job_sheet", line_items: [part("80.00")] });
  const [pads] = await linesOf(job.id);
  const draft = await aDraftOrder(supplier, [{ document_line_id: pads?.id ?? "" }]);
  const [line] = await orderLines(draft.id);
  await run(updateOrder, manager, {
    id: draft.id,
    lines: [{ id: line?.id ?? "", description: "Brake pads", quantity: "1" }],
  });
  const [after] = (await ask(getOrder, manager, { id: draft.id })).lines;
  expect(after).toMatchObject({ document_line_id: null, document_id: job.id, line_removed: true });
});

test("the API orders and receives; one key twice books in once", async () => {
  const token = await tokenOf("manager");
  const item = await aPart("0");
  const made = await send("POST", "/purchase-orders", {
    token,
    body: { supplier_id: supplier, lines: [{ stock_item_id: item.id, quantity: "6" }] },
  });
  expect(made.status).toBe(201);
  const { id } = made.body.data;
  expect(
    (await send("POST", `/purchase-orders/${id}/order`, { token, body: { how: "telephone" } })).status,
  ).toBe(200);
  const shown = await send("GET", `/purchase-orders/${id}`, { token });
  expect(shown.body.data).toMatchObject({
    status: "ordered",
    lines: [{ quantity: "6.000", to_come: "6.000" }],
  });
  const came = {
    token,
    body: { lines: [{ id: shown.body.data.lines[0].id, quantity: "2" }] },
    headers: { "idempotency-key": randomUUID() },
  };
  const twice = [
    await send("POST", `/purchase-orders/${id}/receive`, came),
    await send("POST", `/purchase-orders/${id}/receive`, came),
  ];
  expect(twice.map(({ status }) => status)).toEqual([200, 200]);
  const [row] = await db().execute(
    sql`select quantity_in_stock::float8 as here, quantity_on_order::float8 as coming from stock_items where id = ${item.id}`,
  );
  expect(row).toMatchObject({ here: 2, coming: 4 });
  const listed = await send("GET", "/purchase-orders?status=part_received", { token });
  expect(listed.body.data.map((one: { id: string }) => one.id)).toContain(id);
  const back = await send("POST", "/supplier-returns", {
    token,
    body: { stock_item_id: item.id, supplier_id: supplier, kind: "faulty", quantity: "3" },
  });
  expect([back.status, back.body.error.details[0].field]).toEqual([422, "quantity"]);
  const one = await send("POST", "/supplier-returns", {
    token,
    body: { stock_item_id: item.id, supplier_id: supplier, kind: "faulty", quantity: "1" },
  });
  expect(one.status).toBe(201);
  expect((await send("POST", `/supplier-returns/${one.body.data.id}/send`, { token, body: {} })).status).toBe(
    200,
  );
  const credited = await send("POST", `/supplier-returns/${one.body.data.id}/credit`, {
    token,
    body: { credited_net: "4.00", credit_reference: "CN 9" },
  });
  expect(credited.body.data).toMatchObject({ status: "credited", credited_net: "4.00" });
  expect((await send("GET", `/stock/${item.id}`, { token })).body.data).toMatchObject({
    quantity_in_stock: "1.000",
    quantity_to_return: "0.000",
    quantity_physically_available: "1.000",
    quantity_required: "0.000",
  });
});

test("a draft whose job's line was removed can still be changed, and takes no other line that is gone", async () => {
  const job = await aDraft({ type: "job_sheet", line_items: [part("5.00", "1"), part("6.00", "1")] });
  const [kept, other] = await linesOf(job.id);
  const order = await aDraftOrder(supplier, [{ document_line_id: kept?.id ?? "" }]);
  await run(updateDocument, manager, { id: job.id, line_items: [] });
  const [line] = (await ask(getOrder, manager, { id: order.id })).lines;
  const written = (document_line_id = "") =>
    run(updateOrder, manager, {
      id: order.id,
      lines: [{ id: line?.id, document_line_id, quantity: "2" }],
    });
  await expect(written(other?.id)).rejects.toMatchObject({
    details: [{ field: "lines.0.document_line_id", message: "This line is on no job any more" }],
  });
  await written(kept?.id);
  expect((await ask(getOrder, manager, { id: order.id })).lines).toMatchObject([
    { quantity: "2.000", document_id: job.id, line_removed: true },
  ]);
});
