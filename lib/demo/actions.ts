"use server";

import { action } from "@/lib/actions/action";
import { removeDemo as removeDemoCommand } from "./commands";

export const removeDemo = action(removeDemoCommand, {
  refresh: ["/", "/settings", "/today", "/customers", "/vehicles", "/documents", "/stock", "/reminders"],
});
