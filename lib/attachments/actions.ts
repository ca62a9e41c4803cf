"use server";

import { action } from "@/lib/actions/action";
import {
  deleteAttachment as deleteAttachmentCommand,
  restoreAttachment as restoreAttachmentCommand,
  updateAttachment as updateAttachmentCommand,
} from "./commands/change-attachment";
import { drawOn as drawOnCommand } from "./commands/draw";

export const updateAttachment = action(updateAttachmentCommand);
export const deleteAttachment = action(deleteAttachmentCommand);
export const restoreAttachment = action(restoreAttachmentCommand);
export const drawOn = action(drawOnCommand);
