"use server";

import { action } from "@/lib/actions/action";
import { createStatus, deleteStatus, orderStatuses, updateStatus } from "@/lib/statuses/commands";

export const addStatus = action(createStatus, { refresh: ["/settings/statuses"] });
export const saveStatus = action(updateStatus, { refresh: ["/settings/statuses"] });
export const removeStatus = action(deleteStatus, { refresh: ["/settings/statuses"] });
export const putInOrder = action(orderStatuses, { refresh: ["/settings/statuses"] });
