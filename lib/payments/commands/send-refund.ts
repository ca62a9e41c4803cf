import "server-only";
import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { online_payment_items } from "@/db/schema/payments";
import { systemActor } from "@/lib/core/actor";
import { run } from "@/lib/core/command";
import { ProviderError, type ProviderName } from "@/lib/integrations/payment-provider";
import { findPayment, referenceOf } from "../internal/find-payment";
import { takerOf } from "../providers/takers";
import { followPayment } from "./follow-payment";
import { refuseRefund } from "./request-refund";

/**
 * Sends a refund that was asked for, and books it when the provider says so. Safe to run again at any point: the provider knows the refund
 * by our id. Throws ProviderError if it has to be tried again later.
 */
export async function sendRefund(refund_id: string): Promise<void> {
  const [item] = await db().select().from(online_payment_items).where(eq(online_payment_items.id, refund_id));
  if (!item || item.state === "refused") return;
  const payment = await findPayment(item.online_payment_id);
  if (!payment) return;
  if (item.state === "asked") {
    const taker = await takerOf(db(), payment.provider as ProviderName);
    try {
      if (!taker) throw new ProviderError("keys", "Its account is not connected any more");
      await taker.provider.refund(referenceOf(payment), { refund_id, amount: item.full_amount });
    } catch (error) {
      if (!(error instanceof ProviderError) || error.kind === "later") throw error;
      await run(refuseRefund, systemActor("online payments"), {
        id: refund_id,
        problem: error.message.slice(0, 500),
      });
      return;
    }
  }
  await followPayment(payment.id);
}
