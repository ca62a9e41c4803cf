"use server";

import { action } from "@/lib/actions/action";
import { changePassword, endOtherSessions, endSession } from "@/lib/auth/commands";

export const saveNewPassword = action(changePassword, { refresh: ["/settings/account"] });
export const endOneSession = action(endSession, { refresh: ["/settings/account"] });
export const endSessionsElsewhere = action(endOtherSessions, { refresh: ["/settings/account"] });
