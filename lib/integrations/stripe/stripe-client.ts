import "server-only";
import type Stripe from "stripe";
import { env } from "@/lib/core/env";
import { ProviderError } from "@/lib/integrations/payment-provider";
import { asked, isKeptFault, isStripeTrouble } from "./stripe-errors";
import { STRIPE, strictHttp } from "./stripe-http";

export interface StripeKeys {
  secret_key: string;
}

/** The library is loaded only where Stripe is used, and its client kept while the key stays. */
let kept: { key: string; client: Stripe } | undefined;

/** A client of Stripe's library. Throws ProviderError where the key cannot be one. */
export async function stripeClient({ secret_key: key }: StripeKeys): Promise<Stripe> {
  if (kept?.key === key) return kept.client;
  if (!/^\w+$/.test(key)) throw new ProviderError("keys", "That is no key of Stripe");
  const { default: Library } = await import("stripe");
  const { protocol, hostname, port } = new URL(env.STRIPE_API_BASE);
  const tls = protocol === "https:";
  const client = new Library(key, {
    host: hostname,
    port: Number(port) || (tls ? 443 : 80),
    protocol: tls ? "https" : "http",
    maxNetworkRetries: 2,
    timeout: 10_000,
    telemetry: false,
    httpClient: strictHttp(Library.createNodeHttpClient()),
  });
  kept = { key, client };
  return client;
}

/** Asks Stripe with the keys of an account, unless it has failed too often just before. Throws ProviderError and nothing else. */
export const asks =
  (keys: StripeKeys): AskStripe =>
  (call) =>
    asked(() =>
      STRIPE.question(keys.secret_key, async () => call(await stripeClient(keys)), {
        thrown: isStripeTrouble,
      }),
    );

export type AskStripe = <T>(call: (stripe: Stripe) => Promise<T>) => Promise<T>;

/**
 * Asks under our key, so that the same is not done twice. Stripe keeps a fault of its own under the key too and would repeat it for
 * a day: then the next key is used, which is the same one for everybody who asks.
 */
export async function once<T>(
  key: string,
  call: (options: { idempotencyKey: string }) => Promise<T>,
): Promise<T> {
  for (let turn = 1; ; turn++) {
    try {
      return await call({ idempotencyKey: turn === 1 ? key : `${key}-${turn}` });
    } catch (error) {
      if (turn === 3 || !isKeptFault(error)) throw error;
    }
  }
}
