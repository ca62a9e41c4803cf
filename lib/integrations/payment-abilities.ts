import type { Decimal } from "@/lib/core/money";

// What only some payment providers can do. Every function may throw ProviderError and nothing else.

/** A card reader as its provider knows it. */
export interface ReaderFacts {
  /** The provider's id. */
  ref: string;
  name: string;
  /** The provider's word for its kind, such as `stripe_s700`. */
  device: string;
  simulated: boolean;
  online: boolean;
}

/**
 * Readers that the server tells what to ask for; the money is then read as that of any other payment, by the id that `make` returns.
 * What is sent twice with the same id does not happen twice.
 */
export interface CardReaders {
  list(): Promise<ReaderFacts[]>;
  /** Registers the reader that shows this code, at the address of the garage. The id is ours. */
  add(reader: { id: string; code: string; name: string; address: ReaderAddress }): Promise<ReaderFacts>;
  /** Does nothing if the provider does not know it any more. */
  remove(ref: string): Promise<void>;
  /** Makes a payment for a reader to ask for. Returns the provider's id of it; nobody can pay it before a reader is told to ask. */
  make(wanted: { id: string; amount: Decimal; description: string }): Promise<string>;
  /** Lets the reader ask for the card of a payment. Does nothing if it does so already. */
  ask(ref: string, payment_id: string): Promise<void>;
  /** What the reader is at, as far as this payment goes. */
  state(ref: string, payment_id: string): Promise<ReaderState>;
  /** Lets the reader stop asking, and closes the payment. Does nothing if the card was taken; refused while it is being read. */
  cancel(ref: string, payment_id: string): Promise<void>;
  /** Puts a test card to a simulated reader that waits for one. */
  present(ref: string, payment_id: string, card: "accepted" | "declined"): Promise<void>;
}

/** The code for a reader that the provider only simulates. */
export const SIMULATED_CODE = "simulated";

export interface ReaderAddress {
  /** The garage's name. */
  name: string;
  line1: string;
  city: string;
  postcode: string;
}

/**
 * `waiting` for the card, `offline` while it should; `idle` if it asks for something else or nothing, also because it was paid; `declined`
 * with the words of the refusal, also of a customer who pressed cancel.
 */
export type ReaderState =
  | { state: "waiting" | "idle"; problem: null }
  | { state: "declined"; problem: string }
  | { state: "offline"; problem: string };

/** A card that a provider keeps for a customer. */
export interface KeptCard {
  ref: string;
  /** "Visa •••• 4242". */
  name: string;
  /** The last day of its last month as YYYY-MM-DD; null for what does not expire. */
  expires_on: string | null;
}

/** A customer as a provider is told of them. */
export interface KnownCustomer {
  /** Our id. */
  id: string;
  name: string;
  email: string | null;
}

export interface KnownCustomers {
  /**
   * Makes a customer known, by our id once only; where the provider has lost one, in the place of that. Returns the provider's id.
   */
  make(customer: KnownCustomer, instead_of?: string | null): Promise<string>;
  /** Tells the provider the name and the address that a customer has now. False if it does not know them any more. */
  renew(ref: string, customer: KnownCustomer): Promise<boolean>;
  /** The cards that the customer has asked to be kept. A customer whom the provider does not know has none. */
  cards(ref: string): Promise<KeptCard[]>;
  /** Forgets a card. Does nothing if it is forgotten already. */
  forget(card_ref: string): Promise<void>;
}

/** What is billed through a provider: an invoice of ours, which the provider's asks the money of. */
export interface WantedInvoice {
  /** Our id of the online payment. It is the key of idempotency. */
  id: string;
  document_id: string;
  /** Our number, which the provider's invoice bears: there is no second one. */
  number: string;
  customer_ref: string;
  amount: Decimal;
  /** "Invoice SI10042 · AB12 CDE". */
  description: string;
  /** YYYY-MM-DD. */
  due_on: string;
}

/** What a provider says of an invoice that it bills. */
export interface BilledInvoice {
  ref: string;
  /** The provider's id of the payment that it waits for; null if there is none yet. */
  payment_id: string | null;
  /** `settled`: closed without money by the provider, because it was paid here. */
  state: "open" | "paid" | "settled" | "void" | "uncollectible";
  /** What is still asked for, in pounds. */
  open: Decimal;
  url: string | null;
}

export interface BilledInvoices {
  /** Makes it, and has the provider send it. The same one for the same id. */
  send(wanted: WantedInvoice): Promise<BilledInvoice>;
  read(ref: string): Promise<BilledInvoice>;
  /** Sends it again. */
  remind(ref: string): Promise<void>;
  /** Lowers what it asks for to `open`, because that is all that is owed of it still; with nothing left, it is closed as paid here. */
  lower(ref: string, open: Decimal): Promise<BilledInvoice>;
  /** Withdraws it: it cannot be paid any more. Does nothing if it is closed already. */
  withdraw(ref: string): Promise<BilledInvoice>;
  /** Takes back what `send` may have begun without an answer, by our id of the payment. */
  abandon(id: string, customer_ref: string): Promise<void>;
}
