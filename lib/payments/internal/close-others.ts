import "server-only";
import { and, eq, isNotNull, ne } from "drizzle-orm";
import { db } from "@/db/client";
import { online_payments } from "@/db/schema/payments";
import { log } from "@/lib/core/log/log";
import { ProviderError, type ProviderName } from "@/lib/integrations/payment-provider";
import { takerOf } from "../providers/takers";
import { referenceOf } from "./find-payment";

/**
 * Closes the pages that are still open for what has just been paid, so that a second tab cannot pay it again. What a provider cannot close
 * stays: if it is paid after all, that is money on account.
 */
export async function closeOthers(paid: { id: string; link_id: string | null }): Promise<void> {
  if (paid.link_id === null) return;
  const open = await db()
    .select()
    .from(online_payments)
    .where(
      and(
        eq(online_payments.link_id, paid.link_id),
        eq(online_payments.state, "begun"),
        ne(online_payments.id, paid.id),
        isNotNull(online_payments.session_id),
      ),
    );
  for (const other of open) {
    const taker = await takerOf(db(), other.provider as ProviderName);
    try {
      await taker?.provider.close(referenceOf(other));
    } catch (error) {
      if (!(error instanceof ProviderError)) throw error;
      log.warn("payments.not_closed", { payment_id: other.id, kind: error.kind, error });
    }
  }
}
