"use server";

import { action } from "@/lib/actions/action";
import { forgetCard as forgetCardCommand } from "./commands/forget-card";

export const forgetCard = action(forgetCardCommand, { refresh: ["/customers"] });
