"use server";

import { action } from "@/lib/actions/action";
import {
  cancelReturn as cancelReturnCommand,
  createReturn as createReturnCommand,
} from "./commands/begin-return";
import { correctReceipt as correctReceiptCommand } from "./commands/correct-receipt";
import {
  creditReturn as creditReturnCommand,
  refuseReturn as refuseReturnCommand,
  sendReturn as sendReturnCommand,
} from "./commands/end-return";
import { makeOrders as makeOrdersCommand } from "./commands/make-orders";
import { cancelOrder as cancelOrderCommand, placeOrder as placeOrderCommand } from "./commands/place-order";
import { receiveOrder as receiveOrderCommand } from "./commands/receive-order";
import {
  archiveOrder as archiveOrderCommand,
  createOrder as createOrderCommand,
  updateOrder as updateOrderCommand,
} from "./commands/write-order";

const refresh = ["/purchase-orders"];
const stocked = [...refresh, "/stock"];

export const createOrder = action(createOrderCommand, { refresh });
export const updateOrder = action(updateOrderCommand, { refresh });
export const archiveOrder = action(archiveOrderCommand, { refresh });
export const placeOrder = action(placeOrderCommand, { refresh: stocked });
export const cancelOrder = action(cancelOrderCommand, { refresh: stocked });
export const makeOrders = action(makeOrdersCommand, { refresh });
export const receiveOrder = action(receiveOrderCommand, { refresh: stocked });
export const correctReceipt = action(correctReceiptCommand, { refresh: stocked });
export const createReturn = action(createReturnCommand, { refresh: stocked });
export const sendReturn = action(sendReturnCommand, { refresh: stocked });
export const creditReturn = action(creditReturnCommand, { refresh });
export const refuseReturn = action(refuseReturnCommand, { refresh: stocked });
export const cancelReturn = action(cancelReturnCommand, { refresh: stocked });
