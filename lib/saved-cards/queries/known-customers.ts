import "server-only";
import { and, asc, eq, gt, isNull, lt, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { payment_customers, saved_cards } from "@/db/schema/saved-cards";

/** A customer at the provider: in its test mode or with real money. */
export interface AtProvider {
  customer_id: string;
  provider: "stripe";
  live: boolean;
}

/** The ids by which a provider knows a customer, the newest last. */
export async function refsOf(db: Db, { customer_id, provider, live }: AtProvider): Promise<string[]> {
  const rows = await db
    .select({ ref: payment_customers.ref })
    .from(payment_customers)
    .where(
      and(
        eq(payment_customers.customer_id, customer_id),
        eq(payment_customers.provider, provider),
        eq(payment_customers.live, live),
      ),
    )
    .orderBy(asc(payment_customers.id));
  return rows.map(({ ref }) => ref);
}

/** Customers whom a provider knows, 200 at a time, in the order of their ids. */
export async function customersKnown(db: Db, after: string): Promise<string[]> {
  const rows = await db
    .selectDistinct({ customer_id: payment_customers.customer_id })
    .from(payment_customers)
    .where(gt(payment_customers.customer_id, after))
    .orderBy(asc(payment_customers.customer_id))
    .limit(200);
  return rows.map(({ customer_id }) => customer_id);
}

/** A card that is forgotten here; undefined if it is kept, or unknown. */
export async function forgottenCard(db: Db, id: string): Promise<{ ref: string; live: boolean } | undefined> {
  const [card] = await db
    .select({ ref: saved_cards.ref, live: saved_cards.live, forgotten_at: saved_cards.forgotten_at })
    .from(saved_cards)
    .where(eq(saved_cards.id, id));
  return card?.forgotten_at ? card : undefined;
}

/** Whether a customer has a kept card that was not seen at its provider for so many seconds. */
export async function hasStaleCard(db: Db, customer_id: string, seconds: number): Promise<boolean> {
  const [stale] = await db
    .select({ id: saved_cards.id })
    .from(saved_cards)
    .where(
      and(
        eq(saved_cards.customer_id, customer_id),
        isNull(saved_cards.forgotten_at),
        lt(saved_cards.updated_at, sql`now() - make_interval(secs => ${seconds})`),
      ),
    )
    .limit(1);
  return stale !== undefined;
}
