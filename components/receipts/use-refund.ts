"use client";

import { formatMoney } from "@/components/ui/money";
import { toast } from "@/components/ui/toast";
import { refundOnlineNow } from "@/lib/payments/actions";
import { refundReceipt } from "@/lib/receipts/actions";
import { receiptName } from "@/lib/receipts/rules/receipt-name";
import type { Refundable } from "./refund-dialog";
import { useMoneyAction } from "./use-money-action";

/**
 * Refunds a receipt, one that was paid online by its provider. `onDone` is called with whether the money has gone back, or is sent later
 * by itself.
 */
export function useRefund(receipt: Refundable | undefined, onDone: (state: "done" | "waiting") => void) {
  const here = useMoneyAction(refundReceipt, ({ refund, warnings }) => {
    onDone("done");
    toast.success(`${formatMoney((refund.total ?? "").replace("-", ""))} refunded: ${receiptName(refund)}`);
    for (const warning of warnings) toast.warning(warning);
  });
  const online = useMoneyAction(refundOnlineNow, ({ amount, state }) => {
    onDone(state);
    const name = receipt ? receiptName(receipt) : "The provider";
    if (state === "done") toast.success(`${formatMoney(amount)} refunded: ${name}`);
    else toast.warning(`${name} cannot be reached: the refund of ${formatMoney(amount)} is sent by itself`);
  });
  return receipt?.online ? online : here;
}
