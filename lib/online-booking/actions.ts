"use server";

import { action } from "@/lib/actions/action";
import {
  createOnlineService as createOnlineServiceCommand,
  deleteOnlineService as deleteOnlineServiceCommand,
  orderOnlineServices as orderOnlineServicesCommand,
  updateOnlineService as updateOnlineServiceCommand,
} from "./commands/services";
import { updateOnlineBooking as updateOnlineBookingCommand } from "./commands/settings";

const refresh = ["/settings/online-booking"];

export const updateOnlineBooking = action(updateOnlineBookingCommand, { refresh });
export const createOnlineService = action(createOnlineServiceCommand, { refresh });
export const updateOnlineService = action(updateOnlineServiceCommand, { refresh });
export const deleteOnlineService = action(deleteOnlineServiceCommand, { refresh });
export const orderOnlineServices = action(orderOnlineServicesCommand, { refresh });
