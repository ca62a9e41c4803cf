"use server";

import { action } from "@/lib/actions/action";
import { inviteForMot as inviteForMotCommand } from "./commands/invite";

export const inviteForMot = action(inviteForMotCommand, {
  refresh: ["/reminders", "/reminders/queue", "/reminders/mot-forecast"],
});
