"use server";

import { closeDay, reopenDay } from "@/lib/accounting/commands/close-day";
import { action } from "@/lib/actions/action";

export const cashUp = action(closeDay, { refresh: ["/cash-up"] });
export const openDayAgain = action(reopenDay, { refresh: ["/cash-up"] });
