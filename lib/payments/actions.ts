"use server";

import { action } from "@/lib/actions/action";
import {
  changeAccount as changeAccountCommand,
  connectPaypal as connectPaypalCommand,
  connectStripe as connectStripeCommand,
  disconnectAccount as disconnectAccountCommand,
  setUpWebhook as setUpWebhookCommand,
} from "./commands/accounts";
import {
  makePaymentLink as makePaymentLinkCommand,
  revokePaymentLink as revokePaymentLinkCommand,
} from "./commands/links";
import { reconcilePayments as reconcilePaymentsCommand } from "./commands/reconcile";
import { refundOnlineNow as refundOnlineNowCommand } from "./commands/refund-now";
import { settleFinding as settleFindingCommand } from "./commands/settle-finding";
import { testAccount as testAccountCommand } from "./commands/test-account";

const settings = ["/settings/online-payments"];
const money = ["/receipts", "/documents", "/customers", "/statements"];

export const connectStripe = action(connectStripeCommand, { refresh: settings });
export const connectPaypal = action(connectPaypalCommand, { refresh: settings });
export const changeAccount = action(changeAccountCommand, { refresh: settings });
export const testAccount = action(testAccountCommand, { refresh: [...settings, "/settings/services"] });
export const disconnectAccount = action(disconnectAccountCommand, { refresh: settings });
export const setUpWebhook = action(setUpWebhookCommand, { refresh: settings });
export const reconcilePayments = action(reconcilePaymentsCommand, { refresh: [...settings, ...money] });
export const settleFinding = action(settleFindingCommand, { refresh: settings });
export const makePaymentLink = action(makePaymentLinkCommand);
export const revokePaymentLink = action(revokePaymentLinkCommand);
export const refundOnlineNow = action(refundOnlineNowCommand, { refresh: money });
