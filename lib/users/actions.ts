"use server";

import { action } from "@/lib/actions/action";
import {
  activateUser as activateUserCommand,
  createUser as createUserCommand,
  deactivateUser as deactivateUserCommand,
  endUserSessions as endUserSessionsCommand,
  resetPassword as resetPasswordCommand,
  updateUser as updateUserCommand,
} from "./commands/users";

const refresh = ["/settings/users"];

export const createUser = action(createUserCommand, { refresh });
export const updateUser = action(updateUserCommand, { refresh });
export const deactivateUser = action(deactivateUserCommand, { refresh });
export const activateUser = action(activateUserCommand, { refresh });
export const resetPassword = action(resetPasswordCommand, { refresh });
export const endUserSessions = action(endUserSessionsCommand, { refresh });
