import { documentName } from "@/lib/document-record/rules/types";
import type { ProviderName } from "@/lib/integrations/payment-provider";
import type { ReceiptMethod } from "@/lib/receipts/rules/methods";
import { formatRegistration } from "@/lib/vehicles/rules/registration";
import type { Item } from "./items";

const PROVIDER_NAMES: Record<ProviderName, string> = {
  stripe: "Stripe",
  paypal: "PayPal",
  sandbox: "Sandbox",
};

export const providerName = (provider: string): string =>
  PROVIDER_NAMES[provider as ProviderName] ?? provider;

/** The method by which money of a provider is booked. The sandbox's is no method of its own: no real garage has it. */
export const bookedMethod = (provider: string): { method: ReceiptMethod; method_name: string } =>
  provider === "stripe" || provider === "paypal"
    ? { method: provider, method_name: "" }
    : { method: "other", method_name: "Sandbox" };

/** What a receipt says of itself; `back` if money is there again that was gone. */
export function itemWords({ kind, reason }: Pick<Item, "kind" | "reason">, comes: boolean): string {
  const words = {
    payment: comes ? "Paid online" : "The payment failed after all",
    refund: comes ? "The refund failed: the money is back" : "Refunded online",
    dispute: comes ? "The dispute was won" : "Disputed by the customer",
  }[kind];
  return reason && !comes ? `${words}: ${reason}`.slice(0, 200) : words;
}

const WAYS: Record<string, string> = {
  card: "by card",
  card_present: "by card at the reader",
  bank: "by bank",
  pay_by_bank: "by bank",
  bacs: "by Bacs",
  bacs_debit: "by Bacs",
  paypal: "by PayPal",
  link: "by Link",
  apple_pay: "by Apple Pay",
  google_pay: "by Google Pay",
};

/** "by card"; the provider's own word for a way that is not known here. */
export const wayWords = (way: string | null): string =>
  way ? (WAYS[way] ?? `by ${way.replace(/_/g, " ")}`) : "";

const STATES: Record<string, string> = {
  begun: "Page open",
  pending: "On its way",
  settled: "Paid",
  failed: "Failed",
  cancelled: "Not paid",
};

export const stateWords = (state: string): string => STATES[state] ?? state;

/** What a provider is told that is paid for: "Invoice SI10042 · AB12 CDE", no more of the customer than that; without a document, an account. */
export function paidForWords(
  document: { type: string; number: string | null; registration: string | null } | null,
): string {
  if (!document) return "Account balance";
  const { registration } = document;
  return [documentName(document), registration && formatRegistration(registration)]
    .filter(Boolean)
    .join(" · ");
}
