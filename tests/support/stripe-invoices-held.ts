import type { z } from "zod";
import type { StripeAccount } from "./stripe-account";
import type { BILLED, CreditNote, Invoice, InvoiceItem, InvoicePayment } from "./stripe-invoicing";
import { newId, type Way } from "./stripe-objects";
import { Refusal } from "./stripe-requests";

/** The invoices of an account at Stripe, and what customers and the dashboard do with them. */
export class Invoicing {
  /** Ids of invoices in the order in which they were sent; one that was sent twice is there twice. */
  readonly sent: string[] = [];
  /** Stripe knows no address of these customers. */
  readonly withoutAddress = new Set<string>();

  constructor(private readonly account: StripeAccount) {}

  /** Those that bear this number of ours, or it with a suffix; the newest first. */
  numbered = (number: string): Invoice[] =>
    this.account.all("invoice").filter((each) => each.number?.split("-")[0] === number);

  make(given: z.output<typeof BILLED.invoice>): Invoice {
    if (given.collection_method === "send_invoice" && given.due_date === undefined)
      throw new Refusal(400, "Missing required param: due_date.", { param: "due_date" });
    if ((given.due_date ?? Infinity) <= this.account.now())
      throw new Refusal(400, "The due date must be in the future.", { param: "due_date" });
    if (given.number && this.account.all("invoice").some(({ number }) => number === given.number))
      throw new Refusal(400, `An invoice with the number ${given.number} already exists.`, {
        param: "number",
      });
    const id = newId("in");
    const invoice = this.account.add<Invoice>({
      ...this.account.common(id, "invoice"),
      customer: given.customer,
      number: given.number ?? null,
      status: "draft",
      currency: "gbp",
      collection_method: given.collection_method,
      due_date: given.due_date ?? null,
      description: given.description ?? null,
      footer: given.footer ?? null,
      amount_due: 0,
      amount_paid: 0,
      amount_remaining: 0,
      pre_payment_credit_notes_amount: 0,
      hosted_invoice_url: null,
      lines: { object: "list", has_more: false, url: `/v1/invoices/${id}/lines`, data: [] },
      metadata: given.metadata,
    });
    this.account.emit("invoice.created", invoice);
    return invoice;
  }

  addItem({ invoice: ref, customer, amount, description }: z.output<typeof BILLED.item>): InvoiceItem {
    const invoice = this.inState(ref, "draft");
    if (invoice.customer !== customer) throw new Refusal(400, "The invoice is of another customer.");
    const item = { amount, description: description ?? null };
    invoice.lines.data.push({ id: newId("il"), object: "line_item", ...item });
    invoice.amount_due += amount;
    invoice.amount_remaining += amount;
    return this.account.add<InvoiceItem>({
      ...this.account.common(newId("ii"), "invoiceitem"),
      invoice: ref,
      customer,
      ...item,
    });
  }

  remove(ref: string): { id: string; object: "invoice"; deleted: true } {
    this.inState(ref, "draft").number = null;
    return { id: ref, object: "invoice", deleted: true };
  }

  finalize(ref: string): Invoice {
    const invoice = this.inState(ref, "draft");
    const intent = this.account.intent(invoice.amount_due, { metadata: {} });
    this.account.add<InvoicePayment>({
      ...this.account.common(newId("inpay"), "invoice_payment"),
      invoice: ref,
      amount_requested: invoice.amount_due,
      amount_paid: null,
      currency: "gbp",
      is_default: true,
      status: "open",
      payment: { type: "payment_intent", payment_intent: intent.id },
    });
    invoice.status = "open";
    invoice.hosted_invoice_url = `https://invoice.stripe.com/i/${ref}`;
    this.account.emit("invoice.finalized", invoice);
    return invoice;
  }

  send(ref: string): Invoice {
    const invoice = this.inState(ref, "open");
    if (this.withoutAddress.has(invoice.customer))
      throw new Refusal(400, "The customer of this invoice has no e-mail address.", {}, true);
    this.sent.push(ref);
    this.account.emit("invoice.sent", invoice);
    return invoice;
  }

  credit({ invoice: ref, amount, memo }: z.output<typeof BILLED.note>): CreditNote {
    const invoice = this.account.find("invoice", ref);
    if (invoice.status !== "open" || amount > invoice.amount_remaining)
      throw new Refusal(
        400,
        "The sum of credit amount, refund amount and out of band amount must equal the post payment amount.",
        {},
        true,
      );
    invoice.pre_payment_credit_notes_amount += amount;
    invoice.amount_due -= amount;
    invoice.amount_remaining -= amount;
    const { payment, intent } = this.paymentOf(ref);
    payment.amount_requested = invoice.amount_remaining;
    intent.amount = invoice.amount_remaining;
    if (invoice.amount_remaining === 0) this.close(invoice, "paid");
    this.account.emit("invoice.updated", invoice);
    return this.account.add<CreditNote>({
      ...this.account.common(newId("cn"), "credit_note"),
      invoice: ref,
      amount,
      memo: memo ?? null,
      number: `${invoice.number}-CN-01`,
      status: "issued",
    });
  }

  void(ref: string): Invoice {
    return this.close(this.inState(ref, "open", "uncollectible"), "void");
  }

  /** Marks it as paid outside of Stripe. */
  payElsewhere(ref: string): Invoice {
    const invoice = this.inState(ref, "open", "uncollectible");
    invoice.amount_paid = invoice.amount_remaining;
    return this.close(invoice, "paid");
  }

  /** What the customer does on the page of the invoice. A declined payment leaves it open. */
  pay(ref: string, { way, decline = false }: { way: Way; decline?: boolean }): { payment_id: string } {
    this.inState(ref, "open", "uncollectible");
    const { intent } = this.paymentOf(ref);
    const charge = this.account.try(intent, way);
    if (decline) {
      this.account.fail(intent, charge, "Your card was declined.");
      this.account.emit("invoice.payment_failed", this.account.find("invoice", ref));
    } else if (way === "bacs_debit") {
      intent.status = "processing";
      this.account.emit("payment_intent.processing", intent);
    } else this.settle(ref);
    return { payment_id: intent.id };
  }

  /** The money that is on its way has come. */
  settle(ref: string): void {
    const { payment, intent } = this.paymentOf(ref);
    this.account.succeed(null, intent, this.account.chargeOf(intent.id), false);
    const invoice = this.account.find("invoice", ref);
    payment.status = "paid";
    payment.amount_paid = intent.amount;
    Object.assign(invoice, { status: "paid", amount_paid: intent.amount, amount_remaining: 0 });
    this.account.emit("invoice.paid", invoice);
    this.account.emit("invoice.updated", invoice);
  }

  private close(invoice: Invoice, status: "paid" | "void"): Invoice {
    const { payment, intent } = this.paymentOf(invoice.id);
    Object.assign(intent, { status: "canceled", canceled_at: this.account.now() });
    intent.cancellation_reason = "void_invoice";
    payment.status = "canceled";
    invoice.status = status;
    if (status === "paid") invoice.amount_remaining = 0;
    this.account.emit("payment_intent.canceled", intent);
    this.account.emit(status === "paid" ? "invoice.paid" : "invoice.voided", invoice);
    return invoice;
  }

  private paymentOf(ref: string) {
    const payment = this.account.all("invoice_payment").find((each) => each.invoice === ref);
    if (!payment) throw new Refusal(400, "The invoice has no payment.");
    return { payment, intent: this.account.find("payment_intent", payment.payment.payment_intent) };
  }

  private inState(ref: string, ...states: Invoice["status"][]): Invoice {
    const invoice = this.account.find("invoice", ref);
    if (!states.includes(invoice.status))
      throw new Refusal(400, `This invoice is ${invoice.status}: that cannot be done with it.`, {}, true);
    return invoice;
  }
}

const held = new WeakMap<StripeAccount, Invoicing>();

/** The invoices of an account. */
export function invoicingOf(account: StripeAccount): Invoicing {
  const there = held.get(account) ?? new Invoicing(account);
  held.set(account, there);
  return there;
}
