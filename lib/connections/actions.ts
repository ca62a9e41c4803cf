"use server";

import { action } from "@/lib/actions/action";
import {
  changeConnection as changeConnectionCommand,
  disconnectService as disconnectServiceCommand,
  priceLookup as priceLookupCommand,
} from "./commands/connections";
import {
  connectDvla as connectDvlaCommand,
  connectDvsa as connectDvsaCommand,
  connectOneAuto as connectOneAutoCommand,
  testConnection as testConnectionCommand,
} from "./commands/test-connection";

const refresh = ["/settings/vehicle-data", "/settings/services"];

export const connectDvsa = action(connectDvsaCommand, { refresh });
export const connectDvla = action(connectDvlaCommand, { refresh });
export const connectOneAuto = action(connectOneAutoCommand, { refresh });
export const priceLookup = action(priceLookupCommand, { refresh });
export const changeConnection = action(changeConnectionCommand, { refresh });
export const disconnectService = action(disconnectServiceCommand, { refresh });
export const testConnection = action(testConnectionCommand, { refresh });
