import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { sql } from "@/db/client";
import { run } from "@/lib/core/command";
import { AppError } from "@/lib/core/errors";
import { convertDocument } from "@/lib/documents/commands/convert-document";
import { creditDocument } from "@/lib/documents/commands/credit-document";
import { deleteDocument } from "@/lib/documents/commands/delete-document";
import { issueDocument } from "@/lib/documents/commands/issuing/issue-document";
import { markSent } from "@/lib/documents/commands/issuing/mark-sent";
import { raiseExcess } from "@/lib/documents/commands/raise-excess";
import { updateDocument } from "@/lib/documents/commands/update-document";
import { startJobs, stopJobs } from "@/lib/jobs/queue";
import { storePaper } from "@/lib/printing/jobs";
import { allocateCreditNote } from "@/lib/receipts/commands/allocate-credit";
import { allocateMoney } from "@/lib/receipts/commands/allocate-money";
import { refundReceipt } from "@/lib/receipts/commands/refund-receipt";
import { takePayment } from "@/lib/receipts/commands/take-payment";
import { as } from "../support/actors";
import { testDatabase } from "../support/database";
import { gaveWay } from "../support/gave-way";
import { outOfBalance, overdrawnReceipts } from "../support/ledger";
import { aCustomer, aDraft, aGarage, linesOf, part } from "../support/writing";

const ROUNDS = 60;

vi.mock("@/lib/core/database/database-errors", async (original) =>
  (await import("../support/gave-way")).counting(original),
);

const { url } = await testDatabase();
const manager = as("manager");

beforeAll(async () => {
  await startJobs(url, [storePaper]);
  await aGarage();
});
afterAll(stopJobs);
beforeEach(() => {
  gaveWay.way = 0;
});

const issue = async (id: string) => run(issueDocument, manager, { id });
const tenders = (amount: string) => [{ method: "card" as const, amount }];
const pay = async (document_id: string, amount: string) =>
  run(takePayment, manager, { document_id, tenders: tenders(amount), payment_key: randomUUID() });

/** What people are told of is no failure here: somebody else was first. */
const tried = async (works: readonly Promise<unknown>[]): Promise<number> => {
  const outcomes = await Promise.allSettled(works);
  const strange = outcomes.flatMap((outcome) =>
    outcome.status === "rejected" &&
    !(outcome.reason instanceof AppError && outcome.reason.code !== "INTERNAL_ERROR")
      ? [outcome.reason]
      : [],
  );
  expect(strange).toEqual([]);
  return outcomes.filter(({ status }) => status === "fulfilled").length;
};

/** A key above every one that the system makes: callers may choose their own, so that a source may come after what is made of it. */
const late = (round: number) => (round % 2 ? { id: `ffffffff-${randomUUID().slice(9)}` } : {});

test("credit notes are issued while their invoices are paid, given back and allocated, and nobody has to start again", async () => {
  let done = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const customer_id = await aCustomer();
    const [one, two] = [
      await aDraft({ customer_id, line_items: [part("50", "2")], ...late(round) }),
      await aDraft({ customer_id, line_items: [part("50", "2")] }),
    ];
    await issue(one.id);
    await issue(two.id);
    const [line] = await linesOf(one.id);
    const paid = (await pay(one.id, "30.00")).receipts[0]?.id ?? "";
    const account = await run(takePayment, manager, {
      customer_id,
      tenders: tenders("200.00"),
      payment_key: randomUUID(),
    });
    const lines = [{ id: line?.id ?? "", quantity: "1" }];
    const first = await run(creditDocument, manager, { id: one.id, reason: "Returned", lines });
    const second = await run(creditDocument, manager, { id: one.id, reason: "Returned", lines });
    await issue(first.id);
    const receipt_id = account.receipts[0]?.id ?? "";
    done += await tried([
      issue(second.id),
      pay(one.id, "7.00"),
      run(allocateMoney, manager, {
        receipt_id,
        allocations: [
          { document_id: two.id, amount: "5.00" },
          { document_id: one.id, amount: "4.00" },
        ],
      }),
      run(refundReceipt, manager, {
        id: paid,
        document_id: second.id,
        amount: "3.00",
        payment_key: randomUUID(),
      }),
      run(refundReceipt, manager, {
        id: paid,
        amount: "2.00",
        payment_key: randomUUID(),
        owed_again: true,
      }),
      run(allocateCreditNote, manager, {
        credit_note_id: second.id,
        allocations: [{ document_id: two.id, amount: "1.00" }],
      }),
      run(markSent, manager, { ids: [second.id, one.id, two.id], how: "printed" }),
    ]);
  }
  expect(gaveWay.way).toBe(0);
  expect(done).toBeGreaterThan(4 * ROUNDS);
  expect(await outOfBalance()).toEqual([]);
  expect(await overdrawnReceipts()).toEqual([]);
}, 240_000);

test("nor where an excess and its invoice are written, issued and deleted at once", async () => {
  for (let round = 0; round < ROUNDS; round++) {
    const main = await aDraft({
      line_items: [part("500", "2")],
      ...late(round),
    });
    const excess = await run(raiseExcess, manager, {
      id: main.id,
      amount: "250.00",
      customer_id: await aCustomer(),
      customer_vat_registered: true,
    });
    const lines = await linesOf(main.id);
    const dearer = part("600", "2", { id: lines[0]?.id });
    await tried([
      run(updateDocument, manager, {
        id: main.id,
        line_items: [dearer, { ...part("250", "-1"), item_type: "excess", id: lines[1]?.id }],
      }),
      round % 3 ? issue(excess.id) : run(deleteDocument, manager, { id: excess.id }),
      issue(main.id),
    ]);
  }
  expect(gaveWay.way).toBe(0);
  const wrong = await sql()`
    select d.id from documents d join document_lines l on l.document_id = d.id where d.deleted_at is null
    group by d.id having sum(l.line_gross) <> d.total_gross`;
  expect(wrong).toEqual([]);
}, 240_000);

test("nor where jobs are reopened while a customer's money is set against them", async () => {
  for (let round = 0; round < ROUNDS; round++) {
    const customer_id = await aCustomer();
    const job = await aDraft({ type: "job_sheet", customer_id, ...late(round) });
    const invoice = await run(convertDocument, manager, { id: job.id, to: "invoice" });
    const other = await aDraft({ type: "job_sheet", customer_id });
    await tried([
      run(deleteDocument, manager, { id: invoice.id }),
      run(takePayment, manager, {
        customer_id,
        tenders: tenders("50.00"),
        payment_key: randomUUID(),
        allocations: [job, invoice, other].map(({ id: document_id }) => ({ document_id, amount: "10.00" })),
      }),
      issue(invoice.id),
      run(markSent, manager, { ids: [other.id, invoice.id, job.id], how: "emailed" }),
    ]);
  }
  expect(gaveWay.way).toBe(0);
  expect(await outOfBalance()).toEqual([]);
}, 240_000);
