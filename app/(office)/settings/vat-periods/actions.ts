"use server";

import {
  changeVatPeriod,
  removeVatPeriod,
  splitVatPeriod,
} from "@/lib/accounting/commands/amend-vat-periods";
import { closeVatPeriod, makeVatPeriods, reopenVatPeriod } from "@/lib/accounting/commands/vat-periods";
import { action } from "@/lib/actions/action";

const refresh = ["/settings/vat-periods"];

export const makePeriods = action(makeVatPeriods, { refresh });
export const closePeriod = action(closeVatPeriod, { refresh });
export const openPeriodAgain = action(reopenVatPeriod, { refresh });
export const removePeriod = action(removeVatPeriod, { refresh });
export const changePeriod = action(changeVatPeriod, { refresh });
export const splitPeriod = action(splitVatPeriod, { refresh });
