"use server";

import { action } from "@/lib/actions/action";
import { cancelImport, undoImport } from "@/lib/ga4-import/commands";
import { queueImport } from "@/lib/ga4-import/commands/queue-import";
import { takeTheirs } from "@/lib/ga4-import/commands/take-theirs";

const refresh = ["/import"];
const records = [
  ...["/today", "/customers", "/vehicles", "/documents"],
  ...["/receipts", "/stock", "/suppliers", "/reminders"],
];

export const startRun = action(queueImport, { refresh });
export const cancelRun = action(cancelImport, { refresh });
export const undoRun = action(undoImport, { refresh: [...refresh, ...records] });
export const takeFromGa4 = action(takeTheirs, { refresh: [...refresh, ...records] });
