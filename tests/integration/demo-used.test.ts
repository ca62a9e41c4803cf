import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { db, type Tx } from "@/db/client";
import { seedDemo } from "@/db/seed/demo/seed-demo";
import { firstRun } from "@/db/seed/first-run";
import { type Command, run } from "@/lib/core/command";
import { AppError } from "@/lib/core/errors";
import { updateCustomer } from "@/lib/customers/commands/update-customer";
import { removeDemo } from "@/lib/demo/commands";
import { isDemo, references, rowsToKeep } from "@/lib/demo/queries/rows";
import { noteAdvisory } from "@/lib/documents/commands/advisories";
import { convertDocument } from "@/lib/documents/commands/convert-document";
import { copyDocument } from "@/lib/documents/commands/copy-document";
import { createDocument } from "@/lib/documents/commands/create-document";
import { creditDocument } from "@/lib/documents/commands/credit-document";
import { issueDocument } from "@/lib/documents/commands/issuing/issue-document";
import { updateDocument } from "@/lib/documents/commands/update-document";
import { startJobs, stopJobs } from "@/lib/jobs/queue";
import { storePaper } from "@/lib/printing/jobs";
import { allocateMoney } from "@/lib/receipts/commands/allocate-money";
import { refundReceipt } from "@/lib/receipts/commands/refund-receipt";
import { takePayment } from "@/lib/receipts/commands/take-payment";
import { adjustStock } from "@/lib/stock/commands/quantities";
import { transferVehicle } from "@/lib/vehicles/commands/transfer-vehicle";
import { as } from "../support/actors";
import { testDatabase } from "../support/database";
import { fc } from "../support/property";

const { url } = await testDatabase();
const admin = as("admin");

beforeAll(async () => {
  await startJobs(url, [{ ...storePaper, handle: async () => {} }]);
  await firstRun({ demo: false });
});
afterAll(stopJobs);

/** One of the rows that a selection finds, by the number that the test drew. */
async function pick(tx: Tx, from: string, draw: number): Promise<string | undefined> {
  const rows = await tx.execute<{ id: string }>(sql.raw(`select id from ${from} order by id limit 200`));
  return rows[draw % Math.max(1, rows.length)]?.id;
}

const money = { payment_key: randomUUID, tenders: [{ method: "cash", amount: "5.00" }] };

/** What people do in a demo garage before they remove it: a command, and its input for a row that was drawn. */
type Act = (tx: Tx, draw: number) => Promise<[Command, object] | undefined>;

const on =
  (
    from: string,
    command: unknown,
    input: (id: string, tx: Tx, draw: number) => object | Promise<object>,
  ): Act =>
  async (tx, draw) => {
    const id = await pick(tx, from, draw);
    return id ? [command as Command, await input(id, tx, draw)] : undefined;
  };

const owing = "documents where issued_date is not null and balance > 5";
const acts: Record<string, Act> = {
  open: async (tx, draw) => {
    const id = await pick(tx, "documents", draw);
    await tx.execute(
      sql`insert into document_visits (document_id, tab, user_id, name) values (${id}, ${randomUUID()}, ${randomUUID()}, 'Jo')`,
    );
    return undefined;
  },
  write: on("documents where status in ('draft', 'open')", updateDocument, (id) => ({
    id,
    work_description: "Ours now",
  })),
  pay: on(owing, takePayment, (document_id) => ({
    document_id,
    tenders: money.tenders,
    payment_key: randomUUID(),
  })),
  payOnAccount: on("customers", takePayment, (customer_id) => ({
    customer_id,
    tenders: money.tenders,
    payment_key: randomUUID(),
  })),
  allocate: on(
    "receipts where document_id is null and amount > 0",
    allocateMoney,
    async (receipt_id, tx, draw) => ({
      receipt_id,
      allocations: [{ document_id: await pick(tx, owing, draw), amount: "1.00" }],
    }),
  ),
  refund: on("receipts where amount > 5", refundReceipt, (id) => ({
    id,
    amount: "1.00",
    owed_again: true,
    payment_key: randomUUID(),
  })),
  convert: on("documents where type = 'job_sheet' and status = 'completed'", convertDocument, (id) => ({
    id,
    to: "invoice",
  })),
  issue: on(
    "documents where type in ('invoice', 'credit_note') and status = 'draft'",
    issueDocument,
    (id) => ({ id }),
  ),
  credit: on("documents where type = 'invoice' and issued_date is not null", creditDocument, (id) => ({
    id,
    reason: "Tried out",
  })),
  copy: on("documents where type = 'invoice'", copyDocument, (id) => ({ id, to: "estimate" })),
  create: on("customers", createDocument, (customer_id) => ({
    type: "job_sheet",
    customer_id,
    line_items: [{ item_type: "labour", description: "Ours", quantity: "1", unit_price: "60.00" }],
  })),
  rename: on("customers", updateCustomer, (id) => ({ id, forename: "Renamed" })),
  advise: on("documents where vehicle_id is not null", noteAdvisory, (document_id) => ({
    document_id,
    description: "Tyre worn",
  })),
  adjust: on("stock_items where tracked", adjustStock, (id) => ({
    id,
    quantity: "1",
    reason: "Counted",
  })),
  sell: on("vehicles", transferVehicle, async (id, tx, draw) => ({
    id,
    customer_id: await pick(tx, "customers", draw + 7),
  })),
};

/** Does something as people do: what is refused changes nothing. */
async function act(tx: Tx, name: string, draw: number): Promise<boolean> {
  try {
    return await tx.transaction(async (inner) => {
      const done = await acts[name]?.(inner, draw);
      if (done) await run(done[0], admin, done[1], { tx: inner });
      return true;
    });
  } catch (error) {
    if (error instanceof AppError) return false;
    throw error;
  }
}

/** What still has a key of the demo's, and was not said to stay. */
async function leftOver(tx: Tx, kept: Awaited<ReturnType<typeof rowsToKeep>>): Promise<string[]> {
  const tables = new Set((await references(tx)).flatMap(({ child, parent }) => [child, parent]));
  const left: string[] = [];
  for (const table of tables) {
    const rows = await tx.execute<{ id: string }>(
      sql`select id from ${sql.identifier(table)} where ${isDemo(sql`id`)}`,
    );
    for (const { id } of rows) if (!kept.get(table)?.has(id)) left.push(`${table} ${id}`);
  }
  return left;
}

/** Documents whose money is not what their receipts and allocations say. */
const outOfBalance = (tx: Tx) =>
  tx.execute(sql`
    select d.id, d.received, paid.amount from documents d
    left join lateral (
      select coalesce(sum(amount), 0) as amount from (
        select amount from receipts where document_id = d.id and deleted_at is null
        union all select amount from receipt_allocations where document_id = d.id) money) paid on true
    where d.deleted_at is null and d.received <> paid.amount`);

class Undone extends Error {}

const done = new Map<string, number>();

test("the demo garage can be removed after any use of it", async () => {
  const use = fc.tuple(fc.constantFrom(...Object.keys(acts)), fc.nat(10_000));
  await fc.assert(
    fc.asyncProperty(fc.array(use, { minLength: 20, maxLength: 40 }), async (uses) => {
      const garage = db().transaction(async (tx) => {
        await seedDemo(tx);
        for (const [name, draw] of uses)
          if (await act(tx, name, draw)) done.set(name, (done.get(name) ?? 0) + 1);
        const kept = await rowsToKeep(tx, await references(tx));
        await run(removeDemo, admin, {}, { tx });
        expect(await leftOver(tx, kept)).toEqual([]);
        expect([...(await outOfBalance(tx))]).toEqual([]);
        throw new Undone();
      });
      await expect(garage).rejects.toBeInstanceOf(Undone);
    }),
    { numRuns: 4, seed: 20_261_129 },
  );
  expect([...done.keys()].sort()).toEqual(Object.keys(acts).sort());
}, 120_000);
