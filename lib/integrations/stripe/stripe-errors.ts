import "server-only";
import type Stripe from "stripe";
import { isSpared, sparedWords } from "@/lib/integrations/outside/breaker";
import { isTroubled } from "@/lib/integrations/outside/vendor";
import { ProviderError } from "@/lib/integrations/payment-provider";

/** Refusals that staff meet, in our own words. Source: Stripe, "Error codes". */
const WORDS: Readonly<Record<string, string>> = {
  amount_too_large: "The amount is more than Stripe allows here",
  amount_too_small: "Stripe takes no payment of less than £0.30",
  balance_insufficient: "There is not enough money in the Stripe account for this refund",
  charge_already_refunded: "Stripe says that the payment has been refunded in full already",
  charge_disputed: "The customer’s bank disputes this payment, so it cannot be refunded",
  email_invalid: "Stripe does not accept the customer’s e-mail address",
  intent_invalid_state: "Stripe cannot do this with the payment as it stands",
  payment_intent_unexpected_state: "Stripe cannot do this with the payment as it stands",
  terminal_reader_busy: "The card reader is busy at the moment",
  terminal_reader_hardware_fault: "The card reader has a fault",
  terminal_reader_offline: "The card reader is offline: see that it is switched on and connected",
  terminal_reader_timeout: "The card reader did not answer in time",
  url_invalid: "Stripe accepts only an address that can be reached from the internet",
};

/** The fields that errors of the library have, whichever copy of it has thrown them. */
type Thrown = Partial<
  Pick<
    Stripe.errors.StripeError,
    "type" | "code" | "statusCode" | "message" | "headers" | "requestId" | "detail"
  >
>;

const fieldsOf = (error: unknown): Thrown => (typeof error === "object" && error !== null ? error : {});

/** Runs something that asks Stripe. Throws ProviderError and nothing else. */
export async function asked<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    throw providerError(error);
  }
}

/**
 * Whatever was thrown while Stripe was asked, as the application knows it. The library's own error is not kept as the cause: it has
 * parts of the key and of the request in it, which belong in no log.
 */
export function providerError(error: unknown): ProviderError {
  if (error instanceof ProviderError) return error;
  if (isSpared(error)) return new ProviderError("later", sparedWords("Stripe"), { spared: true });
  const { type, code, statusCode = 0, message = "", requestId, detail } = fieldsOf(error);
  const trace = requestId ? ` (${requestId})` : "";
  switch (type) {
    case "StripeConnectionError":
      return new ProviderError(
        "later",
        (detail as { code?: string } | undefined)?.code === "ETIMEDOUT"
          ? "Stripe did not answer in time"
          : "Stripe could not be reached",
      );
    case "StripeRateLimitError":
      return new ProviderError("later", `Stripe is too busy${trace}`);
    case "StripeAuthenticationError":
      return new ProviderError("keys", `Stripe does not accept the key${trace}`);
    case "StripePermissionError":
      return new ProviderError("keys", `The key at Stripe may not do this${missing(message)}${trace}`);
    case "StripeIdempotencyError":
      return new ProviderError(
        "refused",
        `Stripe was asked for the same before, with other particulars${trace}`,
      );
    case "StripeInvalidRequestError":
    case "StripeCardError":
      // Nobody knows whether the reader has heard of it.
      if (code === "terminal_reader_timeout")
        return new ProviderError("later", `${words(code, message)}${trace}`);
      if (code === "resource_missing") return new ProviderError("unknown", `Stripe does not know it${trace}`);
      return new ProviderError("refused", `${words(code, message)}${trace}`);
    case "StripeAPIError":
      if (statusCode >= 400 && statusCode < 500 && statusCode !== 409)
        return new ProviderError("refused", `${words(code, message)}${trace}`);
      return new ProviderError("later", `Stripe had a fault of its own${trace}`);
    default:
      return new ProviderError("later", "Stripe’s answer could not be understood");
  }
}

const words = (code: string | undefined, message: string): string =>
  (code && WORDS[code]) ||
  (/greater than unrefunded amount/.test(message)
    ? "That is more than is left to refund of the payment"
    : `Stripe refused it: ${blanked(message)}`);

/** Stripe's text without keys and e-mail addresses, which it repeats in part. */
const blanked = (text: string): string =>
  text
    .replace(/\b(?:sk|rk|pk|whsec)_[\w*]+/g, "…")
    .replace(/[^\s'"<>(),:;]+@[^\s'"<>(),:;]+/g, "…")
    .slice(0, 300);

/** The permission that a restricted key lacks, as the dashboard calls it. */
function missing(message: string): string {
  const permission = /\brak_\w+/.exec(message);
  return permission ? `: it lacks ${permission[0]}` : "";
}

/** Whether Stripe refused a parameter because of its value. */
export const isRefusalOf = (error: unknown, code: string): boolean => fieldsOf(error).code === code;

/** Whether Stripe understood the request, knows what it is about, and does not do it. */
export const isRefusal = (error: unknown): boolean => providerError(error).kind === "refused";

/** Whether Stripe does not know what the request is about. */
export const isUnknown = (error: unknown): boolean => providerError(error).kind === "unknown";

/** Whether this is an earlier fault of Stripe's own, which it has kept under the key and would repeat for a day. */
export function isKeptFault(error: unknown): boolean {
  const { statusCode = 0, headers } = fieldsOf(error);
  return statusCode >= 500 && headers?.["idempotent-replayed"] === "true";
}

/** Whether Stripe itself is in trouble. What it kept of an earlier fault says nothing of now. */
export function isStripeTrouble(error: unknown): boolean {
  if (error instanceof ProviderError || isKeptFault(error)) return false;
  const { type, statusCode } = fieldsOf(error);
  if (type === "StripeConnectionError" || type === "StripeRateLimitError") return true;
  return statusCode === undefined ? type === undefined || type === "StripeAPIError" : isTroubled(statusCode);
}
