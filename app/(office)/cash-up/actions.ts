"use server";

import { action } from "@/lib/actions/action";
import { closeDay, reopenDay } from "@/lib/receipts/commands/close-day";

export const cashUp = action(closeDay, { refresh: ["/cash-up"] });
export const openDayAgain = action(reopenDay, { refresh: ["/cash-up"] });
