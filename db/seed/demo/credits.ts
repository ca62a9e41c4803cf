import { addDays } from "@/lib/core/dates/dates";
import { decimal, pounds } from "@/lib/core/money";
import { type DemoDocument, makeDocument } from "./documents";
import type { Story } from "./history";
import type { LineDraft } from "./lines";
import type { Till } from "./receipts";

/**
 * Makes credit notes: for part of paid invoices, with the money refunded or still to be refunded, and for whole unpaid ones, which
 * they settle. A credit note's balance is what is still to be refunded.
 */
export function creditNotes(story: Story, till: Till, invoices: DemoDocument[]): DemoDocument[] {
  const wanted = (status: string, part: boolean) =>
    invoices.filter(
      ({ row, drafts, customer }) =>
        row.status === status &&
        row.type === "invoice" &&
        customer.company_name === null &&
        (!part || drafts.some(isStockPart)) &&
        row.issued_date !== null &&
        row.issued_date < story.calendar.day(-2),
    );
  const paid = wanted("paid", true);
  const refunded = [0.15, 0.35, 0.55, 0.75, 0.99].flatMap(
    (share) => paid[Math.floor(share * (paid.length - 1))] ?? [],
  );
  const notes = refunded.map((invoice, i) => {
    const line = invoice.drafts.find(isStockPart);
    const note = noteOn(story, invoice, line ? [line] : [], "Part returned unused");
    if (i < refunded.length - 1) giveBack(till, invoice, note);
    return note;
  });
  const unpaid = wanted("issued", false).slice(0, 2);
  for (const invoice of unpaid) {
    const note = noteOn(story, invoice, invoice.drafts, "Raised on the wrong account");
    till.credit(note, invoice);
    notes.push(note);
  }
  return notes;
}

const isStockPart = ({ item_type, item }: LineDraft): boolean => item_type === "part" && item !== undefined;

function noteOn(story: Story, invoice: DemoDocument, lines: LineDraft[], reason: string): DemoDocument {
  const { calendar } = story;
  const wanted = calendar.workingDay(addDays(invoice.row.issued_date ?? calendar.today, 2));
  const issued = calendar.upToToday(wanted);
  const { discount_percent, labour_discount_percent, parts_discount_percent } = invoice.row;
  return makeDocument(story.id, calendar, {
    type: "credit_note",
    status: "issued",
    customer: invoice.customer,
    car: invoice.car,
    created: issued,
    issued,
    lines,
    source: invoice,
    discounts: { discount_percent, labour_discount_percent, parts_discount_percent },
    credit_reason: reason,
    time: "11:20",
  });
}

/** Refunds the money. The refund names the receipt that it refunds. */
function giveBack(till: Till, invoice: DemoDocument, note: DemoDocument): void {
  const original = till.receipts.find(
    ({ document_id, amount }) => document_id === invoice.row.id && decimal(amount).gte(note.row.total_gross),
  );
  if (!original) return;
  till.take(
    note,
    pounds(decimal(note.row.total_gross).times(-1)),
    original.method,
    note.row.issued_date ?? "",
    {
      refund_of_id: original.id,
      description: "Refund",
    },
  );
}

/** Makes payments in advance by account customers, and sets them against later invoices. */
export function paymentsOnAccount(story: Story, till: Till, invoices: DemoDocument[]): DemoDocument[] {
  const { calendar } = story;
  const open = invoices.filter(({ row, customer }) => row.status === "issued" && customer.account_customer);
  return open.slice(0, 3).map((invoice) => {
    const issued = invoice.row.issued_date ?? calendar.today;
    const day = calendar.workingDay(addDays(issued, -12));
    const document = makeDocument(story.id, calendar, {
      type: "payment_on_account",
      status: "issued",
      customer: invoice.customer,
      car: null,
      created: day,
      issued: day,
      lines: [
        {
          item_type: "other",
          description: "Payment on account",
          quantity: "1",
          unit_price: "200.00",
          tax_code: "T9",
        },
      ],
    });
    const paid = till.take(document, "200.00", "bacs", day, { description: "Paid in advance" });
    const due = decimal(invoice.row.balance);
    till.allocate(paid, invoice, due.gt(200) ? "200.00" : pounds(due), issued);
    return document;
  });
}
