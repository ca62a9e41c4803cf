"use server";

import { action } from "@/lib/actions/action";
import { cancelImport, undoImport } from "@/lib/ga4-import/commands";
import { queueImport } from "@/lib/ga4-import/commands/queue-import";

const refresh = ["/import"];

export const startRun = action(queueImport, { refresh });
export const cancelRun = action(cancelImport, { refresh });
export const undoRun = action(undoImport, {
  refresh: [
    ...refresh,
    ...["/today", "/customers", "/vehicles", "/documents"],
    ...["/receipts", "/stock", "/suppliers", "/reminders"],
  ],
});
