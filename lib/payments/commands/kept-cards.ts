import "server-only";
import { setTimeout } from "node:timers/promises";
import { db } from "@/db/client";
import { systemActor } from "@/lib/core/actor";
import { run } from "@/lib/core/command";
import { log } from "@/lib/core/log/log";
import type { KeptCard, KnownCustomers } from "@/lib/integrations/payment-abilities";
import { ProviderError } from "@/lib/integrations/payment-provider";
import { mirrorCards } from "@/lib/saved-cards/commands/mirror-cards";
import {
  customersKnown,
  forgottenCard,
  hasStaleCard,
  refsOf,
} from "@/lib/saved-cards/queries/known-customers";
import { databaseNow } from "../internal/find-payment";
import { takerOf } from "../providers/takers";
import { ifProviderAnswers } from "./follow-payment";

const provider = "stripe";

/** Who keeps cards now; null while no account is connected that does. */
async function keeper(): Promise<{ customers: KnownCustomers; live: boolean } | null> {
  const taker = await takerOf(db(), provider);
  return taker?.provider.customers ? { customers: taker.provider.customers, live: taker.live } : null;
}

/**
 * Takes over which cards the provider keeps for a customer, and has it forget again what it should have forgotten. Safe to run again at
 * any point. Throws ProviderError if it has to be tried again later.
 */
export async function mirrorCardsOf(customer_id: string): Promise<void> {
  const kept = await keeper();
  if (!kept) return;
  const about = { customer_id, provider, live: kept.live } as const;
  const refs = await refsOf(db(), about);
  if (refs.length === 0) return;
  const asked_at = await databaseNow();
  const cards: KeptCard[] = [];
  for (const ref of refs) cards.push(...(await kept.customers.cards(ref)));
  const { linger } = await run(mirrorCards, systemActor("online payments"), {
    ...about,
    refs,
    asked_at,
    cards,
  });
  for (const ref of linger) await kept.customers.forget(ref);
}

/** How long a page waits for the provider, in milliseconds, and for how many seconds its last answer does. */
const PATIENCE_MS = 2_000;
const FRESH_SECONDS = 30;

/** Looks after the kept cards that a page is about to show, unless that was just done. What the provider does not say soon is left. */
export async function lookAfterCards(customer_id: string): Promise<void> {
  if (!(await hasStaleCard(db(), customer_id, FRESH_SECONDS))) return;
  const asking = ifProviderAnswers(() => mirrorCardsOf(customer_id), { customer_id });
  await Promise.race([asking, setTimeout(PATIENCE_MS, undefined, { ref: false })]);
}

/** Has the provider forget a card that is forgotten here. Throws ProviderError if it has to be tried again later. */
export async function forgetAtProvider(card_id: string): Promise<void> {
  const card = await forgottenCard(db(), card_id);
  if (!card) return;
  const kept = await keeper();
  if (kept?.live === card.live) await kept.customers.forget(card.ref);
}

/** The same where somebody waits for it: false if the provider does not do it now, and the job does it later. */
export async function forgottenAtProvider(card_id: string): Promise<boolean> {
  try {
    await forgetAtProvider(card_id);
    return true;
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error;
    log.warn("payments.card_not_forgotten", { card_id, kind: error.kind, error });
    return false;
  }
}

/** Takes over the cards of every customer whom the provider knows, each night. One whom it refuses does not keep it from the others. */
export async function mirrorAllCards(): Promise<void> {
  let failed: unknown;
  let page = await customersKnown(db(), "00000000-0000-0000-0000-000000000000");
  while (page.length > 0) {
    for (const customer_id of page)
      try {
        await mirrorCardsOf(customer_id);
      } catch (error) {
        if (!(error instanceof ProviderError) || error.kind !== "refused") throw error;
        failed = error;
      }
    page = await customersKnown(db(), page.at(-1) ?? "");
  }
  if (failed) throw failed;
}
