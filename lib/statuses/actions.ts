"use server";

import { action } from "@/lib/actions/action";
import {
  createStatus as createStatusCommand,
  deleteStatus as deleteStatusCommand,
  orderStatuses as orderStatusesCommand,
  updateStatus as updateStatusCommand,
} from "./commands";

const refresh = ["/settings/statuses"];

export const createStatus = action(createStatusCommand, { refresh });
export const updateStatus = action(updateStatusCommand, { refresh });
export const deleteStatus = action(deleteStatusCommand, { refresh });
export const orderStatuses = action(orderStatusesCommand, { refresh });
