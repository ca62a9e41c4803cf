import { randomUUID } from "node:crypto";
import { sql } from "@/db/client";
import { run } from "@/lib/core/command";
import { addDays, daysBetween, today } from "@/lib/core/dates/dates";
import { AppError } from "@/lib/core/errors";
import { mergeCustomers } from "@/lib/customers/commands/merge-customers";
import { changeStatus } from "@/lib/documents/commands/change-status";
import { convertDocument } from "@/lib/documents/commands/convert-document";
import { creditDocument } from "@/lib/documents/commands/credit-document";
import { deleteDocument } from "@/lib/documents/commands/delete-document";
import { issueDocument } from "@/lib/documents/commands/issuing/issue-document";
import { allocateCreditNote } from "@/lib/receipts/commands/allocate-credit";
import { allocateMoney, unallocateMoney } from "@/lib/receipts/commands/allocate-money";
import { refundReceipt } from "@/lib/receipts/commands/refund-receipt";
import { releaseMoneyOf } from "@/lib/receipts/commands/release-money";
import { takePayment } from "@/lib/receipts/commands/take-payment";
import { as } from "./actors";
import { fc } from "./property";
import { aDocument, aReceipt } from "./rows";
import { pence } from "./trading";
import { aCustomer, aDraft, part } from "./writing";

const manager = as("manager");

/** Days back on which things happen; none are less than a fortnight apart but the first two. */
export const DAYS_BACK = [0, 9, 40, 80, 160] as const;
const daysAgo = (days: number) => addDays(today(), -days);

/** Two customers and what became of them; VAT by the day on which a bookkeeper would count it, in pence. */
export interface World {
  customers: { id: string; surname: string }[];
  vat: Map<string, number>;
}

export const KINDS = [
  "invoice",
  "vehicle_sale",
  "late_invoice",
  "estimate",
  "job",
  "job",
  "deposit",
  "deposit",
  "pay",
  "pay",
  "on_account",
  "allocate",
  "unallocate",
  "credit",
  "set_credit",
  "refund",
  "convert",
  "issue",
  "issue",
  "call_off",
  "call_off",
  "delete",
  "release",
  "imported_debt",
  "imported_cancelled",
  "merge",
] as const;

export const step = fc.record({
  kind: fc.constantFrom(...KINDS),
  who: fc.nat(1),
  which: fc.nat(40),
  other: fc.nat(40),
  /** Sixths of it are whole pence, so that VAT is exact however it is divided. */
  amount: fc.integer({ min: 1, max: 4_000 }).map((n) => ((n * 6) / 100).toFixed(2)),
  back: fc.constantFrom(...DAYS_BACK),
  goes: fc.constantFrom("refund", "account", "document", "nowhere"),
});
export type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

interface Row {
  id: string;
  type: string;
  status: string;
  issued_date: string | null;
  received: string;
  total_gross: string;
  tax_point: string | null;
  /** What came from GA4 was declared there. */
  imported: boolean;
}

export async function newWorld(): Promise<World> {
  const tag = randomUUID().slice(0, 8);
  const customers = await Promise.all(
    ["Alder", "Beech"].map(async (name) => {
      const surname = `${name}${tag}`;
      return { id: await aCustomer({ surname, account_customer: true, credit_terms: 30 }), surname };
    }),
  );
  return { customers, vat: new Map() };
}

const pick = <T>(list: readonly T[], n: number): T | undefined => list[n % Math.max(list.length, 1)];

/** Does what a step says, if it can be done. What people are told of is a refusal; anything else is thrown. */
export async function attempt(w: World, s: Step): Promise<void> {
  try {
    await perform(w, s);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
  }
}

async function perform(w: World, s: Step): Promise<unknown> {
  const customer = w.customers[s.who % w.customers.length];
  if (!customer) throw new Error("There is nobody");
  const customer_id = customer.id;
  const all = [
    ...(await sql()<Row[]>`
    select id, type, status, issued_date::text, received, total_gross, tax_point::text, legacy_id is not null as imported from documents
    where customer_id = ${customer_id} and deleted_at is null order by created_at, id`),
  ];
  const unbilled = all.filter((row) => row.issued_date === null && row.type !== "credit_note");
  const billed = all.filter((row) => row.issued_date !== null && row.type !== "credit_note");
  const credits = all.filter((row) => row.issued_date !== null && row.type === "credit_note");
  const receipts = await sql()<{ id: string; document_id: string | null }[]>`
    select id, document_id from receipts where deleted_at is null and amount > 0 and (customer_id = ${customer_id}
      or document_id in (select id from documents where customer_id = ${customer_id})) order by created_at, id`;
  const count = (day: string, amount: number) => w.vat.set(day, (w.vat.get(day) ?? 0) + amount);
  const advance = (amount: unknown, day = today()) => count(day, pence(amount) / 6);
  const draft = (type: string, more: object = {}) =>
    aDraft({ type, customer_id, line_items: [part((Number(s.amount) / 1.2).toFixed(2))], ...more } as never);
  const issue = async (id: string) => {
    const [before] = await sql()`select received, type, tax_point::text from documents where id = ${id}`;
    const issued = await run(issueDocument, manager, { id });
    const supplied = before?.tax_point as string | null;
    const day = supplied && daysBetween(supplied, today()) > 14 ? supplied : today();
    count(
      day,
      pence(issued.total_tax) -
        (before?.type === "credit_note" ? 2 * pence(issued.total_tax) : pence(before?.received) / 6),
    );
  };
  const paid = (document_id: string, payment_date: string) =>
    run(takePayment, manager, {
      document_id,
      payment_date,
      payment_key: randomUUID(),
      tenders: [{ method: "cash", amount: s.amount }],
      surplus_on_account: s.other % 2 === 0,
    });
  const money = (from: Row) =>
    s.goes === "nowhere"
      ? undefined
      : {
          to: s.goes,
          ...(s.goes === "document"
            ? {
                document_id: pick(
                  all.filter(({ id }) => id !== from.id),
                  s.other,
                )?.id,
              }
            : {}),
        };
  /** What was let go of was declared in advance; what another draft took is so again. */
  const letGo = async (from: Row, work: Promise<unknown>) => {
    await work;
    if (s.goes === "nowhere") return;
    if (!from.imported) advance(-Number(from.received));
    const target = s.goes === "document" ? all.find(({ id }) => id === money(from)?.document_id) : undefined;
    if (target && target.issued_date === null) advance(from.received);
  };
  const open = pick(unbilled, s.which);
  const bill = pick(billed, s.which);
  const credit = pick(credits, s.which);
  const receipt = pick([...receipts], s.other);
  const steps: Record<Step["kind"], () => Promise<unknown>> = {
    invoice: async () => issue((await draft("invoice")).id),
    vehicle_sale: async () => issue((await draft("vehicle_sale")).id),
    late_invoice: async () => issue((await draft("invoice", { tax_point: daysAgo(s.back) })).id),
    estimate: () => draft("estimate"),
    job: () => draft("job_sheet"),
    deposit: async () => {
      if (!open) return;
      const { documents } = await paid(open.id, daysAgo(s.back));
      advance(Number(documents[0]?.received) - Number(open.received), daysAgo(s.back));
    },
    pay: async () => bill && paid(bill.id, daysAgo(s.back)),
    on_account: () =>
      run(takePayment, manager, {
        customer_id,
        payment_key: randomUUID(),
        payment_date: daysAgo(s.back),
        tenders: [{ method: "card", amount: s.amount }],
      }),
    allocate: async () => {
      const target = pick([...billed, ...unbilled], s.which);
      if (!target || !receipt) return;
      await run(allocateMoney, manager, {
        receipt_id: receipt.id,
        allocations: [{ document_id: target.id, amount: s.amount }],
      });
      if (target.issued_date === null) advance(s.amount);
    },
    unallocate: async () => {
      const target = pick([...billed, ...unbilled], s.which);
      if (!target || !receipt) return;
      await run(unallocateMoney, manager, {
        receipt_id: receipt.id,
        document_id: target.id,
        amount: s.amount,
      });
      if (target.issued_date === null) advance(-Number(s.amount));
    },
    credit: async () => {
      if (!bill) return;
      await issue((await run(creditDocument, manager, { id: bill.id, reason: "Not done" })).id);
    },
    set_credit: async () =>
      credit &&
      bill &&
      run(allocateCreditNote, manager, {
        credit_note_id: credit.id,
        allocations: [{ document_id: bill.id, amount: s.amount }],
      }),
    refund: async () => {
      if (!receipt) return;
      const document_id = pick([undefined, ...credits.map(({ id }) => id)], s.which);
      const { refund, document } = await run(refundReceipt, manager, {
        id: receipt.id,
        document_id,
        amount: s.amount,
        payment_key: randomUUID(),
      });
      const home = unbilled.find(({ id }) => id === document?.id);
      if (home && !home.imported) advance(refund.amount);
    },
    convert: async () =>
      open && run(convertDocument, manager, { id: open.id, to: s.other % 2 ? "job_sheet" : "invoice" }),
    issue: async () => open && issue(open.id),
    call_off: async () => {
      if (!open) return;
      const status = open.type === "estimate" ? (s.other % 2 ? "declined" : "expired") : "cancelled";
      // What is called off already stays as it is, and so does its money: `release` is for that.
      if (open.status === status) return;
      await letGo(open, run(changeStatus, manager, { id: open.id, status, money: money(open) }));
    },
    delete: async () =>
      open && letGo(open, run(deleteDocument, manager, { id: open.id, money: money(open) })),
    release: async () =>
      open &&
      letGo(open, run(releaseMoneyOf, manager, { document_id: open.id, money: money(open) as never })),
    imported_debt: () =>
      aDocument({
        customer_id,
        issued_date: daysAgo(s.back + 500),
        due_date: s.which % 3 ? daysAgo(s.back) : null,
        total_net: s.amount,
        total_tax: "0.00",
        total_gross: s.amount,
        balance: s.amount,
        type: s.other % 2 ? "invoice" : "vehicle_sale",
      }),
    imported_cancelled: async () => {
      const document_id = await aDocument({
        customer_id,
        type: "job_sheet",
        status: "cancelled",
        issued_date: null,
        received: s.amount,
      });
      await aReceipt({
        document_id,
        amount: s.amount,
        payment_date: s.which % 3 ? daysAgo(s.back) : null,
        legacy_id: randomUUID(),
      });
    },
    merge: async () => {
      if (s.which % 8 || w.customers.length < 2) return;
      const [kept, gone] = w.customers;
      await run(mergeCustomers, manager, {
        id: kept?.id ?? "",
        merged_id: gone?.id ?? "",
        confirmed_other_account: true,
      });
      w.customers.length = 1;
    },
  };
  return steps[s.kind]();
}
