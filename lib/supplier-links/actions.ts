"use server";

import { action } from "@/lib/actions/action";
import { askPrices as askPricesCommand } from "./commands/ask-prices";
import { askTyres as askTyresCommand } from "./commands/ask-tyres";
import { cancelSupplierOrder as cancelSupplierOrderCommand } from "./commands/cancel-order";
import {
  choosePlainLink as choosePlainLinkCommand,
  connectContract as connectContractCommand,
  testLink as testLinkCommand,
} from "./commands/connect-link";
import { changeLink as changeLinkCommand, disconnectLink as disconnectLinkCommand } from "./commands/links";
import { askNewPrices as askNewPricesCommand } from "./commands/new-prices";
import { searchParts as searchPartsCommand } from "./commands/search-parts";
import { sendOrder as sendOrderCommand } from "./commands/send-order";
import { settleByHand as settleByHandCommand } from "./commands/withdraw-order";

const settings = ["/settings/suppliers-online", "/settings/services"];
const orders = ["/purchase-orders"];

export const connectContract = action(connectContractCommand, { refresh: settings });
export const choosePlainLink = action(choosePlainLinkCommand, { refresh: settings });
export const changeLink = action(changeLinkCommand, { refresh: settings });
export const disconnectLink = action(disconnectLinkCommand, { refresh: settings });
export const testLink = action(testLinkCommand, { refresh: settings });
export const askPrices = action(askPricesCommand);
export const askTyres = action(askTyresCommand);
export const searchParts = action(searchPartsCommand);
export const askNewPrices = action(askNewPricesCommand);
export const sendOrder = action(sendOrderCommand, { refresh: orders });
export const cancelSupplierOrder = action(cancelSupplierOrderCommand, { refresh: orders });
export const settleByHand = action(settleByHandCommand, { refresh: orders });
