import type Stripe from "stripe";
import { z } from "zod";
import { type Decimal, decimal, pounds } from "@/lib/core/money";
import type { PaymentState, ProviderPayment, TakenBack } from "@/lib/integrations/payment-provider";

/**
 * What Stripe has of one payment. At least one of session, invoice and intent is there; the charge is expanded with its balance
 * transaction.
 */
export interface StripeRecord {
  session: Stripe.Checkout.Session | null;
  /** The invoice of Stripe's that asks for it. */
  invoice?: Stripe.Invoice | null;
  intent: Stripe.PaymentIntent | null;
  refunds: readonly Stripe.Refund[];
  disputes: readonly Stripe.Dispute[];
}

/** A payment as the application knows it, from what Stripe has of it. */
export function paymentOf({
  session,
  invoice = null,
  intent,
  refunds,
  disputes,
}: StripeRecord): ProviderPayment {
  const charge = expanded(intent?.latest_charge);
  const money = stateOf(session, intent);
  const state = invoice ? billedState(invoice, money, intent) : money;
  const paid = state === "settled" || state === "pending";
  const details = charge?.payment_method_details;
  return {
    id: ourId(session?.metadata) ?? ourId(invoice?.metadata) ?? ourId(intent?.metadata),
    session_id: session?.id ?? invoice?.id ?? null,
    payment_id: intent?.id ?? null,
    state,
    amount: fromPence(
      intent?.amount_received ||
        (invoice ? invoice.amount_remaining : intent?.amount) ||
        session?.amount_total ||
        0,
    ),
    currency: (intent?.currency ?? invoice?.currency ?? session?.currency ?? "").toUpperCase(),
    fee: feeOf(charge),
    way: details?.type ?? null,
    way_detail: details ? wayDetail(details) : null,
    problem: paid ? null : problemOf(intent),
    paid_at: paid && charge ? instant(charge.created) : null,
    taken_back: [...refunds.map(refundOf), ...disputes.map(disputeOf)],
  };
}

/** Our id of a payment or a refund in metadata; null where other software has written something else under the same name. */
export const ourId = (
  metadata: Stripe.Metadata | null | undefined,
  name: "payment_id" | "refund_id" = "payment_id",
): string | null => z.uuid().safeParse(metadata?.[name]).data ?? null;

/** The id of something that may be expanded. */
export const idOf = (given: string | { id: string } | null | undefined): string | null =>
  typeof given === "string" ? given : (given?.id ?? null);

/** Something that was asked for expanded; null where it is not there. */
export const expanded = <T extends object>(given: string | T | null | undefined): T | null =>
  typeof given === "object" ? given : null;

export const fromPence = (pence: number): Decimal => pounds(decimal(pence).div(100));

/** Pence of an amount in pounds. */
export const toPence = (amount: Decimal): number => decimal(amount).times(100).round(0).toNumber();

const instant = (seconds: number): string => new Date(seconds * 1000).toISOString();

/** The money speaks first, then the page: an attempt that failed on an open page is no end. */
function stateOf(session: Stripe.Checkout.Session | null, intent: Stripe.PaymentIntent | null): PaymentState {
  const money = intent?.status;
  // At a reader, a card that was declined is no end: the reader may still ask for its PIN, or for another.
  if (intent?.payment_method_types?.includes("card_present")) {
    if (money === "requires_payment_method") return "begun";
    if (money === "canceled") return intent.last_payment_error ? "failed" : "cancelled";
  }
  if (money === "succeeded")
    return expanded(intent?.latest_charge)?.status === "failed" ? "failed" : "settled";
  if (money === "processing" || money === "requires_capture") return "pending";
  if (session?.status === "expired") return "cancelled";
  if (money === "canceled") return "failed";
  if (session?.status === "open") return "begun";
  if (session?.status !== "complete") return intent?.last_payment_error ? "failed" : "begun";
  if (money === "requires_payment_method") return "failed";
  return session.payment_status === "unpaid" ? "pending" : "settled";
}

/** While an invoice is open, an attempt that failed is no end; one that was closed without money was not paid here. */
function billedState(
  { status }: Stripe.Invoice,
  money: PaymentState,
  intent: Stripe.PaymentIntent | null,
): PaymentState {
  if (money === "settled" || money === "pending") return money;
  if (status !== "paid" && status !== "void") return "begun";
  return intent?.status === "succeeded" ? "failed" : "cancelled";
}

function problemOf(intent: Stripe.PaymentIntent | null): string | null {
  if (!intent) return null;
  const charge = expanded(intent.latest_charge);
  return (
    intent.last_payment_error?.message ??
    charge?.failure_message ??
    inWords(intent.cancellation_reason) ??
    null
  );
}

/** Not known while Stripe still works it out, and not in pounds where the account is paid out in another currency. */
function feeOf(charge: Stripe.Charge | null): Decimal | null {
  const booked = expanded(charge?.balance_transaction);
  return booked?.currency === "gbp" ? fromPence(booked.fee) : null;
}

const BRANDS: Readonly<Record<string, string>> = {
  amex: "American Express",
  diners: "Diners Club",
  jcb: "JCB",
  unionpay: "UnionPay",
};

/** What says which card or bank account it is, wherever Stripe has it. */
interface WayFacts {
  card?: { brand: string | null; last4: string | null };
  card_present?: { brand: string | null; last4: string | null };
  bacs_debit?: { last4: string | null };
}

/** "Visa •••• 4242"; null if there is nothing to say. */
export function wayDetail({ card, card_present, bacs_debit }: WayFacts): string | null {
  if (bacs_debit?.last4) return `Bacs •••• ${bacs_debit.last4}`;
  const used = card ?? card_present;
  if (!used?.last4) return null;
  const brand = used.brand ?? "card";
  return `${BRANDS[brand] ?? brand.charAt(0).toUpperCase() + brand.slice(1)} •••• ${used.last4}`;
}

const inWords = (code: string | null | undefined): string | null => code?.replaceAll("_", " ") ?? null;

const REFUND_STATES: Readonly<Record<string, TakenBack["state"]>> = {
  succeeded: "done",
  failed: "undone",
  canceled: "undone",
};

const refundOf = ({ id, amount, status, metadata, reason, failure_reason }: Stripe.Refund): TakenBack => ({
  ref: id,
  kind: "refund",
  amount: fromPence(amount),
  state: REFUND_STATES[status ?? ""] ?? "pending",
  ours: ourId(metadata, "refund_id"),
  reason: inWords(failure_reason ?? reason),
});

/**
 * A warning is an enquiry, which takes no money. A Direct Debit that the bank takes back after it was paid out is a dispute as well,
 * lost from the start. An appeal is still open, with the money gone.
 */
const DISPUTE_STATES: Readonly<Record<string, TakenBack["state"]>> = {
  lost: "done",
  prevented: "undone",
  warning_closed: "undone",
  warning_needs_response: "undone",
  warning_under_review: "undone",
  won: "undone",
};

const disputeOf = ({ id, amount, status, reason }: Stripe.Dispute): TakenBack => ({
  ref: id,
  kind: "dispute",
  amount: fromPence(amount),
  state: DISPUTE_STATES[status] ?? "pending",
  ours: null,
  reason: inWords(reason),
});
