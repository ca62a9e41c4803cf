import "server-only";
import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { online_payments } from "@/db/schema/payments";
import { nextVersion } from "@/lib/core/database/next-version";
import { oneRow } from "@/lib/core/database/one-row";
import type { Decimal } from "@/lib/core/money";

/** Begins the payment that an invoice of Stripe's will ask for. The document must be locked. Returns its id. */
export async function beginBilled(
  tx: Tx,
  begun: {
    live: boolean;
    document_id: string;
    customer_id: string | null;
    amount: Decimal;
    begun_by: string | null;
  },
): Promise<string> {
  const { id } = await oneRow(
    tx
      .insert(online_payments)
      .values({ provider: "stripe", by: "invoice", ...begun })
      .returning({ id: online_payments.id }),
  );
  return id;
}

/** Keeps by which invoice a payment is asked for, or why none was made. */
export async function noteBilled(
  tx: Tx,
  id: string,
  noted:
    | { session_id: string; payment_id: string | null }
    | { state: "failed" | "cancelled"; problem: string | null },
): Promise<void> {
  await tx
    .update(online_payments)
    .set({ ...noted, ...nextVersion(online_payments) })
    .where(eq(online_payments.id, id));
}
