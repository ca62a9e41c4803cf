"use server";

import { action } from "@/lib/actions/action";
import { answerNumber as answerNumberCommand } from "./commands/answer-number";
import {
  goBack as goBackCommand,
  goLive as goLiveCommand,
  tickLine as tickLineCommand,
} from "./commands/go-live";
import { cancelImport as cancelImportCommand, undoImport as undoImportCommand } from "./commands/imports";
import { keepOurs as keepOursCommand } from "./commands/keep-ours";
import { queueImport as queueImportCommand } from "./commands/queue-import";
import { takeTheirs as takeTheirsCommand } from "./commands/take-theirs";
import { lookNow as lookNowCommand, setWatch as setWatchCommand } from "./commands/watch";

const runs = ["/import"];
const everything = [
  ...["/import", "/today", "/customers", "/vehicles", "/documents"],
  ...["/receipts", "/stock", "/suppliers", "/reminders"],
];

export const queueImport = action(queueImportCommand, { refresh: runs });
export const cancelImport = action(cancelImportCommand, { refresh: runs });
export const undoImport = action(undoImportCommand, { refresh: everything });
export const takeTheirs = action(takeTheirsCommand, { refresh: everything });
export const keepOurs = action(keepOursCommand, { refresh: ["/import/differences", "/import/go-live"] });
export const setWatch = action(setWatchCommand, { refresh: runs });
export const lookNow = action(lookNowCommand, { refresh: runs });
export const answerNumber = action(answerNumberCommand, {
  refresh: ["/import/numbers", "/import/go-live", "/settings/documents"],
});
export const tickLine = action(tickLineCommand, { refresh: ["/import/go-live"] });
export const goLive = action(goLiveCommand, { refresh: ["/import", "/import/go-live", "/today"] });
export const goBack = action(goBackCommand, { refresh: ["/import", "/import/go-live"] });
