import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { z } from "zod";
import { sql } from "@/db/client";
import { run } from "@/lib/core/command";
import { proceed } from "@/lib/core/procedure";
import { startJobs, stopJobs } from "@/lib/jobs/queue";
import { makeOrders } from "@/lib/purchasing/commands/make-orders";
import { createOrder } from "@/lib/purchasing/commands/write-order";
import { askPrices } from "@/lib/supplier-links/commands/ask-prices";
import { sendOnce } from "@/lib/supplier-links/commands/send-once";
import { sendOrder } from "@/lib/supplier-links/commands/send-order";
import { sendSupplierOrder } from "@/lib/supplier-links/jobs/jobs";
import { as } from "../support/actors";
import { testDatabase } from "../support/database";
import { PartsServer } from "../support/parts-server";
import { aPart, aSupplier, orderLines } from "../support/purchasing";
import { aLinkedSupplier, attemptsAt, orderNow } from "../support/supplier-orders";
import { aDraft, linesOf, part } from "../support/writing";

const server = new PartsServer();
const address = await server.start();
Object.assign(process.env, { AUTH_SECRET: "a secret of these tests, long enough for them" });
const { url } = await testDatabase();
const manager = as("manager");
let supplier_id = "";
let next = 1;

beforeAll(() => startJobs(url, [{ ...sendSupplierOrder, handle: async () => {} }], { work: false }));
beforeEach(async () => {
  ({ supplier_id } = await aLinkedSupplier(server, address));
});
afterAll(async () => {
  await stopJobs();
  await server.stop();
  expect(server.faults).toEqual([]);
});

/** A part that the supplier has at £62.65, asked for just now; on our shelf it costs £23.54. */
async function aQuotedPart(fields: object = {}) {
  const part_number = `QUOTED${next++}`;
  server.parts.set(part_number, { netPence: 6265, stock: 4 });
  const item = await aPart("0", { part_number, cost_net: "23.54", ...fields });
  await proceed(askPrices, manager, { parts: [{ part_number }] });
  return { ...item, part_number };
}

/** The one line of a job sheet, with what was chosen for it. */
async function aJobLine(more: object): Promise<string> {
  const job = await aDraft({ type: "job_sheet", line_items: [part("43.55", "1", more)] });
  const [line] = await linesOf(job.id);
  return line?.id ?? "";
}

/** What the first line of the only order that is made costs, and the order. */
async function ordered(lines: z.input<typeof makeOrders.input>["lines"]) {
  const { orders } = await run(makeOrders, manager, { lines });
  expect(orders).toHaveLength(1);
  const id = orders[0]?.id ?? "";
  const [line] = await orderLines(id);
  return { id, unit_cost: line?.unit_cost };
}

test("a price that was chosen for a job's line is the one at which it is ordered, and the supplier takes the order", async () => {
  const { id: stock_item_id, part_number } = await aQuotedPart();
  const document_line_id = await aJobLine({ stock_item_id, part_number, supplier_id, unit_cost: "62.65" });
  const { id, unit_cost } = await ordered([{ document_line_id }]);
  expect(unit_cost).toBe("62.6500");
  const { id: attempt } = await run(sendOrder, manager, { id });
  await sendOnce(attempt);
  expect(await attemptsAt(id)).toMatchObject([{ state: "accepted", problem: null }]);
  expect(await orderNow(id)).toMatchObject({ status: "ordered" });
});

test("what was chosen counts where nothing is kept of what the supplier said", async () => {
  const { id: stock_item_id } = await aPart("0", { cost_net: "61.32" });
  const document_line_id = await aJobLine({ stock_item_id, supplier_id, unit_cost: "13.01" });
  expect(await ordered([{ document_line_id }])).toMatchObject({ unit_cost: "13.0100" });
});

test("a supplier who was not chosen is asked for it at the price to which it stands", async () => {
  const other = await aSupplier();
  const { id: stock_item_id, part_number } = await aQuotedPart();
  const chosen = { stock_item_id, part_number, supplier_id: other, unit_cost: "70.00" };
  const document_line_id = await aJobLine(chosen);
  expect(await ordered([{ document_line_id, supplier_id }])).toMatchObject({ unit_cost: "62.6500" });
});

test("a price that has run out, or is another supplier's, is no price of the order", async () => {
  const { id: stock_item_id, part_number } = await aQuotedPart();
  const other = await aSupplier();
  const of = () => aJobLine({ stock_item_id, part_number, unit_cost: "23.54" });
  expect(await ordered([{ document_line_id: await of(), supplier_id: other }])).toMatchObject({
    unit_cost: "23.5400",
  });
  await sql()`update supplier_quotes set valid_until = now() - interval '1 minute' where supplier_id = ${supplier_id}`;
  expect(await ordered([{ document_line_id: await of(), supplier_id }])).toMatchObject({
    unit_cost: "23.5400",
  });
});

test("what runs low is ordered at what its supplier said last, unless it was bought after that", async () => {
  const low = { low_stock_level: "2" };
  const fresh = await aQuotedPart({ ...low, supplier_id });
  expect(await ordered([{ stock_item_id: fresh.id, quantity: "2" }])).toMatchObject({ unit_cost: "62.6500" });
  const bought = await aQuotedPart({ ...low, supplier_id });
  await sql()`update supplier_quotes set quoted_at = now() - interval '3 days' where part_key = ${bought.part_number}`;
  await sql()`update stock_items set last_purchased_date = current_date - 1 where id = ${bought.id}`;
  expect(await ordered([{ stock_item_id: bought.id, quantity: "2" }])).toMatchObject({
    unit_cost: "23.5400",
  });
});

test("of several quantities the price of as many counts, and a price that is typed stays", async () => {
  const { id, part_number } = await aQuotedPart();
  server.parts.set(part_number, { netPence: 5000, stock: 20 });
  await proceed(askPrices, manager, { parts: [{ part_number, quantity: "10" }] });
  const made = await run(createOrder, manager, {
    supplier_id,
    lines: [
      { stock_item_id: id, quantity: "1" },
      { stock_item_id: id, quantity: "10" },
      { stock_item_id: id, quantity: "1", unit_cost: "9.00" },
    ],
  });
  expect((await orderLines(made.id)).map(({ unit_cost }) => unit_cost)).toEqual([
    "62.6500",
    "50.0000",
    "9.0000",
  ]);
});
