import "server-only";
import { and, eq, isNull, type SQL, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { saved_cards } from "@/db/schema/saved-cards";
import { nextVersion } from "@/lib/core/database/next-version";
import { enqueueAll } from "@/lib/jobs/queue";
import { cardToForget } from "../jobs/kinds";

export type Forgetter = "customer" | "garage";

/** Forgets all the cards that are kept for a customer. */
export const forgetCardsOf = (tx: Tx, customerId: string, by: Forgetter): Promise<number> =>
  markForgotten(tx, eq(saved_cards.customer_id, customerId), by);

/**
 * Forgets those of these cards that are kept still, and has the provider asked to do the same, as soon as it answers and until it has.
 * Returns how many they were.
 */
export async function markForgotten(tx: Tx, cards: SQL, by: Forgetter): Promise<number> {
  const forgotten = await tx
    .update(saved_cards)
    .set({ forgotten_at: sql`now()`, forgotten_by: by, ...nextVersion(saved_cards) })
    .where(and(isNull(saved_cards.forgotten_at), cards))
    .returning({ card_id: saved_cards.id });
  if (forgotten.length > 0) await enqueueAll(tx, cardToForget, forgotten);
  return forgotten.length;
}
