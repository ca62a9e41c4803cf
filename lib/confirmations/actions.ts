"use server";

import { action } from "@/lib/actions/action";
import { sendConfirmation as sendConfirmationCommand } from "./commands/send-confirmation";

export const sendConfirmation = action(sendConfirmationCommand, { refresh: ["/messages"] });
