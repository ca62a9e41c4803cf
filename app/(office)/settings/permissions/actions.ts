"use server";

import { action } from "@/lib/actions/action";
import { resetPermissions, setPermission } from "@/lib/auth/permission-commands";

const refresh = ["/settings/permissions"];

export const savePermission = action(setPermission, { refresh });
export const takeDefaults = action(resetPermissions, { refresh });
