import { endpoint } from "@/lib/api/endpoint";
import { restoreAttachment } from "@/lib/attachments/commands/change-attachment";
import { AttachmentGone } from "@/lib/attachments/responses";

export const POST = endpoint(restoreAttachment, {
  summary: "Bring a removed file back",
  returns: AttachmentGone,
});
