"use server";

import { action } from "@/lib/actions/action";
import {
  changeLogo as changeLogoCommand,
  updatePaperSettings as updatePaperSettingsCommand,
} from "./commands";

const refresh = ["/settings/paper"];

export const updatePaperSettings = action(updatePaperSettingsCommand, { refresh });
export const changeLogo = action(changeLogoCommand, { refresh });
