"use server";

import { action } from "@/lib/actions/action";
import { endSession } from "@/lib/auth/commands";

export const endOwnSession = action(endSession);
