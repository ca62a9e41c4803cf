"use server";

import { action } from "@/lib/actions/action";
import { createApiKey, revokeApiKey } from "@/lib/auth/api-key-commands";

const refresh = ["/settings/api-keys"];

export const addApiKey = action(createApiKey, { refresh });
export const endApiKey = action(revokeApiKey, { refresh });
