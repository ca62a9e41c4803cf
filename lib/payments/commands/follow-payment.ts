import "server-only";
import { db } from "@/db/client";
import { systemActor } from "@/lib/core/actor";
import { run } from "@/lib/core/command";
import { log } from "@/lib/core/log/log";
import { ProviderError, type ProviderName, type ProviderPayment } from "@/lib/integrations/payment-provider";
import { databaseNow, type FoundPayment, findPayment, referenceOf } from "../internal/find-payment";
import { closePage, openForNothing, othersOpen } from "../internal/open-pages";
import type { SavedPayment } from "../internal/saved-payment";
import { takerOf } from "../providers/takers";
import { recordPayment } from "./record-payment";

const actor = systemActor("online payments");

/**
 * Asks the provider what has become of a payment, and books the difference. Whatever brings us here (an event, the customer's way back, the
 * nightly comparison, a button) asks alike, so that nothing depends on what an event says or in which order events come. Throws
 * ProviderError if the provider cannot be asked.
 */
export async function followPayment(id: string): Promise<SavedPayment | null> {
  const payment = await findPayment(id);
  if (!payment) return null;
  const taker = await takerOf(db(), payment.provider as ProviderName);
  if (!taker) throw new ProviderError("keys", "Its account is not connected any more");
  const asked_at = await databaseNow();
  const told = await taker.provider.read(referenceOf(payment));
  return record(payment, told, asked_at);
}

/** Records what a provider has said of a payment of ours. */
export async function record(
  payment: FoundPayment,
  told: ProviderPayment,
  asked_at: string,
): Promise<SavedPayment> {
  const saved = await run(recordPayment, actor, {
    id: payment.id,
    asked_at,
    told: { ...told, id: payment.id, taken_back: [...told.taken_back] },
  });
  if (saved.state === "settled" && payment.state !== "settled") await closeAll(await othersOpen(payment));
  return saved;
}

/** Closes the pages that are open for an invoice that was paid meanwhile, as by cash. */
export const closePaidPages = async (): Promise<void> => closeAll(await openForNothing());

async function closeAll(open: readonly FoundPayment[]): Promise<void> {
  for (const payment of open) {
    await closePage(payment);
    await followIfPossible(payment.id);
  }
}

/** The same where nobody waits for an error: what cannot be asked now is asked again later. */
export const followIfPossible = (id: string): Promise<void> =>
  ifProviderAnswers(() => followPayment(id), { payment_id: id });

/** Does what needs a provider, and leaves it for later, with a line in the log, if the provider does not do it. */
export async function ifProviderAnswers(
  work: () => Promise<unknown>,
  about: Record<string, string>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error;
    log.warn("payments.later", { ...about, kind: error.kind, error });
  }
}
