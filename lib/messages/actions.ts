"use server";

import { action } from "@/lib/actions/action";
import { emailCustomer as emailCustomerCommand } from "./commands/email-customer";
import { emailDocument as emailDocumentCommand } from "./commands/email-document";
import {
  emailDocuments as emailDocumentsCommand,
  emailStatements as emailStatementsCommand,
} from "./commands/email-many";
import { emailPurchaseOrder as emailPurchaseOrderCommand } from "./commands/email-purchase-order";
import { emailReceipt as emailReceiptCommand } from "./commands/email-receipt";
import { printDocuments as printDocumentsCommand } from "./commands/print-documents";
import { sendAgain as sendAgainCommand } from "./commands/send-again";
import { updateMessageSettings as updateMessageSettingsCommand } from "./commands/settings";
import { settleLetters as settleLettersCommand } from "./commands/settle-letters";
import { testMailer as testMailerCommand } from "./commands/test-mailer";

const refresh = ["/messages"];

export const emailCustomer = action(emailCustomerCommand, { refresh: [...refresh, "/customers"] });
export const emailDocument = action(emailDocumentCommand, { refresh });
export const emailPurchaseOrder = action(emailPurchaseOrderCommand, {
  refresh: [...refresh, "/purchase-orders", "/stock"],
});
export const emailReceipt = action(emailReceiptCommand, { refresh });
export const emailDocuments = action(emailDocumentsCommand, { refresh });
export const emailStatements = action(emailStatementsCommand, { refresh });
export const printDocuments = action(printDocumentsCommand, { refresh });
export const sendAgain = action(sendAgainCommand, { refresh });
export const settleLetters = action(settleLettersCommand, { refresh: [...refresh, "/reminders"] });
export const updateMessageSettings = action(updateMessageSettingsCommand, {
  refresh: ["/settings/reminders"],
});
export const testMailer = action(testMailerCommand, { refresh: ["/settings/services"] });
