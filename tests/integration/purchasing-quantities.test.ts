import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { db } from "@/db/client";
import { run } from "@/lib/core/command";
import { changeStatus } from "@/lib/documents/commands/change-status";
import { convertDocument } from "@/lib/documents/commands/convert-document";
import { issueDocument } from "@/lib/documents/commands/issuing/issue-document";
import { startJobs, stopJobs } from "@/lib/jobs/queue";
import { storePaper } from "@/lib/printing/jobs";
import { cancelReturn, createReturn } from "@/lib/purchasing/commands/begin-return";
import { correctReceipt } from "@/lib/purchasing/commands/correct-receipt";
import { creditReturn, refuseReturn, sendReturn } from "@/lib/purchasing/commands/end-return";
import { cancelOrder, placeOrder } from "@/lib/purchasing/commands/place-order";
import { receiveOrder } from "@/lib/purchasing/commands/receive-order";
import { adjustStock, goodsIn, takeStock } from "@/lib/stock/commands/quantities";
import { as } from "../support/actors";
import { testDatabase } from "../support/database";
import { fc } from "../support/property";
import {
  aDraftOrder,
  aPart,
  aSupplier,
  orderLines,
  ordersAstray,
  quantitiesAstray,
} from "../support/purchasing";
import { aDraft, aGarage, part } from "../support/writing";

const { url } = await testDatabase();
const manager = as("manager");

beforeAll(async () => {
  await startJobs(url, [{ ...storePaper, handle: async () => {} }]);
  await aGarage();
});
afterAll(stopJobs);

/** How many operations in all: `STOCK_OPERATIONS=100000` for the long run. */
const OPERATIONS = Number(process.env.STOCK_OPERATIONS ?? 400);
const SESSIONS = 20;
const PER_CHECK = 2_000;
const REFUSALS = new Set(["VALIDATION_ERROR", "CONFLICT", "NOT_FOUND", "PRECONDITION_FAILED"]);

const KINDS = [
  "draft",
  "order",
  "order",
  "receive",
  "receive",
  "receive",
  "over_receive",
  "cancel",
  "correct",
  "reserve",
  "job_off",
  "sell",
  "sell",
  "convert",
  "return",
  "return_item",
  "send",
  "credit",
  "refuse",
  "keep",
  "adjust",
  "take",
  "goods",
] as const;

const step = fc.record({
  what: fc.constantFrom(...KINDS),
  item: fc.nat(7),
  other: fc.nat(7),
  amount: fc.integer({ min: 1, max: 5_000 }),
  pick: fc.nat(),
  half: fc.boolean(),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

const at = <T>(list: readonly T[], pick: number): T => list[pick % list.length] as T;
/** Of the latest, so that what is tried is mostly possible. */
const late = <T>(list: readonly T[], pick: number): T | undefined =>
  list.at(-1 - (pick % Math.min(40, list.length || 1)));

interface World {
  items: { id: string }[];
  suppliers: string[];
  orders: string[];
  jobs: string[];
  bills: string[];
  returns: string[];
  deliveries: number;
}

async function act(world: World, { what, item, other, amount, pick, half }: Step): Promise<void> {
  const quantity = (amount / 1000).toFixed(3);
  const stock_item_id = at(world.items, item).id;
  const second = at(world.items, other).id;
  const order = late(world.orders, pick);
  const back = late(world.returns, pick);
  const bill = late(world.bills, pick);
  const job = late(world.jobs, pick);
  const surcharge = half ? { unit_surcharge: "12" } : {};
  if (what === "draft") {
    const lines = [
      { stock_item_id, quantity },
      { stock_item_id: second, quantity: "1.5", ...surcharge },
      { description: "Bought for the day", quantity: "2" },
    ];
    world.orders.push((await aDraftOrder(at(world.suppliers, pick), lines)).id);
  }
  if (what === "order" && order) await run(placeOrder, manager, { id: order, how: "telephone" });
  if ((what === "receive" || what === "over_receive") && order) {
    const lines = await orderLines(order);
    const some = what === "over_receive" ? "25" : half ? "0.5" : quantity;
    await run(receiveOrder, manager, {
      id: order,
      reference: half ? `D${world.deliveries++}` : null,
      lines: [{ id: at(lines, other).id, quantity: some, unit_cost: half ? "3.75" : null }],
      confirm_more: what === "over_receive" && half,
    });
  }
  if (what === "cancel" && order) await run(cancelOrder, manager, { id: order });
  if (what === "correct" && order) {
    const [receipt] = await db().execute<{ id: string }>(sql`
      select r.id from purchase_receipts r join purchase_order_lines l on l.id = r.purchase_order_line_id
      where l.purchase_order_id = ${order} and r.quantity > 0 limit 1`);
    if (receipt)
      await run(correctReceipt, manager, {
        id: order,
        receipt_id: receipt.id,
        quantity: "0.5",
        reason: "Test",
      });
  }
  if (what === "reserve")
    world.jobs.push(
      (
        await aDraft({
          type: "job_sheet",
          line_items: [part("10", quantity, { stock_item_id }), part("10", "0.5", { stock_item_id: second })],
        })
      ).id,
    );
  if (what === "job_off" && job)
    await run(changeStatus, manager, { id: job, status: half ? "cancelled" : "open" });
  if (what === "convert" && job)
    world.bills.push((await run(convertDocument, manager, { id: job, to: "invoice" })).id);
  if (what === "sell" && half)
    world.bills.push((await aDraft({ line_items: [part("10", quantity, { stock_item_id })] })).id);
  if (what === "sell" && bill) await run(issueDocument, manager, { id: bill });
  if (what === "return" && order) {
    const lines = await orderLines(order);
    world.returns.push(
      (
        await run(createReturn, manager, {
          purchase_order_line_id: at(lines, other).id,
          kind: half ? "unwanted" : "old_unit",
          quantity: half ? "0.5" : quantity,
        })
      ).id,
    );
  }
  if (what === "return_item")
    world.returns.push(
      (
        await run(createReturn, manager, {
          stock_item_id,
          supplier_id: at(world.suppliers, pick),
          kind: "faulty",
          quantity: half ? "0.25" : quantity,
        })
      ).id,
    );
  if (what === "send" && back) await run(sendReturn, manager, { id: back });
  if (what === "credit" && back)
    await run(creditReturn, manager, {
      id: back,
      credited_net: "4.00",
      credit_reference: "CN1",
      ...(half ? { quantity: "0.1" } : {}),
    });
  if (what === "refuse" && back) await run(refuseReturn, manager, { id: back, comes_back: half });
  if (what === "keep" && back && half) await run(cancelReturn, manager, { id: back });
  if (what === "adjust")
    await run(adjustStock, manager, {
      id: stock_item_id,
      quantity: half ? `-${quantity}` : quantity,
      reason: "Test",
    });
  if (what === "take") await run(takeStock, manager, { lines: [{ stock_item_id, counted: quantity }] });
  if (what === "goods")
    await run(goodsIn, manager, { lines: [{ stock_item_id, quantity, unit_cost: "3.5" }] });
}

test(
  `whatever ${SESSIONS} sessions do at once, the six quantities are the sums of movements, reservations, orders and returns`,
  async () => {
    const world: World = {
      items: await Promise.all(Array.from({ length: 8 }, (_, i) => aPart(String(i * 3)))),
      suppliers: [await aSupplier("First Factors"), await aSupplier("Second Factors")],
      orders: [],
      jobs: [],
      bills: [],
      returns: [],
      deliveries: 1,
    };
    const done = new Map<string, number>();
    for (let left = OPERATIONS; left > 0; left -= PER_CHECK) {
      const steps = fc.sample(step, { numRuns: Math.min(left, PER_CHECK) });
      const queue = [...steps];
      await Promise.all(
        Array.from({ length: SESSIONS }, async () => {
          for (let one = queue.pop(); one; one = queue.pop())
            try {
              await act(world, one);
              done.set(one.what, (done.get(one.what) ?? 0) + 1);
            } catch (error) {
              if (!REFUSALS.has((error as { code?: string }).code ?? "")) throw error;
            }
        }),
      );
      expect(await quantitiesAstray()).toEqual([]);
      expect(await ordersAstray()).toEqual([]);
    }
    if (OPERATIONS >= PER_CHECK) process.stdout.write(`\n  ${JSON.stringify(Object.fromEntries(done))}\n`);
    const [low] = await db().execute(sql`select min(quantity_in_stock)::float8 as least from stock_items`);
    expect(Number(low?.least)).toBeGreaterThanOrEqual(0);
    expect(done.get("receive") ?? 0).toBeGreaterThan(0);
  },
  Math.max(60_000, OPERATIONS * 60),
);

test("20 sessions that begin orders at once give each its own number, and none is left out", async () => {
  const supplier = await aSupplier();
  const orders = await Promise.all(
    Array.from({ length: 100 }, () => aDraftOrder(supplier, [{ description: "A bulb", quantity: "1" }])),
  );
  const numbers = orders.map(({ number }) => Number(number?.slice(2))).sort((a, b) => a - b);
  expect(new Set(numbers).size).toBe(100);
  expect((numbers.at(-1) ?? 0) - (numbers[0] ?? 0)).toBe(99);
});
