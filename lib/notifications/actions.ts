"use server";

import { action } from "@/lib/actions/action";
import { chooseKind as chooseKindCommand } from "./commands/choose-kind";
import { markRead as markReadCommand } from "./commands/mark-read";

export const markRead = action(markReadCommand);

export const chooseKind = action(chooseKindCommand, { refresh: ["/settings/account"] });
