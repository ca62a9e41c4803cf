"use server";

import { action } from "@/lib/actions/action";
import {
  createApiKey as createApiKeyCommand,
  revokeApiKey as revokeApiKeyCommand,
} from "./commands/api-keys";
import {
  resetPermissions as resetPermissionsCommand,
  setPermission as setPermissionCommand,
} from "./commands/permissions";
import {
  endOtherSessions as endOtherSessionsCommand,
  endSession as endSessionCommand,
} from "./commands/sessions";
import { changeOwnPassword as changeOwnPasswordProcedure } from "./procedures";

const apiKeys = ["/settings/api-keys"];
const permissions = ["/settings/permissions"];

export const endSession = action(endSessionCommand);
export const changeOwnPassword = action(changeOwnPasswordProcedure, { refresh: ["/settings/account"] });
export const endOtherSessions = action(endOtherSessionsCommand);
export const createApiKey = action(createApiKeyCommand, { refresh: apiKeys });
export const revokeApiKey = action(revokeApiKeyCommand, { refresh: apiKeys });
export const setPermission = action(setPermissionCommand, { refresh: permissions });
export const resetPermissions = action(resetPermissionsCommand, { refresh: permissions });
