import { z } from "zod";
import { decimalField, isNothing, text } from "@/lib/core/input/fields";
import { PAYMENT_STATES, PROVIDERS } from "@/lib/integrations/payment-provider";

/** Pounds and pence, greater than zero. */
export const Amount = decimalField({ whole: 8, places: 2 }, "An amount such as 54.85").refine(
  (value) => !isNothing(value),
  "More than nothing",
);

export const BeginPayment = z.strictObject({
  token_hash: z.string(),
  provider: z.enum(PROVIDERS, "Choose how to pay"),
  amount: Amount,
});

/** What a provider answered when its page was asked for: the page, or why there is none. */
export const NotePage = z.strictObject({
  id: z.uuid(),
  page: z
    .strictObject({ session_id: z.string().max(200), url: z.url().max(4000), expires_at: z.string() })
    .nullable(),
  problem: z.string().max(500).nullable(),
});

const Money = z.string().regex(/^\d+\.\d\d$/);

/** All that a provider says of a payment, as `ProviderPayment` describes it, with the moment at which it was asked. */
export const RecordPayment = z.strictObject({
  id: z.uuid(),
  asked_at: z.string(),
  told: z.object({
    id: z.uuid().nullable(),
    session_id: z.string().max(200).nullable(),
    payment_id: z.string().max(200).nullable(),
    state: z.enum(PAYMENT_STATES),
    amount: Money,
    currency: z.string().max(3),
    fee: z
      .string()
      .regex(/^-?\d+\.\d\d$/)
      .nullable(),
    way: z.string().max(60).nullable(),
    way_detail: z.string().max(80).nullable(),
    problem: z.string().max(500).nullable(),
    paid_at: z.string().nullable(),
    taken_back: z.array(
      z.object({
        ref: z.string().max(200),
        kind: z.enum(["refund", "dispute"]),
        amount: Money,
        state: z.enum(["pending", "done", "undone"]),
        ours: z.uuid().nullable(),
        reason: z.string().max(200).nullable(),
      }),
    ),
  }),
});

export const RefundOnline = z
  .strictObject({
    /** A receipt of the online payment. */
    id: z.uuid().optional(),
    /** The payment itself: then its only receipt, if none is named. */
    online_payment_id: z.uuid().optional(),
    /** Defaults to all that is left of it. */
    amount: Amount.optional(),
    /** The credit note that this pays out, or the document that money on account was set against. */
    document_id: z.uuid().nullable().optional(),
    /** A key chosen by the form: sent again, it refunds nothing more. */
    payment_key: z.uuid("The form has no key: open it again"),
    description: text(200),
    /** The document is owed again, although it was not credited. */
    owed_again: z.boolean().default(false),
  })
  .refine(({ id, online_payment_id }) => Boolean(id ?? online_payment_id), {
    path: ["id"],
    message: "Say which receipt is refunded",
  });

export const RecordRefundAnswer = z.strictObject({
  id: z.uuid(),
  /** Why the provider does not refund it. */
  problem: z.string().max(500),
});

export const MakePaymentLink = z
  .strictObject({ document_id: z.uuid().optional(), customer_id: z.uuid().optional() })
  .refine(({ document_id, customer_id }) => Boolean(document_id) !== Boolean(customer_id), {
    path: ["document_id"],
    message: "Say what is paid: one document, or what a customer owes",
  });

export const RecordEvent = z.strictObject({
  provider: z.enum(PROVIDERS),
  event_id: z.string().max(200),
  type: z.string().max(100),
  about: z
    .strictObject({
      id: z.string().nullable().optional(),
      session_id: z.string().max(200).nullable().optional(),
      payment_id: z.string().max(200).nullable().optional(),
    })
    .nullable(),
});
