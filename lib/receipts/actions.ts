"use server";

import { action } from "@/lib/actions/action";
import { allocateCreditNote as allocateCreditNoteCommand } from "./commands/allocate-credit";
import {
  allocateMoney as allocateMoneyCommand,
  unallocateMoney as unallocateMoneyCommand,
} from "./commands/allocate-money";
import { amendReceipt as amendReceiptCommand } from "./commands/amend-receipt";
import {
  changeVatPeriod as changeVatPeriodCommand,
  removeVatPeriod as removeVatPeriodCommand,
  splitVatPeriod as splitVatPeriodCommand,
} from "./commands/amend-vat-periods";
import { closeDay as closeDayCommand, reopenDay as reopenDayCommand } from "./commands/close-day";
import { creditOnAccount as creditOnAccountCommand } from "./commands/credit-on-account";
import { deleteReceipt as deleteReceiptCommand } from "./commands/delete-receipt";
import { payOutCredit as payOutCreditCommand } from "./commands/pay-out-credit";
import { putOnAccount as putOnAccountCommand } from "./commands/put-on-account";
import { refundReceipt as refundReceiptCommand } from "./commands/refund-receipt";
import { releaseMoneyOf as releaseMoneyOfCommand } from "./commands/release-money";
import { takePayment as takePaymentCommand } from "./commands/take-payment";
import {
  closeVatPeriod as closeVatPeriodCommand,
  makeVatPeriods as makeVatPeriodsCommand,
  reopenVatPeriod as reopenVatPeriodCommand,
} from "./commands/vat-periods";

const cashUp = ["/cash-up"];
const money = ["/receipts", "/documents", "/customers", "/statements"];
const vatPeriods = ["/settings/vat-periods"];

export const closeDay = action(closeDayCommand, { refresh: cashUp });
export const reopenDay = action(reopenDayCommand, { refresh: cashUp });
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
export const makeVatPeriods = action(makeVatPeriodsCommand, { refresh: vatPeriods });
export const closeVatPeriod = action(closeVatPeriodCommand, { refresh: vatPeriods });
export const reopenVatPeriod = action(reopenVatPeriodCommand, { refresh: vatPeriods });
export const removeVatPeriod = action(removeVatPeriodCommand, { refresh: vatPeriods });
export const changeVatPeriod = action(changeVatPeriodCommand, { refresh: vatPeriods });
export const splitVatPeriod = action(splitVatPeriodCommand, { refresh: vatPeriods });
