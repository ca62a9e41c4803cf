"use server";

import { action } from "@/lib/actions/action";
import { fitPart as fitPartCommand, takePartBack as takePartBackCommand } from "./commands/fit-part";
import { moveJob as moveJobCommand } from "./commands/move-job";
import {
  askForPart as askForPartCommand,
  orderAskedPart as orderAskedPartCommand,
  settleAskedPart as settleAskedPartCommand,
} from "./commands/parts-asked";
import {
  writeKeyTag as writeKeyTagCommand,
  writeMileage as writeMileageCommand,
  writePressures as writePressuresCommand,
  writeRoadTest as writeRoadTestCommand,
  writeWords as writeWordsCommand,
} from "./commands/write";

// No page is rendered again by what is written on it as one types.
export const writeWords = action(writeWordsCommand);
export const writeKeyTag = action(writeKeyTagCommand);
export const writeMileage = action(writeMileageCommand);
export const writePressures = action(writePressuresCommand);
export const writeRoadTest = action(writeRoadTestCommand);

const refresh = ["/workshop/mine", "/workshop"];

export const moveJob = action(moveJobCommand, { refresh });
export const fitPart = action(fitPartCommand, { refresh });
export const takePartBack = action(takePartBackCommand, { refresh });
export const askForPart = action(askForPartCommand, { refresh });
export const settleAskedPart = action(settleAskedPartCommand, { refresh });
export const orderAskedPart = action(orderAskedPartCommand, { refresh });
