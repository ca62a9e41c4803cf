"use server";

import { action } from "@/lib/actions/action";
import { changeLogo, updatePaperSettings } from "@/lib/paper/commands";

export const savePaperSettings = action(updatePaperSettings, { refresh: ["/settings/paper"] });
export const setLogo = action(changeLogo, { refresh: ["/settings/paper"] });
