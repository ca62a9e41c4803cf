"use server";

import { action } from "@/lib/actions/action";
import { allocateCreditNote as allocateCreditNoteCommand } from "./commands/allocate-credit";
import {
  allocateMoney as allocateMoneyCommand,
  unallocateMoney as unallocateMoneyCommand,
} from "./commands/allocate-money";
import { amendReceipt as amendReceiptCommand } from "./commands/amend-receipt";
import { creditOnAccount as creditOnAccountCommand } from "./commands/credit-on-account";
import { deleteReceipt as deleteReceiptCommand } from "./commands/delete-receipt";
import { payOutCredit as payOutCreditCommand } from "./commands/pay-out-credit";
import { putOnAccount as putOnAccountCommand } from "./commands/put-on-account";
import { refundReceipt as refundReceiptCommand } from "./commands/refund-receipt";
import { releaseMoneyOf as releaseMoneyOfCommand } from "./commands/release-money";
import { takePayment as takePaymentCommand } from "./commands/take-payment";

const money = ["/receipts", "/documents", "/customers", "/statements"];

export const takePayment = action(takePaymentCommand, { refresh: money });
export const refundReceipt = action(refundReceiptCommand, { refresh: money });
export const allocateMoney = action(allocateMoneyCommand, { refresh: money });
export const unallocateMoney = action(unallocateMoneyCommand, { refresh: money });
export const allocateCreditNote = action(allocateCreditNoteCommand, { refresh: money });
export const creditOnAccount = action(creditOnAccountCommand, { refresh: money });
export const payOutCredit = action(payOutCreditCommand, { refresh: money });
export const amendReceipt = action(amendReceiptCommand, { refresh: ["/receipts"] });
export const deleteReceipt = action(deleteReceiptCommand, { refresh: money });
export const releaseMoneyOf = action(releaseMoneyOfCommand, { refresh: money });
export const putOnAccount = action(putOnAccountCommand, { refresh: money });
