import { endpoint } from "@/lib/api/endpoint";
import { deleteAttachment, updateAttachment } from "@/lib/attachments/commands/change-attachment";
import { getAttachmentFacts } from "@/lib/attachments/queries/attachments";
import { Attachment, AttachmentGone } from "@/lib/attachments/responses";

export const GET = endpoint(getAttachmentFacts, {
  summary: "A file that is attached",
  returns: Attachment,
});

export const PATCH = endpoint(updateAttachment, {
  summary: "Rename a file, or say what kind it is",
  returns: Attachment,
});

export const DELETE = endpoint(deleteAttachment, {
  summary: "Remove a file",
  description: "With what was drawn on it. For a day it can be brought back.",
  returns: AttachmentGone,
});
