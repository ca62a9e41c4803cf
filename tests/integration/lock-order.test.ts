import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { run } from "@/lib/core/command";
import { creditDocument } from "@/lib/documents/commands/credit-document";
import { issueDocument } from "@/lib/documents/commands/issue-document";
import { startJobs, stopJobs } from "@/lib/jobs/queue";
import { storePaper } from "@/lib/paper/store-paper-job";
import { allocateCreditNote } from "@/lib/receipts/commands/allocate-credit";
import { takePayment } from "@/lib/receipts/commands/take-payment";
import { as } from "../support/actors";
import { testDatabase } from "../support/database";
import { aCustomer, aDraft, aGarage, documentRow } from "../support/writing";

const given = vi.hoisted(() => ({ way: 0 }));
vi.mock("@/lib/core/database-errors", async (importOriginal) => {
  const original = await importOriginal<typeof import("@/lib/core/database-errors")>();
  return {
    ...original,
    gaveWay(error: unknown) {
      const gave = original.gaveWay(error);
      if (gave) given.way++;
      return gave;
    },
  };
});

const ROUNDS = 200;
const { url } = await testDatabase();
const manager = as("manager");

beforeAll(async () => {
  await startJobs(url, [{ ...storePaper, handle: async () => {} }]);
  await aGarage();
});
afterAll(stopJobs);

/** An invoice of 240 pounds and a credit note for all of it, not issued yet. */
async function anInvoiceAndItsCredit(customer_id: string) {
  const invoice = await aDraft({ customer_id });
  await run(issueDocument, manager, { id: invoice.id });
  const note = await run(creditDocument, manager, { id: invoice.id, reason: "Wrong car" });
  return { invoice: invoice.id, note: note.id };
}

test("a credit note that is issued, set against its invoice while that is paid, makes nobody give way", async () => {
  const customer_id = await aCustomer();
  for (let round = 0; round < ROUNDS; round++) {
    const { invoice, note } = await anInvoiceAndItsCredit(customer_id);
    const pay = (amount: string) =>
      run(takePayment, manager, {
        document_id: invoice,
        payment_key: crypto.randomUUID(),
        tenders: [{ method: "card" as const, amount }],
      });
    const set = () =>
      run(allocateCreditNote, manager, {
        credit_note_id: note,
        allocations: [{ document_id: invoice, amount: "0.01" }],
      });
    const outcomes = await Promise.allSettled([
      set(),
      run(issueDocument, manager, { id: note }),
      set(),
      pay("40"),
      pay("60"),
    ]);
    for (const one of outcomes)
      if (one.status === "rejected") expect(one.reason.code).toMatch(/^(CONFLICT|VALIDATION_ERROR)$/);
    const [owed, left] = [await documentRow(invoice), await documentRow(note)];
    const credited = Number(left.total_gross) - Number(left.balance);
    expect(Number(owed.balance)).toBeGreaterThanOrEqual(0);
    expect(Number(owed.balance) + Number(owed.received) + credited).toBeCloseTo(240, 5);
  }
  expect(given.way).toBe(0);
}, 120_000);
