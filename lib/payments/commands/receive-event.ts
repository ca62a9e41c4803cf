import "server-only";
import { db } from "@/db/client";
import { unseal } from "@/lib/auth/tokens/seal";
import { systemActor } from "@/lib/core/actor";
import { run } from "@/lib/core/command";
import { ProviderError, type ProviderEvent } from "@/lib/integrations/payment-provider";
import { verifyPaypalEvent } from "@/lib/integrations/paypal/paypal-webhook";
import { verifyStripeEvent } from "@/lib/integrations/stripe/stripe-webhook";
import { isUuid } from "../internal/find-payment";
import { accountOf, keysOf, PROVIDER_KEYS } from "../providers/takers";
import { PaypalKeys } from "../schema/account";
import { recordEvent } from "./record-event";

/** The largest body that an event of either provider has, with room. */
const LONGEST = 512 * 1024;

/**
 * Takes an event that a provider has sent to us: 200 once it is kept, 401 if it is not signed by the provider, 404 if no account is set up
 * for events, 503 if the provider has to be asked about its signature and does not answer. What follows from it is work for a job.
 */
export async function receiveEvent(provider: "stripe" | "paypal", request: Request): Promise<Response> {
  const account = await accountOf(db(), provider);
  if (!account?.webhook_id) return answer(404);
  const raw = await request.text();
  if (raw.length > LONGEST) return answer(401);
  try {
    const event = await (provider === "stripe"
      ? ofStripe(raw, request, account.sealed_webhook_secret)
      : ofPaypal(raw, request, account));
    if (!event) return answer(401);
    await run(recordEvent, systemActor(provider), {
      provider,
      event_id: event.event_id,
      type: event.type,
      about: event.about && { ...event.about, id: uuidOrNull(event.about.id) },
    });
    return answer(200);
  } catch (error) {
    if (error instanceof ProviderError) return answer(503);
    throw error;
  }
}

async function ofStripe(raw: string, request: Request, sealed: string | null): Promise<ProviderEvent | null> {
  const secret = sealed && unseal(PROVIDER_KEYS, sealed);
  return secret ? verifyStripeEvent(raw, request.headers.get("stripe-signature"), secret) : null;
}

async function ofPaypal(
  raw: string,
  request: Request,
  account: NonNullable<Awaited<ReturnType<typeof accountOf>>>,
): Promise<ProviderEvent | null> {
  const keys = keysOf(account, PaypalKeys);
  if (!keys) throw new ProviderError("keys", "Its keys cannot be read any more");
  return verifyPaypalEvent(
    raw,
    request.headers,
    { webhook_id: account.webhook_id ?? "" },
    { ...keys, live: account.live },
  );
}

const uuidOrNull = (id: string | null | undefined) => (id && isUuid(id) ? id : null);

const answer = (status: number) => new Response(null, { status });
