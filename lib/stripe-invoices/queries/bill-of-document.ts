import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { type Actor, may } from "@/lib/core/actor";
import { today } from "@/lib/core/dates/dates";
import { ask, query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { takerOf } from "@/lib/payments/providers/takers";
import { asksTooLittle, billProblem, isBilledNow } from "../rules/billable";
import { billableDocument } from "./billable-document";

const Bill = z.object({
  id: z.string(),
  live: z.boolean(),
  state: z.string(),
  amount: z.string(),
  open: z.string(),
  due_on: z.string(),
  email: z.string(),
  /** Stripe's page of it. */
  url: z.string().nullable(),
  /** Stripe's id of it. */
  ref: z.string().nullable(),
  problem: z.string().nullable(),
  sent_at: z.string().nullable(),
});

/** An invoice that Stripe sends, as the document's page shows it. */
export interface ShownBill extends z.infer<typeof Bill> {
  /** That Stripe asks for less than is owed, in words. */
  too_little: string | null;
}

/** What would be billed through Stripe now. */
export interface BillOffer {
  live: boolean;
  /** Pounds. */
  amount: string;
  /** When it is due, by the invoice's terms and not before today; YYYY-MM-DD. */
  due_on: string;
  email: string;
  /** Why it cannot be billed, in words; null if it can. */
  problem: string | null;
}

const SHOWN = 5;

const billsOfDocument = query({
  name: "stripe_invoices.of_document",
  permission: "receipts:read",
  input: z.strictObject({ document_id: z.uuid() }),
  async run({ db, actor, input: { document_id } }): Promise<{ bills: ShownBill[]; offer: BillOffer | null }> {
    const [rows, document, taker] = await Promise.all([
      db
        .execute(sql`
        select id, live, state, amount, open, due_on, email, url, ref, problem, sent_at from stripe_invoices
        where document_id = ${document_id} order by id desc limit ${SHOWN}`)
        .then(readRows(Bill)),
      billableDocument(db, document_id),
      takerOf(db, "stripe"),
    ]);
    const bills = rows.map((bill) => ({
      ...bill,
      too_little: bill.state === "open" && document ? asksTooLittle(bill.open, document.owed) : null,
    }));
    if (
      !document?.issued ||
      document.type === "credit_note" ||
      !taker?.active ||
      !may(actor, "receipts:create")
    )
      return { bills, offer: null };
    if (bills.some(({ state }) => isBilledNow(state)) || !/[1-9]/.test(document.owed))
      return { bills, offer: null };
    const due_on = [document.due_date ?? today(), today()].sort().at(-1) ?? today();
    const { owed: amount, email } = document;
    const problem = billProblem(document);
    return { bills, offer: { live: taker.live, amount, due_on, email: email ?? "", problem } };
  },
});

/** What Stripe bills of a document, and what could be billed; nothing for those who may not see receipts. */
export const stripeBillsFor = async (actor: Actor, document_id: string) =>
  may(actor, "receipts:read") ? ask(billsOfDocument, actor, { document_id }) : { bills: [], offer: null };
