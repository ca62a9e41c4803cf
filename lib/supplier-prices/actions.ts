"use server";

import { action } from "@/lib/actions/action";
import { saveMapping as saveMappingCommand } from "./commands/save-mapping";
import { takeBackPriceFile as takeBackPriceFileCommand } from "./commands/take-back";
import { takeInPriceFile as takeInPriceFileCommand } from "./commands/take-in";

const refresh = ["/suppliers", "/stock"];

export const saveMapping = action(saveMappingCommand, { refresh });
export const takeInPriceFile = action(takeInPriceFileCommand, { refresh });
export const takeBackPriceFile = action(takeBackPriceFileCommand, { refresh });
