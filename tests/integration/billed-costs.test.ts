import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { db } from "@/db/client";
import { run } from "@/lib/core/command";
import { ask } from "@/lib/core/query";
import { issueDocument } from "@/lib/documents/commands/issuing/issue-document";
import { startJobs, stopJobs } from "@/lib/jobs/queue";
import { storePaper } from "@/lib/printing/jobs";
import { receiveOrder } from "@/lib/purchasing/commands/receive-order";
import { updateMarkups } from "@/lib/stock/commands/markups";
import { getMarkups, otherPrices } from "@/lib/stock/queries/markups";
import { acceptLines, bookInvoice, voidInvoice } from "@/lib/supplier-accounts/commands/book-invoice";
import { getInvoice } from "@/lib/supplier-accounts/queries/invoice";
import { unbilledParts } from "@/lib/supplier-accounts/queries/unbilled";
import { as } from "../support/actors";
import { testDatabase } from "../support/database";
import { aPart, aPlacedOrder } from "../support/purchasing";
import { aPaper, aSupplierRow } from "../support/supplier-papers";
import { aDraft, aGarage, documentRow, linesOf, part } from "../support/writing";

const { url } = await testDatabase();
await aGarage();
beforeAll(() => startJobs(url, [storePaper]));
afterAll(stopJobs);
const [manager, accountant] = [as("manager"), as("accountant")];

let supplier: string;
beforeEach(async () => {
  supplier = await aSupplierRow();
});

type Ordered = NonNullable<Parameters<typeof aPlacedOrder>[1]>[number];

/** One line that came as it was ordered, at £4 each. */
async function came(line: Ordered) {
  const order = await aPlacedOrder(supplier, [{ unit_cost: "4", ...line }]);
  await run(receiveOrder, manager, {
    id: order.id,
    lines: [{ id: order.lineIds[0] ?? "", quantity: line.quantity ?? "1" }],
  });
  const unbilled = await ask(unbilledParts, accountant, { supplier_id: supplier });
  return unbilled.find(({ order_id }) => order_id === order.id)?.id ?? "";
}

/** Books what a delivery is billed at, whatever differs. */
async function billed(purchase_receipt_id: string, unit_net: string, quantity = "1") {
  const { id } = await aPaper(supplier, [{ quantity, unit_net, purchase_receipt_id }]);
  const { lines } = await ask(getInvoice, accountant, { id });
  await run(acceptLines, accountant, { id, lines: lines.map((line) => line.id) });
  await run(bookInvoice, accountant, { id });
  return id;
}

async function itemRow(id: string) {
  const [row] = await db().execute<Record<string, string>>(
    sql`select cost_net, retail_price_net from stock_items where id = ${id}`,
  );
  return row;
}

async function aJobFor() {
  const job = await aDraft({ type: "invoice", line_items: [part("80.00", "2", { part_number: "BP1" })] });
  const [line] = await linesOf(job.id);
  return { job: job.id, line: line?.id ?? "" };
}

test("what is billed becomes the stock item's cost, its price stays, and voided it costs again what it did", async () => {
  const item = await aPart("0");
  const receipt = await came({ stock_item_id: item.id, quantity: "10" });
  const paper = await billed(receipt, "4.5", "10");
  expect(await itemRow(item.id)).toEqual({ cost_net: "4.5000", retail_price_net: "10.0000" });
  await run(voidInvoice, accountant, { id: paper, reason: "Wrong price" });
  expect(await itemRow(item.id)).toMatchObject({ cost_net: "4.0000" });
});

test("billed as it came it changes nothing that was typed since, nor does voiding it", async () => {
  const item = await aPart("0");
  const receipt = await came({ stock_item_id: item.id, quantity: "10" });
  await db().execute(sql`update stock_items set cost_net = 3.9 where id = ${item.id}`);
  const paper = await billed(receipt, "4", "10");
  await run(voidInvoice, accountant, { id: paper, reason: "Twice" });
  expect(await itemRow(item.id)).toMatchObject({ cost_net: "3.9000" });
});

test("a later delivery's cost stands", async () => {
  const item = await aPart("0");
  const receipt = await came({ stock_item_id: item.id, quantity: "10" });
  await db().execute(
    sql`update stock_items set last_purchased_date = '2099-01-01', cost_net = 6 where id = ${item.id}`,
  );
  await billed(receipt, "4.5", "10");
  expect(await itemRow(item.id)).toMatchObject({ cost_net: "6.0000" });
});

test("what is billed in two parts costs the average", async () => {
  const { job, line } = await aJobFor();
  const receipt = await came({ document_line_id: line, quantity: "2" });
  await billed(receipt, "4.00");
  const second = await billed(receipt, "5.00");
  expect(await linesOf(job)).toMatchObject([{ unit_cost: "4.5000", line_cost: "9.00" }]);
  expect(await documentRow(job)).toMatchObject({ parts_cost: "9.00" });
  await run(voidInvoice, accountant, { id: second, reason: "Wrong price" });
  expect(await linesOf(job)).toMatchObject([{ unit_cost: "4.0000" }]);
});

test("the line of an issued job keeps its cost, and the paper says so", async () => {
  const { job, line } = await aJobFor();
  const receipt = await came({ document_line_id: line, quantity: "2" });
  await run(issueDocument, manager, { id: job });
  const paper = await billed(receipt, "5.00", "2");
  expect(await linesOf(job)).toMatchObject([{ unit_cost: "4.0000", unit_price: "80.0000" }]);
  expect((await ask(getInvoice, accountant, { id: paper })).lines).toMatchObject([
    { job_issued: true, document_id: job },
  ]);
});

test("another price by the mark-up is offered to those who may set prices, and not taken by itself", async () => {
  const { version } = await ask(getMarkups, manager, {});
  await run(updateMarkups, as("admin"), {
    version,
    retail: [{ cost_from: "0", markup_percent: "150" }],
    trade: [],
  });
  const item = await aPart("0");
  const receipt = await came({ stock_item_id: item.id, quantity: "1" });
  expect(await otherPrices(manager, [item.id])).toEqual([]);
  await billed(receipt, "5");
  expect(await itemRow(item.id)).toMatchObject({ retail_price_net: "10.0000" });
  expect(await otherPrices(manager, [item.id])).toEqual([item.id]);
  expect(await otherPrices(as("technician"), [item.id])).toEqual([]);
});
