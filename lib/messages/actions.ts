"use server";

import { action } from "@/lib/actions/action";
import { emailDocument } from "@/lib/messages/commands/email-document";
import { emailDocuments, emailStatements } from "@/lib/messages/commands/email-many";
import { emailReceipt } from "@/lib/messages/commands/email-receipt";
import { emailStatement } from "@/lib/messages/commands/email-statement";
import { printDocuments } from "@/lib/messages/commands/print-documents";
import { sendAgain } from "@/lib/messages/commands/send-again";

export const sendDocument = action(emailDocument, { refresh: ["/messages"] });
export const sendReceipt = action(emailReceipt, { refresh: ["/messages"] });
export const sendStatement = action(emailStatement, { refresh: ["/messages"] });
export const sendDocuments = action(emailDocuments, { refresh: ["/messages"] });
export const sendStatements = action(emailStatements, { refresh: ["/messages"] });
export const recordPrints = action(printDocuments, { refresh: ["/messages"] });
export const sendMessageAgain = action(sendAgain, { refresh: ["/messages"] });
