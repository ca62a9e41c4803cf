import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { db, sql } from "@/db/client";
import { run } from "@/lib/core/command";
import { AppError } from "@/lib/core/errors";
import { decimal, pounds } from "@/lib/core/money";
import { lockDocument } from "@/lib/document-record/internal/settle";
import { allocateCreditNote } from "@/lib/receipts/commands/allocate-credit";
import { allocateMoney, unallocateMoney } from "@/lib/receipts/commands/allocate-money";
import { creditOnAccount } from "@/lib/receipts/commands/credit-on-account";
import { deleteReceipt } from "@/lib/receipts/commands/delete-receipt";
import { refundReceipt } from "@/lib/receipts/commands/refund-receipt";
import { takePayment } from "@/lib/receipts/commands/take-payment";
import { moveDeposits } from "@/lib/receipts/internal/move-deposits";
import { releaseSurplus } from "@/lib/receipts/internal/release-surplus";
import { readCustomerStanding } from "@/lib/receivables/queries/customer-standing";
import { as } from "../support/actors";
import { testDatabase } from "../support/database";
import { outOfBalance, overdrawnReceipts, ownDocument } from "../support/ledger";
import { fc } from "../support/property";
import { aRow } from "../support/rows";

await testDatabase();
const manager = as("manager");

interface World {
  customer: string;
  invoices: string[];
  credits: string[];
  estimate: string;
  job: string;
}

async function world(): Promise<World> {
  const customer = await aRow("customers", { surname: "Ashdown" });
  const own = (type: string, total_gross: string, more: object = {}) =>
    ownDocument({ customer_id: customer, type, total_gross, ...more });
  const invoices = [
    await own("invoice", "120.00"),
    await own("invoice", "54.85"),
    await own("excess_invoice", "250.00"),
  ];
  const draft = { issued_date: null, status: "open" };
  return {
    customer,
    invoices,
    credits: [
      await own("credit_note", "30.00", { source_document_id: invoices[0] }),
      await own("credit_note", "54.85", { source_document_id: invoices[1] }),
    ],
    estimate: await own("estimate", "80.00", { ...draft, status: "approved" }),
    job: await own("job_sheet", "80.00", draft),
  };
}

const step = fc.record({
  kind: fc.constantFrom(
    "pay",
    "pay",
    "account",
    "spread",
    "refund",
    "refund",
    "refund_credit",
    "credit_account",
    "allocate",
    "allocate",
    "unallocate",
    "credit",
    "delete",
    "deposit",
    "convert",
    "release",
  ),
  which: fc.nat(20),
  other: fc.nat(20),
  pence: fc.oneof(
    fc.integer({ min: 1, max: 30_000 }),
    fc.integer({ min: 1, max: 2_500 }),
    fc.constantFrom(12_000, 5_485, 25_000, 8_000, 3_000),
  ),
  surplus: fc.boolean(),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

const pick = <T>(list: readonly T[], n: number): T | undefined => list[n % Math.max(list.length, 1)];

/** Does what a step says, if it can be done; answers whether it was. Any error but one that people are told of is thrown. */
async function attempt(w: World, s: Step): Promise<boolean> {
  const amount = pounds(decimal(s.pence).div(100));
  const tenders = [{ method: "card" as const, amount }];
  const payment_key = randomUUID();
  const receipts = await sql()<{ id: string }[]>`
    select id from receipts where deleted_at is null and amount > 0 and (customer_id = ${w.customer}
      or document_id in (select id from documents where customer_id = ${w.customer})) order by id`;
  const every = await sql()<{ id: string }[]>`
    select id from receipts where deleted_at is null and (customer_id = ${w.customer}
      or document_id in (select id from documents where customer_id = ${w.customer})) order by id`;
  const invoice = pick(w.invoices, s.which) ?? "";
  const receipt = pick(receipts, s.other)?.id ?? randomUUID();
  const work: Record<string, () => Promise<unknown>> = {
    pay: () =>
      run(takePayment, manager, {
        document_id: invoice,
        tenders,
        payment_key,
        surplus_on_account: s.surplus,
      }),
    account: () => run(takePayment, manager, { customer_id: w.customer, tenders, payment_key }),
    spread: () =>
      run(takePayment, manager, {
        customer_id: w.customer,
        tenders: [...tenders, { method: "cash", amount: "20.00" }],
        payment_key,
        allocations: [
          { document_id: w.invoices[0] ?? "", amount: "15.00" },
          { document_id: w.invoices[2] ?? "", amount: "25.00" },
        ],
      }),
    refund: () =>
      run(refundReceipt, manager, {
        id: receipt,
        payment_key,
        ...(s.surplus ? {} : { amount }),
        ...(s.which % 2 ? { document_id: invoice } : {}),
        owed_again: s.other % 2 === 0,
      }),
    credit_account: () => run(creditOnAccount, manager, { credit_note_id: pick(w.credits, s.other) ?? "" }),
    refund_credit: () =>
      run(refundReceipt, manager, { id: receipt, payment_key, document_id: pick(w.credits, s.which) ?? "" }),
    allocate: () =>
      run(allocateMoney, manager, { receipt_id: receipt, allocations: [{ document_id: invoice, amount }] }),
    unallocate: () =>
      run(unallocateMoney, manager, {
        receipt_id: receipt,
        document_id: invoice,
        ...(s.surplus ? {} : { amount }),
      }),
    credit: () =>
      run(allocateCreditNote, manager, {
        credit_note_id: pick(w.credits, s.other) ?? "",
        allocations: [{ document_id: invoice, amount }],
      }),
    delete: () => run(deleteReceipt, manager, { id: pick(every, s.other)?.id ?? randomUUID() }),
    deposit: () =>
      run(takePayment, manager, {
        document_id: s.which % 2 ? w.estimate : w.job,
        tenders,
        payment_key,
        surplus_on_account: s.surplus,
      }),
    convert: () => steps(w.estimate, w.job, (tx, from, to) => moveDeposits(tx, from, to)),
    release: () =>
      steps(w.job, invoice, (tx, job) =>
        releaseSurplus(tx, job, pounds(decimal(job.received).div(2)), "2026-03-04"),
      ),
  };
  try {
    await work[s.kind]?.();
    return true;
  } catch (error) {
    if (error instanceof AppError && ["VALIDATION_ERROR", "CONFLICT", "NOT_FOUND"].includes(error.code))
      return false;
    throw error;
  }
}

type Locked = NonNullable<Awaited<ReturnType<typeof lockDocument>>>;
type Transaction = Parameters<typeof lockDocument>[0];

const steps = (
  first: string,
  second: string,
  work: (tx: Transaction, a: Locked, b: Locked) => Promise<unknown>,
) =>
  db().transaction(async (tx) => {
    const locked = new Map<string, Locked>();
    for (const id of [first, second].sort()) {
      const document = await lockDocument(tx, id);
      if (document) locked.set(id, document);
    }
    const [a, b] = [locked.get(first), locked.get(second)];
    if (!a || !b) throw new Error("A document is gone");
    return work(tx, a, b);
  });

/** What the customer paid less what they got back is what their documents and their account have of it: nothing is lost. */
async function lostMoney(w: World): Promise<string> {
  const [row] = await sql()<{ lost: string }[]>`
    select (select coalesce(sum(r.amount), 0) from receipts r where r.deleted_at is null and (r.customer_id = ${w.customer}
             or r.document_id in (select id from documents where customer_id = ${w.customer})))
         - (select coalesce(sum(received), 0) from documents where customer_id = ${w.customer}) as lost`;
  return pounds(decimal(row?.lost).minus((await readCustomerStanding(db(), w.customer)).on_account));
}

test("no sequence of payments, refunds, credits and allocations makes a balance wrong", async () => {
  let done = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 30 }), async (sequence) => {
      const w = await world();
      for (const s of sequence) if (await attempt(w, s)) done += 1;
      expect(await outOfBalance()).toEqual([]);
      expect(await overdrawnReceipts()).toEqual([]);
      expect(await lostMoney(w)).toBe("0.00");
    }),
    { numRuns: 60 },
  );
  expect(done).toBeGreaterThan(200);
}, 240_000);

test("nor does any of it at once", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 30, maxLength: 40 }), async (sequence) => {
      const w = await world();
      await attempt(w, { kind: "account", which: 0, other: 0, pence: 20_000, surplus: false });
      const outcomes = await Promise.allSettled(sequence.map((s) => attempt(w, s)));
      const thrown = outcomes.flatMap((o) =>
        o.status === "rejected" && !deadlock(o.reason) ? [o.reason] : [],
      );
      expect(thrown).toEqual([]);
      expect(await outOfBalance()).toEqual([]);
      expect(await overdrawnReceipts()).toEqual([]);
      expect(await lostMoney(w)).toBe("0.00");
    }),
    { numRuns: 12 },
  );
}, 240_000);

/** The steps of this test run outside a command, which would have told of it as CONFLICT. */
const deadlock = (error: unknown): boolean =>
  error instanceof Error &&
  (String((error as { code?: string }).code) === "40P01" || (error.cause ? deadlock(error.cause) : false));

test("fifty payments at once on one invoice never exceed it", async () => {
  const customer = await aRow("customers", { surname: "Busby" });
  const invoice = await ownDocument({ customer_id: customer, total_gross: "120.00" });
  const outcomes = await Promise.allSettled(
    Array.from({ length: 50 }, () =>
      run(takePayment, manager, {
        document_id: invoice,
        tenders: [{ method: "cash", amount: "7.50" }],
        payment_key: randomUUID(),
      }),
    ),
  );
  expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(16);
  const [row] = await sql()`select status, received, balance from documents where id = ${invoice}`;
  expect(row).toEqual({ status: "paid", received: "120.00", balance: "0.00" });
  expect(await outOfBalance()).toEqual([]);
});
