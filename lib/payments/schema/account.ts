import { z } from "zod";
import { version } from "@/lib/core/input/fields";

export const StripeKeys = z.strictObject({
  secret_key: z
    .string()
    .trim()
    .regex(/^(sk|rk)_(test|live)_\w{10,}$/, "A secret key of Stripe begins with sk_live_ or sk_test_")
    .max(300),
});

export const PaypalKeys = z.strictObject({
  client_id: z.string().trim().min(10, "The client id, as PayPal shows it").max(200),
  client_secret: z.string().trim().min(10, "The secret, as PayPal shows it").max(200),
});

export const ConnectStripe = StripeKeys;

export const ConnectPaypal = PaypalKeys.extend({
  /** PayPal's keys do not say whether they belong to its sandbox. */
  live: z.boolean(),
});

export const ChangeAccount = z.strictObject({
  id: z.uuid(),
  version,
  /** Whether customers are offered it; as it is, if left out. */
  active: z.boolean().optional(),
  /** Whether customers may let it keep their card; as it is, if left out. */
  keeps_cards: z.boolean().optional(),
});

export const DisconnectAccount = z.strictObject({ id: z.uuid(), version });
