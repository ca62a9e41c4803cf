import { endpoint } from "@/lib/api/endpoint";
import { askUpload, dropUploadOf, receivePiece } from "@/lib/attachments/commands/upload";
import { AttachmentGone, UploadState } from "@/lib/attachments/responses";

export const GET = endpoint(askUpload, {
  summary: "How far a file has come",
  returns: UploadState,
});

export const PUT = endpoint(receivePiece, {
  summary: "Send a piece of a file",
  description:
    "The body is the bytes from `offset` on, at most 1 MB of them. `received` says where the next begins, also after a connection broke off. The same again changes nothing.",
  returns: UploadState,
  rawBody: "application/octet-stream",
  status: 200,
});

export const DELETE = endpoint(dropUploadOf, {
  summary: "Drop a file that is not wanted any more",
  returns: AttachmentGone,
});
