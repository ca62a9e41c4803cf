"use server";

import { action } from "@/lib/actions/action";
import { emailDocument } from "@/lib/messages/commands/email-document";
import { printDocuments } from "@/lib/messages/commands/print-documents";
import { sendAgain } from "@/lib/messages/commands/send-again";

export const sendDocument = action(emailDocument, { refresh: ["/messages"] });
export const recordPrints = action(printDocuments, { refresh: ["/messages"] });
export const sendMessageAgain = action(sendAgain, { refresh: ["/messages"] });
