"use server";

import { action } from "@/lib/actions/action";
import { endOtherSessions, endSession } from "@/lib/auth/commands";
import { changeOwnPassword } from "@/lib/auth/procedures";

export const saveNewPassword = action(changeOwnPassword, { refresh: ["/settings/account"] });
export const endOneSession = action(endSession, { refresh: ["/settings/account"] });
export const endSessionsElsewhere = action(endOtherSessions, { refresh: ["/settings/account"] });
