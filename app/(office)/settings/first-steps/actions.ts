"use server";

import { action } from "@/lib/actions/action";
import * as commands from "@/lib/settings/first-steps-commands";

export const putAwayFirstSteps = action(commands.putAwayFirstSteps, {
  refresh: ["/settings/first-steps", "/today"],
});
