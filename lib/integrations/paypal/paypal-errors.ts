import "server-only";
import { z } from "zod";
import { isSpared, sparedWords } from "@/lib/integrations/outside/breaker";
import { ProviderError } from "@/lib/integrations/payment-provider";

/** What PayPal says when it does not do what it was asked; null for what it did not say. */
export interface PaypalFault {
  /** Of HTTP; null if there was no answer. */
  status: number | null;
  /** PayPal's word for it: "INSTRUMENT_DECLINED"; the system's for a line that broke: "ECONNRESET". */
  code: string | null;
  /** Under what PayPal's support finds the request. */
  debug_id: string | null;
  retry_after_seconds: number | null;
}

/** A ProviderError with what PayPal said. It carries no cause: the library's errors hold the request with its token. */
export class PaypalError extends ProviderError {
  constructor(
    kind: ProviderError["kind"],
    message: string,
    readonly fault: PaypalFault,
  ) {
    super(kind, message);
  }
}

const code = z
  .string()
  .regex(/^\w{2,80}$/)
  .optional()
  .catch(undefined);

/** The token's errors are OAuth's, all others PayPal's own. */
const Body = z.object({
  name: code,
  error: code,
  debug_id: z
    .string()
    .regex(/^[\w-]{1,64}$/)
    .optional()
    .catch(undefined),
  details: z.array(z.object({ issue: code })).catch([]),
});

const Answer = z.object({
  statusCode: z.number(),
  body: z.string().catch(""),
  headers: z.record(z.string(), z.string()).catch({}),
});

const Broken = z.object({ code: z.string().regex(/^[A-Z_]{2,40}$/) });

/** Reads what the library has thrown. Takes codes alone from PayPal's texts, as those may repeat what was sent. */
export function faultOf(error: unknown): PaypalFault {
  const answer = Answer.safeParse(error).data;
  if (!answer) {
    const code = Broken.safeParse(error).data?.code ?? null;
    return { status: null, code, debug_id: null, retry_after_seconds: null };
  }
  const {
    name,
    error: oauth,
    debug_id,
    details,
  } = Body.safeParse(parsed(answer.body)).data ?? { details: [] };
  const seconds = Number(answer.headers["retry-after"] ?? Number.NaN);
  return {
    status: answer.statusCode,
    code: details.find(({ issue }) => issue)?.issue ?? name ?? oauth ?? null,
    debug_id: debug_id ?? answer.headers["paypal-debug-id"]?.match(/^[\w-]{1,64}$/)?.[0] ?? null,
    retry_after_seconds: Number.isFinite(seconds) ? seconds : null,
  };
}

/** What was too slow once: nobody waits for that three times. */
const SLOW: readonly (string | null)[] = ["ECONNABORTED", "ETIMEDOUT"];

export const isSlow = ({ code }: PaypalFault): boolean => SLOW.includes(code);

/** Whether to ask again at once: the line broke, PayPal is at fault, or it is busy with the very same request (409). */
export const isPassing = (fault: PaypalFault): boolean =>
  fault.status === null ? fault.code !== null && !isSlow(fault) : fault.status === 409 || fault.status >= 500;

/** Makes a ProviderError, with words that staff may read, of anything that was thrown. */
export function asProviderError(error: unknown): ProviderError {
  if (error instanceof ProviderError) return error;
  if (isSpared(error)) return new ProviderError("later", sparedWords("PayPal"), { spared: true });
  const fault = faultOf(error);
  const kind = kindOf(fault);
  const about = [fault.code, fault.debug_id && `debug id ${fault.debug_id}`].filter(Boolean).join(", ");
  return new PaypalError(kind, `${wordsOf(kind, fault)}${about ? ` (${about})` : ""}`, fault);
}

function kindOf({ status, code }: PaypalFault): ProviderError["kind"] {
  // An answer of success that cannot be read comes from something in between.
  if (status === null || status < 400 || status >= 500 || [408, 409, 429].includes(status)) return "later";
  if (status === 401 || status === 403 || code === "invalid_client" || code === "unauthorized_client")
    return "keys";
  return status === 404 ? "unknown" : "refused";
}

const WORDS: Record<string, string> = {
  CAPTURE_FULLY_REFUNDED: "This payment is refunded in full already",
  REFUND_AMOUNT_EXCEEDED: "This is more than is left of the payment at PayPal",
  REFUND_TIME_LIMIT_EXCEEDED:
    "PayPal refunds a payment for 180 days only: this one is older, so pay the money back in another way",
  PENDING_CAPTURE: "PayPal has not released this payment yet, so it cannot be refunded",
  REFUND_FAILED_INSUFFICIENT_FUNDS: "The PayPal account does not hold enough money for this refund",
  REFUND_NOT_PERMITTED_DUE_TO_CHARGEBACK:
    "The customer’s bank has taken this payment back: it cannot be refunded",
  TRANSACTION_DISPUTED: "The customer disputes this payment: settle it in PayPal’s resolution centre",
  CAPTURE_DISPUTED_PARTIAL_REFUND_NOT_ALLOWED:
    "The customer disputes this payment: until that is settled PayPal refunds all of it or nothing",
  INSTRUMENT_DECLINED: "The customer’s bank or card declined it: PayPal asks for another way to pay",
  PAYER_ACTION_REQUIRED: "The customer has to go through PayPal’s page again",
  DUPLICATE_INVOICE_ID: "PayPal has taken a payment with this number before",
  PAYEE_ACCOUNT_RESTRICTED: "PayPal has restricted the garage’s account",
  PAYEE_ACCOUNT_LOCKED_OR_CLOSED: "The garage’s PayPal account is locked or closed",
  WEBHOOK_NUMBER_LIMIT_EXCEEDED: "The PayPal app has as many webhooks as it may: delete one in its dashboard",
};

function wordsOf(kind: ProviderError["kind"], fault: PaypalFault): string {
  const { status, code } = fault;
  const own = code && kind === "refused" ? WORDS[code] : undefined;
  if (own) return own;
  if (isSlow(fault)) return "PayPal did not answer in time: try again later";
  if (status === null && code) return "PayPal could not be reached: try again later";
  if (kind === "later") return "PayPal did not answer as it should: try again later";
  if (kind === "unknown") return "PayPal does not know this";
  if (kind === "refused") return "PayPal refused it";
  return status === 403
    ? "The PayPal app may not do this"
    : "PayPal does not accept the keys: they are wrong, or test and live were mixed up";
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
