import { z } from "zod";
import type { StripeAccount } from "./stripe-account";
import type { Route } from "./stripe-further";
import { invoicingOf } from "./stripe-invoices-held";
import type { Common } from "./stripe-objects";
import { check, pageOf, Refusal } from "./stripe-requests";

export interface Invoice extends Common<"invoice"> {
  customer: string;
  number: string | null;
  status: "draft" | "open" | "paid" | "void" | "uncollectible";
  currency: "gbp";
  collection_method: string;
  due_date: number | null;
  description: string | null;
  footer: string | null;
  amount_due: number;
  amount_paid: number;
  amount_remaining: number;
  pre_payment_credit_notes_amount: number;
  hosted_invoice_url: string | null;
  lines: { object: "list"; has_more: false; url: string; data: Line[] };
  metadata: Record<string, string>;
}
interface Line {
  id: string;
  object: "line_item";
  amount: number;
  description: string | null;
}
export interface InvoicePayment extends Common<"invoice_payment"> {
  invoice: string;
  amount_requested: number;
  amount_paid: number | null;
  currency: "gbp";
  is_default: boolean;
  status: "open" | "paid" | "canceled";
  payment: { type: "payment_intent"; payment_intent: string };
}
export interface CreditNote extends Common<"credit_note"> {
  invoice: string;
  amount: number;
  memo: string | null;
  number: string;
  status: "issued";
}
export interface InvoiceItem extends Common<"invoiceitem"> {
  invoice: string;
  customer: string;
  amount: number;
  description: string | null;
}
export type BilledThing = Invoice | InvoicePayment | CreditNote | InvoiceItem;

const whole = z
  .string()
  .regex(/^-?\d+$/)
  .transform(Number);
const text = z.string().min(1).optional();
const yes = z.enum(["true", "false"]).optional();
const expand = z.array(z.string()).optional();
const page = {
  limit: whole.pipe(z.number().min(1).max(100)).default(10),
  starting_after: z.string().optional(),
  ending_before: z.string().optional(),
  created: z.undefined().optional(),
  expand,
};

export const BILLED = {
  invoice: z.strictObject({
    customer: z.string(),
    number: z.string().max(26).optional(),
    collection_method: z.enum(["charge_automatically", "send_invoice"]).default("charge_automatically"),
    auto_advance: yes,
    currency: z.literal("gbp"),
    due_date: whole.optional(),
    pending_invoice_items_behavior: z.enum(["exclude", "include"]).optional(),
    description: text,
    footer: z.string().max(5000).optional(),
    metadata: z.record(z.string().max(40), z.string().max(500)).default({}),
    expand,
  }),
  item: z.strictObject({
    customer: z.string(),
    invoice: z.string(),
    amount: whole,
    currency: z.literal("gbp"),
    description: text,
    expand,
  }),
  note: z.strictObject({
    invoice: z.string(),
    amount: whole.pipe(z.number().min(1)),
    email_type: z.enum(["credit_note", "none"]).optional(),
    memo: text,
    expand,
  }),
};

const one = z.strictObject({ expand });

/** Adds what is only given to those who ask for it. */
function shown(account: StripeAccount, invoice: Invoice, wanted: string[] | undefined): object {
  if (!wanted?.includes("payments")) return invoice;
  const data = account.all("invoice_payment").filter((each) => each.invoice === invoice.id);
  return { ...invoice, payments: { object: "list", has_more: false, url: "/v1/invoice_payments", data } };
}

/** Stripe's invoicing, as far as an application uses it. */
export const invoiceRoutes: Route = (account, call, form) => {
  const [, method, path = "", id = "", action = ""] =
    /^(\w+) \/v1\/(invoices|invoiceitems|invoice_payments|credit_notes)(?:\/(\w+))?(?:\/(\w+))?$/.exec(
      call,
    ) ?? [];
  const held = invoicingOf(account);
  const wanted = form.expand as string[] | undefined;
  switch (`${method} ${path}${id ? "/id" : ""}${action ? `/${action}` : ""}`) {
    case "POST invoices":
      return held.make(check(BILLED.invoice, form));
    case "GET invoices": {
      const given = check(z.strictObject({ ...page, customer: text }), form);
      const found = account
        .all("invoice")
        .filter((each) => !given.customer || each.customer === given.customer);
      return pageOf(found, given, "/v1/invoices");
    }
    case "GET invoices/id":
      check(one, form);
      return shown(account, account.find("invoice", id), wanted);
    case "DELETE invoices/id":
      return held.remove(id);
    case "POST invoices/id/finalize":
      check(z.strictObject({ auto_advance: yes, expand }), form);
      return shown(account, held.finalize(id), wanted);
    case "POST invoices/id/send":
      check(one, form);
      return held.send(id);
    case "POST invoices/id/void":
      check(one, form);
      return held.void(id);
    case "POST invoices/id/pay":
      check(z.strictObject({ paid_out_of_band: z.literal("true"), expand }), form);
      return held.payElsewhere(id);
    case "POST invoiceitems":
      return held.addItem(check(BILLED.item, form));
    case "POST credit_notes":
      return held.credit(check(BILLED.note, form));
    case "GET invoice_payments": {
      const payment = z.strictObject({ type: z.literal("payment_intent"), payment_intent: z.string() });
      const given = check(z.strictObject({ ...page, payment }), form);
      const found = account
        .all("invoice_payment")
        .filter((each) => each.payment.payment_intent === given.payment.payment_intent);
      return pageOf(found, given, "/v1/invoice_payments");
    }
    default:
      if (path) throw new Refusal(404, `Unrecognized request URL (${call}).`);
      return undefined;
  }
};
