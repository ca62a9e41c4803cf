import "server-only";
import { and, desc, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import type { Db, Tx } from "@/db/client";
import { saved_cards } from "@/db/schema/saved-cards";
import { query } from "@/lib/core/query";

/** A card that a customer lets a provider keep. */
export interface KeptCardShown {
  id: string;
  /** "Visa •••• 4242". */
  name: string;
  /** The last day of its last month as YYYY-MM-DD; null for what does not expire. */
  expires_on: string | null;
  /** False where no real money can move. */
  live: boolean;
}

/** The cards of a customer that are kept now, the newest first. */
export const keptCards = (db: Db | Tx, customerId: string): Promise<KeptCardShown[]> =>
  db
    .select({
      id: saved_cards.id,
      name: saved_cards.name,
      expires_on: saved_cards.expires_on,
      live: saved_cards.live,
    })
    .from(saved_cards)
    .where(and(eq(saved_cards.customer_id, customerId), isNull(saved_cards.forgotten_at)))
    .orderBy(desc(saved_cards.id));

/** Returns which cards a customer lets a provider keep. */
export const listKeptCards = query({
  name: "saved_cards.list",
  permission: "receipts:read",
  input: z.strictObject({ customer_id: z.uuid() }),
  run: ({ db, input }): Promise<KeptCardShown[]> => keptCards(db, input.customer_id),
});
