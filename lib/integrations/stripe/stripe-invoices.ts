import "server-only";
import type Stripe from "stripe";
import { addDays } from "@/lib/core/dates/dates";
import { instantOf } from "@/lib/core/dates/local-time";
import type { BilledInvoice, BilledInvoices, WantedInvoice } from "@/lib/integrations/payment-abilities";
import { ProviderError } from "@/lib/integrations/payment-provider";
import { type AskStripe, once } from "./stripe-client";
import { isRefusal } from "./stripe-errors";
import { PAGE } from "./stripe-history";
import { intentOf, isPaidThere } from "./stripe-invoice-payment";
import { fromPence, ourId, toPence } from "./stripe-payment";

const WITH_PAYMENTS = { expand: ["payments"] };
/** So many numbers are tried where Stripe has one already, as after a withdrawal: SI10042, SI10042-2, SI10042-3 … */
const MOST_NUMBERS = 9;

/** Invoices of ours of which Stripe asks for the money. Each step looks first what is there, so that all may be run again at any point. */
export const billedInvoices = (ask: AskStripe): BilledInvoices => ({
  send: (wanted) => ask((stripe) => send(stripe, wanted)),
  read: (ref) => ask(async (stripe) => billed(await read(stripe, ref))),
  remind: (ref) => ask(async (stripe) => void (await stripe.invoices.sendInvoice(ref))),
  lower: (ref, open) => ask((stripe) => lower(stripe, ref, toPence(open))),
  withdraw: (ref) => ask((stripe) => withdraw(stripe, ref)),
  abandon: (id, customer_ref) => ask((stripe) => abandon(stripe, id, customer_ref)),
});

const read = (stripe: Stripe, ref: string) => stripe.invoices.retrieve(ref, WITH_PAYMENTS);

async function send(stripe: Stripe, wanted: WantedInvoice): Promise<BilledInvoice> {
  const invoice = (await madeBefore(stripe, wanted.id, wanted.customer_ref)) ?? (await make(stripe, wanted));
  if (invoice.status === "paid" || invoice.status === "void") return billed(await read(stripe, invoice.id));
  try {
    if (invoice.status === "draft") {
      if (invoice.lines.data.length === 0) await addLine(stripe, invoice.id, wanted);
      await once(`${wanted.id}-final`, (options) =>
        stripe.invoices.finalizeInvoice(invoice.id, { auto_advance: false }, options),
      );
    }
  } catch (error) {
    // A draft that cannot become an invoice is not left lying with our number on it.
    if (isRefusal(error)) await stripe.invoices.del(invoice.id).catch(() => null);
    throw error;
  }
  try {
    await once(`${wanted.id}-send`, (options) => stripe.invoices.sendInvoice(invoice.id, {}, options));
  } catch (error) {
    // Nobody was told of it, so nobody shall pay it.
    if (isRefusal(error)) await stripe.invoices.voidInvoice(invoice.id).catch(() => null);
    throw error;
  }
  return billed(await read(stripe, invoice.id));
}

/** Stripe forgets a key after a day, so what was made before is looked for by our id. */
async function madeBefore(stripe: Stripe, id: string, customer: string) {
  for await (const invoice of stripe.invoices.list({ customer, limit: PAGE }))
    if (ourId(invoice.metadata) === id) return invoice;
  return null;
}

async function make(stripe: Stripe, wanted: WantedInvoice): Promise<Stripe.Invoice> {
  for (let turn = 1; ; turn++) {
    const number = turn === 1 ? wanted.number : `${wanted.number}-${turn}`;
    try {
      return await once(`${wanted.id}-invoice-${turn}`, (options) =>
        stripe.invoices.create(invoiceOf(wanted, number), options),
      );
    } catch (error) {
      if (turn === MOST_NUMBERS || !isRefusedNumber(error)) throw error;
    }
  }
}

const invoiceOf = (wanted: WantedInvoice, number: string): Stripe.InvoiceCreateParams => ({
  customer: wanted.customer_ref,
  number,
  collection_method: "send_invoice",
  // Stripe sends no reminders of its own, and takes nothing by itself.
  auto_advance: false,
  currency: "gbp",
  // The last second of that day here.
  due_date: instantOf(addDays(wanted.due_on, 1), "00:00", "Europe/London") / 1000 - 1,
  pending_invoice_items_behavior: "exclude",
  metadata: { payment_id: wanted.id, document_id: wanted.document_id },
  description: `Request for payment of our invoice ${wanted.number}`,
  footer: `This is no VAT invoice: it asks for the payment of our VAT invoice ${wanted.number}, which you have from us.`,
});

const addLine = (stripe: Stripe, invoice: string, wanted: WantedInvoice) =>
  once(`${wanted.id}-line`, (options) =>
    stripe.invoiceItems.create(
      {
        customer: wanted.customer_ref,
        invoice,
        amount: toPence(wanted.amount),
        currency: "gbp",
        description: wanted.description,
      },
      options,
    ),
  );

/** Whether Stripe refuses a number that another invoice of the account has, a void one included. */
const isRefusedNumber = (error: unknown): boolean =>
  isRefusal(error) && typeof error === "object" && error !== null && Reflect.get(error, "param") === "number";

/**
 * A credit note that nobody is sent: it says that less is asked for, and is none for VAT, which ours is. The key names what is left, so
 * that the same is not taken off twice.
 */
async function lower(stripe: Stripe, ref: string, open: number): Promise<BilledInvoice> {
  const now = await read(stripe, ref);
  const less = now.amount_remaining - open;
  if (!isOpen(now) || less <= 0) return billed(now);
  if (open === 0)
    await once(`${ref}-settled`, (options) => stripe.invoices.pay(ref, { paid_out_of_band: true }, options));
  else
    await once(`${ref}-lower-${open}`, (options) =>
      stripe.creditNotes.create(
        {
          invoice: ref,
          amount: less,
          email_type: "none",
          memo: "Paid or credited otherwise. No VAT credit note.",
        },
        options,
      ),
    );
  return billed(await read(stripe, ref));
}

/** Voids an invoice that is open. */
export async function withdraw(stripe: Stripe, ref: string): Promise<BilledInvoice> {
  const now = await read(stripe, ref);
  if (!isOpen(now)) return billed(now);
  await once(`${ref}-void`, (options) => stripe.invoices.voidInvoice(ref, {}, options));
  return billed(await read(stripe, ref));
}

async function abandon(stripe: Stripe, id: string, customer: string): Promise<void> {
  const made = await madeBefore(stripe, id, customer);
  if (made?.status === "draft") await stripe.invoices.del(made.id);
  else if (made) await withdraw(stripe, made.id);
}

const isOpen = ({ status }: Stripe.Invoice) => status === "open" || status === "uncollectible";

function billed(invoice: Stripe.Invoice): BilledInvoice {
  if (invoice.status === "draft") throw new ProviderError("later", "Stripe has not finished the invoice yet");
  const { id, status, amount_remaining, hosted_invoice_url } = invoice;
  const state = status === "paid" && !isPaidThere(invoice) ? "settled" : status;
  return {
    ref: id,
    payment_id: intentOf(invoice),
    state: STATES.find((known) => known === state) ?? "open",
    open: fromPence(state === "open" || state === "uncollectible" ? amount_remaining : 0),
    url: hosted_invoice_url ?? null,
  };
}

const STATES = ["open", "paid", "settled", "void", "uncollectible"] as const;
