import { randomBytes } from "node:crypto";
import type { CustomerThing } from "./stripe-customers";
import type { BilledThing } from "./stripe-invoicing";
import type { TerminalThing } from "./stripe-terminal";

type Metadata = Record<string, string>;

export interface Common<Name extends string> {
  id: string;
  object: Name;
  /** Seconds since 1970, as all times of Stripe. */
  created: number;
  livemode: boolean;
}

export interface Session extends Common<"checkout.session"> {
  mode: "payment";
  ui_mode: "hosted_page";
  status: "open" | "complete" | "expired";
  payment_status: "unpaid" | "paid";
  amount_subtotal: number;
  amount_total: number;
  currency: "gbp";
  client_reference_id: string | null;
  customer: string | null;
  customer_email: string | null;
  saved_payment_method_options: { payment_method_save?: string; payment_method_remove?: string } | null;
  metadata: Metadata;
  payment_intent: string | null;
  url: string | null;
  success_url: string;
  cancel_url: string | null;
  expires_at: number;
}

export interface Intent extends Common<"payment_intent"> {
  amount: number;
  amount_received: number;
  currency: "gbp";
  payment_method_types: string[];
  status: "requires_payment_method" | "processing" | "succeeded" | "canceled";
  latest_charge: string | null;
  last_payment_error: { type: string; code: string; message: string } | null;
  canceled_at: number | null;
  cancellation_reason: string | null;
  description: string | null;
  metadata: Metadata;
}

export interface Charge extends Common<"charge"> {
  amount: number;
  amount_refunded: number;
  currency: "gbp";
  status: "pending" | "succeeded" | "failed";
  paid: boolean;
  refunded: boolean;
  disputed: boolean;
  payment_intent: string;
  balance_transaction: string | null;
  failure_code: string | null;
  failure_message: string | null;
  payment_method_details: { type: Way } & Record<string, unknown>;
  metadata: Metadata;
}

export interface Refund extends Common<"refund"> {
  amount: number;
  currency: "gbp";
  status: "pending" | "succeeded" | "failed";
  charge: string;
  payment_intent: string;
  balance_transaction: string | null;
  failure_reason?: string;
  reason: string | null;
  metadata: Metadata;
}

export interface Dispute extends Common<"dispute"> {
  amount: number;
  currency: "gbp";
  status: "needs_response" | "under_review" | "won" | "lost" | "warning_needs_response" | "warning_closed";
  reason: string;
  charge: string;
  payment_intent: string;
  is_charge_refundable: boolean;
  metadata: Metadata;
}

/** A movement of the account's balance. */
export interface Booked extends Common<"balance_transaction"> {
  type: "charge" | "payment" | "refund" | "payment_refund" | "refund_failure" | "adjustment";
  amount: number;
  fee: number;
  net: number;
  currency: "gbp";
  source: string;
}

export interface Endpoint extends Common<"webhook_endpoint"> {
  url: string;
  enabled_events: string[];
  description: string | null;
  status: "enabled";
  secret?: string;
}

export type Thing =
  | Session
  | Intent
  | Charge
  | Refund
  | Dispute
  | Booked
  | Endpoint
  | BilledThing
  | CustomerThing
  | TerminalThing;
export type Kind = Thing["object"];
export type Of<Name extends Kind> = Extract<Thing, { object: Name }>;

export interface StripeEvent {
  id: string;
  object: "event";
  type: string;
  api_version: string;
  created: number;
  livemode: boolean;
  data: { object: Record<string, unknown> };
  pending_webhooks: number;
  request: { id: string | null; idempotency_key: string | null };
}

export type Way = "card" | "card_present" | "pay_by_bank" | "bacs_debit";

const DETAILS = {
  card: { card: { brand: "visa", last4: "4242", exp_month: 12, exp_year: 2030, country: "GB" } },
  card_present: {
    card_present: {
      brand: "visa",
      last4: "4242",
      exp_month: 12,
      exp_year: 2030,
      read_method: "contactless_emv",
    },
  },
  pay_by_bank: { pay_by_bank: {} },
  bacs_debit: { bacs_debit: { last4: "2345", sort_code: "10-88-00", fingerprint: null, mandate: null } },
} as const;

export const detailsOf = (way: Way): Charge["payment_method_details"] => ({ type: way, ...DETAILS[way] });

/** What Stripe keeps of so many pence. */
export function feeOf(way: Way, pence: number): number {
  if (way === "bacs_debit") return Math.min(400, Math.max(20, Math.round(pence * 0.01)));
  return Math.round(pence * (way.startsWith("card") ? 0.015 : 0.01)) + 20;
}

/** "ch_3Rk…": Stripe's ids are letters and digits, at most 255. */
export const newId = (prefix: string): string => `${prefix}_${randomBytes(12).toString("hex")}`;
