"use server";

import { action } from "@/lib/actions/action";
import {
  closeVatPeriod,
  makeVatPeriods,
  removeVatPeriod,
  reopenVatPeriod,
} from "@/lib/receipts/commands/vat-periods";

export const makePeriods = action(makeVatPeriods, { refresh: ["/settings/vat-periods"] });
export const closePeriod = action(closeVatPeriod, { refresh: ["/settings/vat-periods"] });
export const openPeriodAgain = action(reopenVatPeriod, { refresh: ["/settings/vat-periods"] });
export const removePeriod = action(removeVatPeriod, { refresh: ["/settings/vat-periods"] });
