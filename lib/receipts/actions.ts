"use server";

import { action } from "@/lib/actions/action";
import { allocateCreditNote } from "@/lib/receipts/commands/allocate-credit";
import { allocateMoney, unallocateMoney } from "@/lib/receipts/commands/allocate-money";
import { amendReceipt } from "@/lib/receipts/commands/amend-receipt";
import { creditOnAccount } from "@/lib/receipts/commands/credit-on-account";
import { deleteReceipt } from "@/lib/receipts/commands/delete-receipt";
import { payOutCredit } from "@/lib/receipts/commands/pay-out-credit";
import { putOnAccount } from "@/lib/receipts/commands/put-on-account";
import { refundReceipt } from "@/lib/receipts/commands/refund-receipt";
import { releaseMoneyOf } from "@/lib/receipts/commands/release-money";
import { takePayment } from "@/lib/receipts/commands/take-payment";

export const takeMoney = action(takePayment, {
  refresh: ["/receipts", "/documents", "/customers", "/statements"],
});
export const giveMoneyBack = action(refundReceipt, {
  refresh: ["/receipts", "/documents", "/customers", "/statements"],
});
export const setMoneyAgainst = action(allocateMoney, {
  refresh: ["/receipts", "/documents", "/customers", "/statements"],
});
export const takeMoneyOff = action(unallocateMoney, {
  refresh: ["/receipts", "/documents", "/customers", "/statements"],
});
export const setCreditAgainst = action(allocateCreditNote, {
  refresh: ["/receipts", "/documents", "/customers", "/statements"],
});
export const putCreditOnAccount = action(creditOnAccount, {
  refresh: ["/receipts", "/documents", "/customers", "/statements"],
});
export const payCreditOut = action(payOutCredit, {
  refresh: ["/receipts", "/documents", "/customers", "/statements"],
});
export const saveReceipt = action(amendReceipt, { refresh: ["/receipts"] });
export const takeReceiptBack = action(deleteReceipt, {
  refresh: ["/receipts", "/documents", "/customers", "/statements"],
});
export const letMoneyGo = action(releaseMoneyOf, {
  refresh: ["/receipts", "/documents", "/customers", "/statements"],
});
export const putDepositOnAccount = action(putOnAccount, {
  refresh: ["/receipts", "/documents", "/customers", "/statements"],
});
