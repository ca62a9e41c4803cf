import "server-only";
import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { payment_customers, saved_cards } from "@/db/schema/saved-cards";

/** Drops what was known of an account at a provider that another one has replaced: its ids mean nothing there. */
export async function dropProvider(tx: Tx, provider: string): Promise<void> {
  await tx.delete(saved_cards).where(eq(saved_cards.provider, provider));
  await tx.delete(payment_customers).where(eq(payment_customers.provider, provider));
}
