import { addDays, type IsoDate } from "@/lib/core/dates/dates";
import { type Decimal, decimal, pounds } from "@/lib/core/money";
import type { Calendar } from "./calendar";
import type { DemoDocument } from "./documents";
import type { Random } from "./random";

export type DemoReceipt = ReturnType<typeof receiptRow>;

const METHOD_NAMES: Record<string, string> = {
  cash: "Cash",
  card: "Card",
  bacs: "Bank transfer",
  cheque: "Cheque",
  stripe: "Card online",
  paypal: "PayPal",
};

function receiptRow(
  id: string,
  calendar: Calendar,
  paid: {
    document: DemoDocument;
    method: string;
    amount: Decimal;
    date: IsoDate;
    reference?: string;
    refund_of_id?: string;
    description?: string;
  },
) {
  const made = calendar.instant(paid.date, "17:05");
  const banked = addDays(paid.date, 3);
  const reconciled = paid.method !== "cash" && banked < calendar.day(-30);
  return {
    id,
    document_id: paid.document.row.id,
    customer_id: paid.document.customer.id,
    method: paid.method,
    method_name: METHOD_NAMES[paid.method] ?? paid.method,
    amount: paid.amount,
    total: paid.amount,
    payment_date: paid.date,
    description: paid.description ?? null,
    refund_of_id: paid.refund_of_id ?? null,
    provider_reference: paid.reference ?? null,
    reconciled,
    reconciled_date: reconciled ? banked : null,
    version: 1,
    created_at: made,
    updated_at: made,
  };
}

interface DemoAllocation {
  id: string;
  document_id: string;
  amount: Decimal;
  allocated_date: IsoDate;
  created_at: string;
}

/** The money: who paid when and how, and the balance that this leaves on each document. */
export class Till {
  readonly receipts: DemoReceipt[] = [];
  readonly allocations: (DemoAllocation & { receipt_id: string })[] = [];
  readonly credits: (DemoAllocation & { credit_note_id: string })[] = [];
  readonly #id: () => string;
  readonly #random: Random;
  readonly #calendar: Calendar;
  /** Counts account invoices that fell due in the last months. */
  #lately = 0;

  constructor(id: () => string, random: Random, calendar: Calendar) {
    this.#id = id;
    this.#random = random;
    this.#calendar = calendar;
  }

  /** Takes money for a document, or refunds it when negative, and updates received, balance and status. */
  take(
    document: DemoDocument,
    amount: Decimal,
    method: string,
    date: IsoDate,
    more: { refund_of_id?: string; description?: string } = {},
  ): DemoReceipt {
    const online = method === "stripe" ? "pi" : method === "paypal" ? "pp" : null;
    const reference = online
      ? `${online}_demo_${String(this.receipts.length + 1).padStart(5, "0")}`
      : undefined;
    const receipt = receiptRow(this.#id(), this.#calendar, {
      document,
      method,
      amount,
      date,
      reference,
      ...more,
    });
    this.receipts.push(receipt);
    this.#count(document, amount, date, receipt.created_at);
    return receipt;
  }

  /** Sets money on account against a document. */
  allocate(receipt: DemoReceipt, document: DemoDocument, amount: Decimal, date: IsoDate): void {
    const allocation = this.#allocation(document, amount, date);
    this.allocations.push({ ...allocation, receipt_id: receipt.id });
    this.#count(document, amount, date, allocation.created_at);
  }

  /** Sets a whole credit note against its invoice, on which nothing was paid. */
  credit(note: DemoDocument, invoice: DemoDocument): void {
    const date = note.row.issued_date ?? this.#calendar.today;
    this.credits.push({
      ...this.#allocation(invoice, note.row.total_gross, date),
      credit_note_id: note.row.id,
    });
    note.row.balance = "0.00";
    note.row.status = "settled";
    invoice.row.balance = "0.00";
    invoice.row.status = "credited";
  }

  #allocation(document: DemoDocument, amount: Decimal, date: IsoDate): DemoAllocation {
    return {
      id: this.#id(),
      document_id: document.row.id,
      amount,
      allocated_date: date,
      created_at: this.#calendar.instant(date, "17:10"),
    };
  }

  #count({ row }: DemoDocument, amount: Decimal, date: IsoDate, at: string): void {
    row.received = pounds(decimal(row.received).plus(amount));
    if (!row.issued_date) return;
    const credit = row.type === "credit_note";
    // A refund is negative and reduces what is still to be refunded.
    row.balance = pounds(decimal(row.balance).minus(decimal(amount).times(credit ? -1 : 1)));
    if (credit) row.status = decimal(row.balance).eq(0) ? "settled" : "issued";
    else {
      row.status = decimal(row.balance).eq(0) ? "paid" : "part_paid";
      if (row.status === "paid") row.paid_date = date;
    }
    if (at > row.updated_at) row.updated_at = at;
  }

  /** Pays an invoice as customers do: retail on collection; account customers by their terms, some of them late, some not yet. */
  settle(document: DemoDocument): void {
    const { row, customer } = document;
    const issued = row.issued_date ?? this.#calendar.today;
    if (customer.account_customer) {
      this.#settleAccount(document, row.due_date ?? issued);
      return;
    }
    const recent = issued > this.#calendar.day(-21);
    if (this.#random.chance(recent ? 0.12 : 0.006)) return;
    const gross = decimal(row.total_gross);
    if (gross.gt(380) && this.#random.chance(0.22)) {
      const part = pounds(gross.times(this.#random.pick(["0.25", "0.4", "0.5"])));
      this.take(document, part, "card", issued, { description: "Part payment" });
      if (recent && this.#random.chance(0.5)) return;
      const rest = addDays(issued, this.#random.int(0, 14));
      this.take(
        document,
        row.balance,
        this.#random.pick(["cash", "bacs", "card"]),
        this.#calendar.upToToday(rest),
      );
      return;
    }
    const method = this.#random.weighted([
      ["card", 64],
      ["cash", 14],
      ["bacs", 10],
      ["stripe", 5],
      ["cheque", 4],
      ["paypal", 3],
    ]);
    const date = method === "bacs" || method === "stripe" ? addDays(issued, this.#random.int(0, 3)) : issued;
    this.take(document, row.balance, method, this.#calendar.upToToday(date));
  }

  #settleAccount(document: DemoDocument, due: IsoDate): void {
    const held = document.customer.account_held && due > this.#calendar.day(-120);
    const lately = due < this.#calendar.today && due > this.#calendar.day(-110);
    // Every third one, not by chance, so that somebody owes something on whatever day the demo is made.
    if (held || (lately && this.#lately++ % 3 === 0)) return;
    const paid = addDays(due, this.#random.int(-6, 9));
    if (paid > this.#calendar.today) return;
    this.take(
      document,
      document.row.balance,
      this.#random.weighted([
        ["bacs", 90],
        ["cheque", 10],
      ]),
      paid,
    );
  }
}
