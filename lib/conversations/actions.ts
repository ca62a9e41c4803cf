"use server";

import { action } from "@/lib/actions/action";
import { assignConversation as assignConversationCommand } from "./commands/assign";
import { closeConversation as closeConversationCommand } from "./commands/close";
import { linkConversation as linkConversationCommand } from "./commands/link-customer";
import { markConversationRead as markConversationReadCommand } from "./commands/mark-read";
import { sendText as sendTextCommand } from "./commands/send-text";
import {
  beginTemplates as beginTemplatesCommand,
  createTemplate as createTemplateCommand,
  deleteTemplate as deleteTemplateCommand,
  orderTemplates as orderTemplatesCommand,
  updateTemplate as updateTemplateCommand,
} from "./commands/templates";

const refresh = ["/conversations", "/messages"];
const settings = ["/settings/templates"];

export const sendText = action(sendTextCommand, { refresh });
export const assignConversation = action(assignConversationCommand, { refresh });
export const closeConversation = action(closeConversationCommand, { refresh });
export const linkConversation = action(linkConversationCommand, { refresh });
export const markConversationRead = action(markConversationReadCommand, { refresh });
export const createTemplate = action(createTemplateCommand, { refresh: settings });
export const updateTemplate = action(updateTemplateCommand, { refresh: settings });
export const deleteTemplate = action(deleteTemplateCommand, { refresh: settings });
export const orderTemplates = action(orderTemplatesCommand, { refresh: settings });
export const beginTemplates = action(beginTemplatesCommand, { refresh: settings });
