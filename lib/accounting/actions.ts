"use server";

import { action } from "@/lib/actions/action";
import {
  changeVatPeriod as changeVatPeriodCommand,
  removeVatPeriod as removeVatPeriodCommand,
  splitVatPeriod as splitVatPeriodCommand,
} from "./commands/change-vat-periods";
import { closeDay as closeDayCommand, reopenDay as reopenDayCommand } from "./commands/close-day";
import {
  closeVatPeriod as closeVatPeriodCommand,
  makeVatPeriods as makeVatPeriodsCommand,
  reopenVatPeriod as reopenVatPeriodCommand,
} from "./commands/vat-periods";

const cashUp = ["/cash-up"];
const vatPeriods = ["/settings/vat-periods"];

export const closeDay = action(closeDayCommand, { refresh: cashUp });
export const reopenDay = action(reopenDayCommand, { refresh: cashUp });
export const makeVatPeriods = action(makeVatPeriodsCommand, { refresh: vatPeriods });
export const closeVatPeriod = action(closeVatPeriodCommand, { refresh: vatPeriods });
export const reopenVatPeriod = action(reopenVatPeriodCommand, { refresh: vatPeriods });
export const removeVatPeriod = action(removeVatPeriodCommand, { refresh: vatPeriods });
export const changeVatPeriod = action(changeVatPeriodCommand, { refresh: vatPeriods });
export const splitVatPeriod = action(splitVatPeriodCommand, { refresh: vatPeriods });
