import "server-only";
import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { online_payment_items } from "@/db/schema/payments";
import { run } from "@/lib/core/command";
import { conflict } from "@/lib/core/errors";
import { log } from "@/lib/core/log/log";
import { procedure } from "@/lib/core/procedure";
import { ProviderError } from "@/lib/integrations/payment-provider";
import { RefundOnline } from "../schema/payment";
import { refundOnline } from "./request-refund";
import { sendRefund } from "./send-refund";

/** What has become of a refund while somebody waits. */
export interface RefundedOnline {
  id: string;
  amount: string;
  /** `waiting`: the provider could not be asked yet; it is tried again by itself. */
  state: "done" | "waiting";
}

/**
 * Refunds money that was paid online, and waits for the provider's answer. CONFLICT with the provider's words where it refuses; where it
 * cannot be reached, the refund is sent later by itself.
 */
export const refundOnlineNow = procedure({
  name: "online_payments.refund_now",
  permission: "receipts:refund",
  input: RefundOnline,
  async execute(actor, input): Promise<RefundedOnline> {
    const asked = await run(refundOnline, actor, input);
    try {
      await sendRefund(asked.id);
    } catch (error) {
      if (!(error instanceof ProviderError)) throw error;
      log.warn("payments.refund_later", { refund_id: asked.id, kind: error.kind, error });
    }
    const [item] = await db()
      .select({ state: online_payment_items.state, reason: online_payment_items.reason })
      .from(online_payment_items)
      .where(eq(online_payment_items.id, asked.id));
    if (item?.state === "refused" || item?.state === "undone")
      throw conflict(item.reason ?? "The provider did not refund it");
    return { id: asked.id, amount: asked.full_amount, state: item?.state === "asked" ? "waiting" : "done" };
  },
});
