import { endpoint } from "@/lib/api/endpoint";
import { listAttachments } from "@/lib/attachments/queries/attachments";
import { Attachment } from "@/lib/attachments/responses";

export const GET = endpoint(listAttachments, {
  summary: "What is attached to a record",
  description:
    "The oldest first, with `part` only what belongs to that part of it. A copy that was drawn on is one of them: `drawn_on` is its photograph. Needs the permission to read the record too.",
  returns: Attachment,
  list: true,
});
