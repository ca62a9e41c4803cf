import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sql } from "@/db/client";
import { run } from "@/lib/core/command";
import { startJobs, stopJobs } from "@/lib/jobs/queue";
import { sendOrder } from "@/lib/supplier-links/commands/send-order";
import { sendSupplierOrder } from "@/lib/supplier-links/jobs/jobs";
import { as } from "../support/actors";
import { bundled } from "../support/bundled";
import { testDatabase } from "../support/database";
import { PartsServer } from "../support/parts-server";
import { randomNumbers } from "../support/random-numbers";
import { aDraftOrder, aLinkedSupplier } from "../support/supplier-orders";

const server = new PartsServer();
const address = await server.start();
Object.assign(process.env, { AUTH_SECRET: "a secret of these tests, long enough for them" });
const { url } = await testDatabase();

/** A part of the drill in every run; the whole is ORDER_HISTORIES=400 ORDER_KILLS=30. */
const ORDERS = Number(process.env.ORDER_HISTORIES ?? 18);
const KILLS = Number(process.env.ORDER_KILLS ?? 3);
const manager = as("manager");

beforeAll(() => startJobs(url, [{ ...sendSupplierOrder, handle: async () => {} }], { work: false }));
afterAll(async () => {
  await stopJobs();
  await server.stop();
});

const TROUBLE = [
  "swallow",
  "hang up",
  {
    status: 503,
    body: { error: { code: "unavailable", message: "Back soon" } },
    headers: { "retry-after": "0" },
  },
  { status: 500, body: { error: { code: "fault", message: "Fault" } } },
  { garbage: "<html>" },
  { status: 429, body: { error: { code: "busy", message: "Slower" } }, headers: { "retry-after": "0" } },
] as const;

test("orders sent by processes that are killed, over lines that break, come to the supplier just once each", {
  timeout: 120_000 + KILLS * 20_000 + ORDERS * 1_000,
}, async () => {
  const { supplier_id } = await aLinkedSupplier(server, address);
  const drafts: string[] = [];
  for (let i = 0; i < ORDERS; i++)
    drafts.push(
      await aDraftOrder(supplier_id, [{ part_number: "OF100", unit_cost: i % 6 === 5 ? "5.00" : "6.40" }]),
    );
  // Two people press at once, everywhere.
  await Promise.all(
    drafts.flatMap((id) => [run(sendOrder, manager, { id }), run(sendOrder, manager, { id })]),
  );

  const program = bundled("tests/support/busy-orderer.ts");
  const moment = randomNumbers(0, 25);
  const which = randomNumbers(0, TROUBLE.length - 1);
  const after = randomNumbers(1, Math.max(2, Math.floor(ORDERS / (KILLS + 1))));

  /** Two processes at once; without a number of orders they may end by themselves. */
  async function send(orders?: number): Promise<void> {
    await Promise.all([sender(orders), sender(orders)]);
    // A killed process left its claims: their time is over.
    await sql()`update supplier_orders set asked_at = now() - interval '10 minutes' where state = 'sending'`;
  }
  async function sender(orders = Number.POSITIVE_INFINITY): Promise<void> {
    const child = spawn(process.execPath, [program, url], { stdio: ["ignore", "pipe", "inherit"] });
    const gone = new Promise((resolve) => child.once("exit", resolve));
    let left = orders;
    for await (const _ of createInterface({ input: child.stdout }))
      if (--left === 0) setTimeout(() => child.kill("SIGKILL"), moment());
    await gone;
  }

  for (let kill = 0; kill < KILLS; kill++) {
    for (let i = 0; i < 6; i++) {
      const trouble = TROUBLE[which()];
      if (trouble) server.failures.push(trouble);
    }
    await send(after());
  }
  server.failures.length = 0;
  for (let tries = 0; tries < 10 && (await open()) > 0; tries++) await send();

  const dear = Math.floor(ORDERS / 6);
  const states =
    await sql()`select state, outcome, count(*)::int as orders from supplier_orders group by 1, 2 order by 1`;
  expect([...states]).toEqual([
    { state: "accepted", outcome: "ok", orders: ORDERS - dear },
    ...(dear > 0 ? [{ state: "refused", outcome: "price_changed", orders: dear }] : []),
  ]);
  const [kept] = await sql()`select count(distinct supplier_order_id)::int as ids from supplier_orders`;
  expect(kept?.ids).toBe(ORDERS - dear);
  const references = server.orders.map(({ reference }) => reference);
  expect(references.length).toBe(ORDERS - dear);
  expect(new Set(references).size).toBe(references.length);
  const orders =
    await sql()`select status, count(*)::int as orders from purchase_orders group by 1 order by 1`;
  expect([...orders]).toEqual([
    ...(dear > 0 ? [{ status: "draft", orders: dear }] : []),
    { status: "ordered", orders: ORDERS - dear },
  ]);
  expect(server.faults).toEqual([]);
});

async function open(): Promise<number> {
  const [row] = await sql()`
    select count(*)::int as orders from supplier_orders where state in ('to_send', 'sending', 'unknown')`;
  return row?.orders ?? 0;
}
