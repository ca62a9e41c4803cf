import { z } from "zod";
import type { StripeAccount } from "./stripe-account";
import type { Route } from "./stripe-further";
import { type Common, type Intent, newId } from "./stripe-objects";
import { check, type Form, pageOf, Refusal } from "./stripe-requests";

interface Action {
  type: "process_payment_intent";
  status: "in_progress" | "succeeded" | "failed";
  failure_code: string | null;
  failure_message: string | null;
  api_error: null;
  process_payment_intent: { payment_intent: string };
}

export interface Reader extends Common<"terminal.reader"> {
  label: string;
  device_type: string;
  status: "online" | "offline";
  location: string;
  action: Action | null;
  metadata: Record<string, string>;
  deleted?: true;
}

interface Location extends Common<"terminal.location"> {
  display_name: string;
  address: Record<string, string>;
  metadata: Record<string, string>;
}

export type TerminalThing = Reader | Location;

const text = z.string().min(1);
const metadata = z.record(z.string().max(40), z.string().max(500)).default({});
const page = {
  limit: z.coerce.number().int().min(1).max(100).default(10),
  starting_after: z.string().optional(),
  ending_before: z.undefined().optional(),
  created: z.undefined().optional(),
  expand: z.undefined().optional(),
};
const REGISTERED = z.strictObject({
  registration_code: text,
  label: text.optional(),
  location: text.optional(),
  metadata,
});
const PLACED = z.strictObject({
  display_name: text.max(1000),
  address: z.strictObject({ line1: text, city: text, postal_code: text, country: z.literal("GB") }),
  metadata,
});
const MADE = z.strictObject({
  amount: z.coerce.number().int(),
  currency: z.literal("gbp"),
  allowed_payment_method_types: z.array(z.literal("card_present")).length(1),
  capture_method: z.enum(["automatic", "automatic_async", "manual"]),
  description: text.max(1000).optional(),
  metadata,
});
const PROCESSED = z.strictObject({
  payment_intent: text,
  process_config: z
    .strictObject({
      enable_customer_cancellation: z.enum(["true", "false"]).optional(),
      skip_tipping: z.enum(["true", "false"]).optional(),
    })
    .optional(),
});
const PRESENTED = z.strictObject({
  type: z.literal("card_present"),
  card_present: z.strictObject({ number: z.string().regex(/^\d{14,19}$/) }),
});
const NONE = z.strictObject({});

const SIMULATED: Record<string, string> = {
  "simulated-s700": "simulated_stripe_s700",
  "simulated-wpe": "simulated_wisepos_e",
};

const refuse = (code: string, message: string) => new Refusal(400, message, { code });

function readerOf(account: StripeAccount, id: string): Reader {
  const reader = account.find("terminal.reader", id);
  if (reader.deleted)
    throw new Refusal(404, `No such terminal.reader: '${id}'`, { code: "resource_missing", param: "id" });
  return reader;
}

/** What a person with a card, or a cable, does at a reader. */
export const atReader = {
  /** The reader that was registered last. */
  last: (account: StripeAccount): Reader => {
    const reader = account.all("terminal.reader").find(({ deleted }) => !deleted);
    if (!reader) throw new Error("There is no reader");
    return reader;
  },
  /** The reader stops by itself: the customer pressed cancel there. */
  customerCancels(account: StripeAccount, reader: Reader): void {
    finish(account, reader, { code: "customer_canceled", message: "The customer has canceled" });
  },
  /** A card is put to the reader. */
  present(account: StripeAccount, reader: Reader, declined = false): Intent {
    const action = reader.action;
    if (action?.status !== "in_progress")
      throw refuse("invalid_request_error", "The reader is not waiting for a payment method.");
    const intent = account.find("payment_intent", action.process_payment_intent.payment_intent);
    if (intent.status !== "requires_payment_method")
      finish(account, reader, { code: "intent_invalid_state", message: "The payment is closed" });
    else {
      const charge = account.try(intent, "card_present");
      if (declined) account.fail(intent, charge, "Your card was declined.");
      else account.succeed(null, intent, charge, false);
      finish(
        account,
        reader,
        declined ? { code: "card_declined", message: "Your card was declined." } : null,
      );
    }
    return intent;
  },
};

function finish(
  account: StripeAccount,
  reader: Reader,
  failure: { code: string; message: string } | null,
): void {
  if (!reader.action) return;
  reader.action.status = failure ? "failed" : "succeeded";
  reader.action.failure_code = failure?.code ?? null;
  reader.action.failure_message = failure?.message ?? null;
  account.emit(`terminal.reader.action_${reader.action.status}`, reader);
}

function register(account: StripeAccount, form: Form): Reader {
  const { registration_code, label, location, metadata: given } = check(REGISTERED, form);
  const simulated = SIMULATED[registration_code];
  if (simulated ? account.livemode : !/^\w+-\w+-\w+$/.test(registration_code))
    throw new Refusal(400, "We could not find a reader with that registration code.", {
      param: "registration_code",
    });
  if (!location) throw new Refusal(400, "Missing required param: location.", { code: "parameter_missing" });
  return account.add<Reader>({
    ...account.common(newId("tmr"), "terminal.reader"),
    label: label ?? registration_code,
    device_type: simulated ?? "stripe_s700",
    status: "online",
    location: account.find("terminal.location", location).id,
    action: null,
    metadata: given,
  });
}

function process(account: StripeAccount, id: string, form: Form): Reader {
  const reader = readerOf(account, id);
  const intent = account.find("payment_intent", check(PROCESSED, form).payment_intent);
  if (reader.status === "offline") throw refuse("terminal_reader_offline", "Reader is offline.");
  if (intent.status !== "requires_payment_method")
    throw refuse("intent_invalid_state", `The PaymentIntent has a status of ${intent.status}.`);
  reader.action = {
    type: "process_payment_intent",
    status: "in_progress",
    failure_code: null,
    failure_message: null,
    api_error: null,
    process_payment_intent: { payment_intent: intent.id },
  };
  return reader;
}

function cancelIntent(account: StripeAccount, id: string): Intent {
  const intent = account.find("payment_intent", id);
  if (intent.status !== "requires_payment_method")
    throw refuse(
      "payment_intent_unexpected_state",
      `You cannot cancel this PaymentIntent because it has a status of ${intent.status}.`,
    );
  intent.status = "canceled";
  intent.canceled_at = account.now();
  account.emit("payment_intent.canceled", intent);
  return intent;
}

function makeIntent(account: StripeAccount, form: Form): Intent {
  const { amount, description, metadata: given, allowed_payment_method_types } = check(MADE, form);
  if (amount < 30) throw refuse("amount_too_small", "Amount must be at least £0.30");
  const intent = account.intent(amount, { metadata: given, ...(description && { description }) });
  intent.payment_method_types = allowed_payment_method_types;
  return intent;
}

export const readerRoutes: Route = (account, call, form) => {
  const [, what = "", id = "", action = ""] =
    /^(\w+ \/v1\/(?:test_helpers\/)?(?:terminal\/\w+|payment_intents))(?:\/(\w+))?(?:\/(\w+))?$/.exec(call) ??
    [];
  switch (`${what}${id && "/id"}${action && `/${action}`}`) {
    case "GET /v1/terminal/locations":
      return pageOf(
        account.all("terminal.location"),
        check(z.strictObject(page), form),
        "/v1/terminal/locations",
      );
    case "POST /v1/terminal/locations":
      return account.add<Location>({
        ...account.common(newId("tml"), "terminal.location"),
        ...check(PLACED, form),
      });
    case "GET /v1/terminal/readers":
      return pageOf(
        account.all("terminal.reader").filter(({ deleted }) => !deleted),
        check(z.strictObject(page), form),
        "/v1/terminal/readers",
      );
    case "POST /v1/terminal/readers":
      return register(account, form);
    case "GET /v1/terminal/readers/id":
      check(NONE, form);
      return readerOf(account, id);
    case "DELETE /v1/terminal/readers/id": {
      check(NONE, form);
      readerOf(account, id).deleted = true;
      return { id, object: "terminal.reader", deleted: true };
    }
    case "POST /v1/terminal/readers/id/process_payment_intent":
      return process(account, id, form);
    case "POST /v1/terminal/readers/id/cancel_action": {
      check(NONE, form);
      const reader = readerOf(account, id);
      if (reader.status === "offline") throw refuse("terminal_reader_offline", "Reader is offline.");
      reader.action = null;
      return reader;
    }
    case "POST /v1/test_helpers/terminal/readers/id/present_payment_method": {
      const { number } = check(PRESENTED, form).card_present;
      const reader = readerOf(account, id);
      if (!reader.device_type.startsWith("simulated_"))
        throw refuse("invalid_request_error", "This reader is not simulated.");
      atReader.present(account, reader, number === "4000000000000002");
      return reader;
    }
    case "POST /v1/payment_intents":
      return makeIntent(account, form);
    case "POST /v1/payment_intents/id/cancel":
      check(NONE, form);
      return cancelIntent(account, id);
    default:
      return undefined;
  }
};
