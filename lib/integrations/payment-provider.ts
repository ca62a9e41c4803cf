import type { Decimal } from "@/lib/core/money";
import type { BilledInvoices, CardReaders, KnownCustomers } from "./payment-abilities";

/** Whose service takes the money. The sandbox is our own, for a garage without keys: no money moves. */
export const PROVIDERS = ["stripe", "paypal", "sandbox"] as const;
export type ProviderName = (typeof PROVIDERS)[number];

/** What a customer is about to pay. */
export interface WantedPayment {
  /** Our id of the payment. It is the key of idempotency, and comes back with all that the provider says of it. */
  id: string;
  /** Pounds, VAT included; at least £0.30. */
  amount: Decimal;
  /** "Invoice SI10042 · AB12 CDE": no more of the customer than that. */
  description: string;
  /** Where the provider's page asks for a receipt to go; null if it is not known. */
  email: string | null;
  /** The provider's id of the customer, if they may keep their card with it; without it nothing is kept. */
  customer_ref?: string | null;
  /** Where the customer comes back to, paid or not. */
  return_url: string;
  cancel_url: string;
}

/** The provider's page that is open for a payment. */
export interface OpenedPage {
  session_id: string;
  url: string;
  /** An instant in ISO form. */
  expires_at: string;
}

/** By what the provider knows a payment. `payment_id` is known once the customer has paid. */
export interface PaymentReference {
  id: string;
  session_id: string | null;
  payment_id: string | null;
}

/**
 * `begun`: the customer may still pay. `pending`: paid, but the money is not sure yet, as by Bacs. `settled`: the money is sure.
 * `failed`: it did not come, or was taken back later. `cancelled`: the page was closed or has expired.
 */
export const PAYMENT_STATES = ["begun", "pending", "settled", "failed", "cancelled"] as const;
export type PaymentState = (typeof PAYMENT_STATES)[number];

/** Money that went back, or is held back. */
export interface TakenBack {
  /** The provider's id of the refund or the dispute. */
  ref: string;
  kind: "refund" | "dispute";
  /** Pounds, positive. */
  amount: Decimal;
  /** A refund on its way counts as gone, and a dispute as lost until it is won: so does the provider's balance. */
  state: "pending" | "done" | "undone";
  /** Our id of the refund, if it was asked for here; null if in the provider's own dashboard. */
  ours: string | null;
  reason: string | null;
}

/** All that a provider says of a payment at one moment: the truth that ours is compared with. */
export interface ProviderPayment {
  /** Our id, which the provider has kept; null for a payment that was not begun here. */
  id: string | null;
  session_id: string | null;
  payment_id: string | null;
  state: PaymentState;
  /** Pounds; what was paid, or is asked for. */
  amount: Decimal;
  /** "GBP"; anything else is not booked but shown as a finding. */
  currency: string;
  /** What the provider keeps for itself, in pounds; null if not known yet. */
  fee: Decimal | null;
  /** How it was paid, in the provider's word: "card", "pay_by_bank", "bacs_debit", "paypal". */
  way: string | null;
  /** "Visa •••• 4242"; null if there is nothing to say. */
  way_detail: string | null;
  /** Why it failed, in the provider's words. */
  problem: string | null;
  /** An instant in ISO form. */
  paid_at: string | null;
  taken_back: readonly TakenBack[];
}

/** What connecting an account has found out. */
export interface ConnectedAccount {
  /** The provider's name of the account. */
  name: string;
  live: boolean;
}

/**
 * A payment provider. Every function may throw ProviderError and nothing else. What is sent twice with the same id does not happen
 * twice.
 */
export interface PaymentProvider {
  name: ProviderName;
  /** Opens the provider's page for a payment. */
  open(wanted: WantedPayment): Promise<OpenedPage>;
  /** Reads a payment with its refunds and disputes. Where a provider has to be told to take approved money, this does it. */
  read(reference: PaymentReference): Promise<ProviderPayment>;
  /** Closes the page, so that it cannot be paid any more. Does nothing if it is paid or closed. */
  close(reference: PaymentReference): Promise<void>;
  /** Refunds a part; `refund_id` is ours and the key of idempotency. Amount in pounds. */
  refund(reference: PaymentReference, refund: { refund_id: string; amount: Decimal }): Promise<void>;
  /** Every payment on which something happened since an instant, the oldest first. */
  list(since: string): AsyncIterable<ProviderPayment>;
  /** Asks whether the keys work. */
  test(): Promise<ConnectedAccount>;
  /** Card readers at the counter, where the provider has them. */
  readers?: CardReaders;
  /** Customers whom the provider knows by an id, with the cards that it keeps for them. */
  customers?: KnownCustomers;
  /** Invoices that the provider sends and collects. */
  invoices?: BilledInvoices;
}

/** An event that a provider has sent, after its signature was checked. Only what finds the payment is kept of it. */
export interface ProviderEvent {
  event_id: string;
  type: string;
  /** What the event is about; null if none of our payments can be meant. */
  about: Partial<PaymentReference> | null;
}

/** A provider did not do what it was asked. */
export class ProviderError extends Error {
  override name = "ProviderError";
  /** It was surely not asked at all, as it had failed too often just before: nothing is in doubt. */
  readonly spared: boolean;
  constructor(
    /**
     * `later`: unreachable, slow, busy or broken; the same request may be sent again. `refused`: it understood and does not do it, with
     * words that staff may read. `keys`: the keys are wrong or may not do this. `unknown`: it does not know the payment.
     */
    readonly kind: "later" | "refused" | "keys" | "unknown",
    message: string,
    options: { cause?: unknown; spared?: boolean } = {},
  ) {
    super(message, options);
    this.spared = options.spared ?? false;
  }
}
