"use server";

import { action } from "@/lib/actions/action";
import { updateGarage } from "@/lib/settings/commands";

export const saveGarage = action(updateGarage, { refresh: ["/settings/garage"] });
