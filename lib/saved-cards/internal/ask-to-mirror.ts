import "server-only";
import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { payment_customers } from "@/db/schema/saved-cards";
import { enqueue } from "@/lib/jobs/queue";
import { cardsToMirror } from "../jobs/kinds";

/** Has the cards of a customer looked after once these changes stand, if the provider knows the customer. */
export async function askToMirror(
  tx: Tx,
  { customer_id, provider, live }: { customer_id: string; provider: string; live: boolean },
): Promise<void> {
  const [known] = await tx
    .select({ id: payment_customers.id })
    .from(payment_customers)
    .where(
      and(
        eq(payment_customers.customer_id, customer_id),
        eq(payment_customers.provider, provider),
        eq(payment_customers.live, live),
      ),
    )
    .limit(1);
  if (known) await enqueue(tx, cardsToMirror, { customer_id });
}
