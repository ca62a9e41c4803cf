"use server";

import { action } from "@/lib/actions/action";
import {
  activateUser,
  createUser,
  deactivateUser,
  endUserSessions,
  resetPassword,
  updateUser,
} from "@/lib/users/commands";

const refresh = ["/settings/users"];

export const addUser = action(createUser, { refresh });
export const saveUser = action(updateUser, { refresh });
export const lockUserOut = action(deactivateUser, { refresh });
export const letUserIn = action(activateUser, { refresh });
export const renewPassword = action(resetPassword, { refresh });
export const signUserOut = action(endUserSessions, { refresh });
