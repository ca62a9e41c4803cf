"use server";

import { action } from "@/lib/actions/action";
import { actByPin as actByPinProcedure } from "./commands/act-by-pin";
import {
  arrive as arriveCommand,
  finishWork as finishWorkCommand,
  leave as leaveCommand,
  pauseWork as pauseWorkCommand,
  startWork as startWorkCommand,
} from "./commands/acts";
import {
  addAttendance as addAttendanceCommand,
  addWork as addWorkCommand,
  correctAttendance as correctAttendanceCommand,
  correctWork as correctWorkCommand,
} from "./commands/corrections";
import { answerQuestion as answerQuestionCommand } from "./commands/forgotten";
import { setOwnPin as setOwnPinCommand, setPinOf as setPinOfCommand } from "./commands/pins";

export const arrive = action(arriveCommand);
export const leave = action(leaveCommand);
export const startWork = action(startWorkCommand);
export const pauseWork = action(pauseWorkCommand);
export const finishWork = action(finishWorkCommand);
export const actByPin = action(actByPinProcedure);

export const correctAttendance = action(correctAttendanceCommand);
export const correctWork = action(correctWorkCommand);
export const addAttendance = action(addAttendanceCommand);
export const addWork = action(addWorkCommand);
export const answerQuestion = action(answerQuestionCommand);

export const setOwnPin = action(setOwnPinCommand);
export const setPinOf = action(setPinOfCommand);
