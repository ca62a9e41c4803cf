import "server-only";
import { db } from "@/db/client";
import { hashLinkToken, isLinkToken, LINK_HOLDER } from "@/lib/auth/tokens/link-secret";
import { visitor } from "@/lib/core/actor";
import { run } from "@/lib/core/command";
import { env } from "@/lib/core/env";
import { AppError } from "@/lib/core/errors";
import { log } from "@/lib/core/log/log";
import { ProviderError, type ProviderName } from "@/lib/integrations/payment-provider";
import { providerCustomerOf } from "@/lib/saved-cards/commands/provider-customer";
import { findPayment } from "../internal/find-payment";
import { type Taker, takerOf } from "../providers/takers";
import { payPath } from "../queries/link-token";
import { type OpenedLink, openLink } from "../queries/open-link";
import { paidForWords } from "../rules/payment-words";
import { beginPayment, notePage } from "./begin-payment";

/**
 * Begins a payment by a customer's link, and opens the provider's page for it. Returns the id of the payment. NOT_FOUND if the link opens
 * nothing; VALIDATION_ERROR at `amount`; CONFLICT if nothing can be paid; UNAVAILABLE if the provider does not answer.
 */
export async function payByLink(
  token: string,
  {
    provider,
    amount,
    origin,
    ip,
  }: { provider: ProviderName; amount: string; origin: string; ip: string | undefined },
): Promise<string> {
  if (!isLinkToken(token)) throw new AppError("NOT_FOUND", "This link opens nothing");
  const actor = visitor(LINK_HOLDER, ip, "receipts:create");
  const begun = await run(beginPayment, actor, { token_hash: hashLinkToken(token), provider, amount });
  const [opened, taker] = await Promise.all([openLink(db(), token), takerOf(db(), provider)]);
  if (!opened || !taker) throw new AppError("CONFLICT", "This cannot be paid online any more");
  // The provider's page is open still: asked for again, it would be another one if who pays is told otherwise now.
  const before = await findPayment(begun.id);
  if (before?.url) return begun.id;
  const back = (how: Record<string, string>) =>
    `${env.APP_URL ?? origin}${payPath(token)}?${new URLSearchParams({ payment: begun.id, ...how })}`;
  try {
    const page = await taker.provider.open({
      id: begun.id,
      amount: begun.amount,
      description: paidForWords(documentOf(opened)),
      email: opened.email,
      customer_ref: await keptFor(taker, opened),
      return_url: back({}),
      cancel_url: back({ cancelled: "1" }),
    });
    await run(notePage, actor, { id: begun.id, page, problem: null });
    return begun.id;
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error;
    log.warn("payments.not_opened", { payment_id: begun.id, kind: error.kind, error });
    // Nobody has the address of a page whose answer was lost: the next try opens another.
    await run(notePage, actor, { id: begun.id, page: null, problem: error.message.slice(0, 500) });
    throw new AppError("UNAVAILABLE", "Paying online does not work at the moment", { cause: error });
  }
}

/**
 * The provider's id of a customer who may let it keep their card, which is so by their own link alone: people pass on the link of a document.
 * Null where that is not so, and where the provider cannot be told of them now: paying goes on without.
 */
async function keptFor(
  { provider, live, keeps_cards }: Taker,
  { document_id, customer_id }: OpenedLink,
): Promise<string | null> {
  if (!keeps_cards || document_id !== null || customer_id === null) return null;
  try {
    return await providerCustomerOf(provider, live, customer_id);
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error;
    log.warn("payments.customer_not_known", { customer_id, kind: error.kind, error });
    return null;
  }
}

const documentOf = ({ type, number, registration }: OpenedLink) =>
  type ? { type, number, registration } : null;
