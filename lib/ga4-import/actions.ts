"use server";

import { action } from "@/lib/actions/action";
import { cancelImport, undoImport } from "@/lib/ga4-import/commands";
import { answerNumber } from "@/lib/ga4-import/commands/answer-number";
import { goBack, goLive, tickLine } from "@/lib/ga4-import/commands/go-live";
import { keepOurs } from "@/lib/ga4-import/commands/keep-ours";
import { queueImport } from "@/lib/ga4-import/commands/queue-import";
import { takeTheirs } from "@/lib/ga4-import/commands/take-theirs";
import { lookNow, setWatch } from "@/lib/ga4-import/commands/watch";

const refresh = ["/import"];
const records = [
  ...["/today", "/customers", "/vehicles", "/documents"],
  ...["/receipts", "/stock", "/suppliers", "/reminders"],
];

export const startRun = action(queueImport, { refresh });
export const cancelRun = action(cancelImport, { refresh });
export const undoRun = action(undoImport, { refresh: [...refresh, ...records] });
export const takeFromGa4 = action(takeTheirs, { refresh: [...refresh, ...records] });
export const keepWhatIsHere = action(keepOurs, { refresh: ["/import/differences", "/import/go-live"] });
export const setWatchedFolder = action(setWatch, { refresh });
export const lookAtFolder = action(lookNow, { refresh });
export const settleNumber = action(answerNumber, {
  refresh: ["/import/numbers", "/import/go-live", "/settings/documents"],
});
export const tick = action(tickLine, { refresh: ["/import/go-live"] });
export const startLive = action(goLive, { refresh: ["/import", "/import/go-live", "/today"] });
export const takeLiveBack = action(goBack, { refresh: ["/import", "/import/go-live"] });
