import { z } from "zod";
import { Problem } from "./paypal-problem";

const amount = z.strictObject({
  currency_code: z.string().regex(/^[A-Z]{3}$/),
  // Strings with two decimals: neither numbers nor pence.
  value: z.string().regex(/^(?!0+\.00$)\d{1,7}\.\d{2}$/),
});
const text = z.string().min(1).max(127);

const order = z.strictObject({
  intent: z.literal("CAPTURE"),
  purchase_units: z.tuple([
    z.strictObject({
      reference_id: text.optional(),
      invoice_id: text.optional(),
      custom_id: text.optional(),
      description: text.optional(),
      amount,
    }),
  ]),
  payment_source: z.strictObject({
    paypal: z.strictObject({
      experience_context: z.strictObject({
        return_url: z.url(),
        cancel_url: z.url(),
        brand_name: text.optional(),
        user_action: z.enum(["CONTINUE", "PAY_NOW"]).optional(),
        shipping_preference: z.enum(["GET_FROM_FILE", "NO_SHIPPING", "SET_PROVIDED_ADDRESS"]).optional(),
        payment_method_preference: z.enum(["UNRESTRICTED", "IMMEDIATE_PAYMENT_REQUIRED"]).optional(),
      }),
    }),
  }),
});

const refund = z.strictObject({
  amount: amount.optional(),
  custom_id: text.optional(),
  invoice_id: text.optional(),
  note_to_payer: z.string().max(255).optional(),
});

const webhook = z.strictObject({
  url: z.url().max(2048),
  event_types: z.array(z.strictObject({ name: z.string() })).min(1),
});

const verification = z.strictObject({
  auth_algo: z.literal("SHA256withRSA"),
  cert_url: z.url({ protocol: /^https$/ }),
  transmission_id: z.uuid(),
  transmission_sig: z.string().min(1),
  transmission_time: z.iso.datetime(),
  webhook_id: z.string().min(1).max(50),
  webhook_event: z.looseObject({ id: z.string() }),
});

const search = z.strictObject({
  start_date: z.iso.datetime({ offset: true }),
  end_date: z.iso.datetime({ offset: true }),
  fields: z.literal("transaction_info"),
  page_size: z.coerce.number().int().min(1).max(500),
  page: z.coerce.number().int().min(1).default(1),
});

export const REQUESTS = { order, refund, capture: z.strictObject({}), webhook, verification, search };

/** Reads a request as strictly as PayPal does: a field that it does not know is wrong. */
export function strict<T>(schema: z.ZodType<T>, given: unknown): T {
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const path = [...(issue?.path ?? []), ...(issue?.code === "unrecognized_keys" ? issue.keys : [])];
  throw new Problem(
    400,
    issue?.code === "too_big" ? "INVALID_STRING_LENGTH" : "INVALID_PARAMETER_SYNTAX",
    `/${path.join("/")}`,
  );
}
