"use server";

import { action } from "@/lib/actions/action";
import { removeDemo } from "@/lib/demo/commands";

export const removeDemoGarage = action(removeDemo, {
  refresh: ["/", "/settings", "/today", "/customers", "/vehicles", "/documents", "/stock", "/reminders"],
});
