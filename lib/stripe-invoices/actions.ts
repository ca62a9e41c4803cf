"use server";

import { action } from "@/lib/actions/action";
import { billInvoiceNow as billInvoiceNowProcedure } from "./commands/bill-invoice";
import {
  remindOfBill as remindOfBillProcedure,
  withdrawBill as withdrawBillProcedure,
} from "./commands/withdraw-bill";

const money = ["/receipts", "/documents", "/customers", "/statements"];

export const billInvoiceNow = action(billInvoiceNowProcedure, { refresh: money });
export const withdrawBill = action(withdrawBillProcedure, { refresh: money });
export const remindOfBill = action(remindOfBillProcedure, { refresh: money });
