import { endpoint } from "@/lib/api/endpoint";
import { beginUpload } from "@/lib/attachments/commands/upload";
import { UploadState } from "@/lib/attachments/responses";

export const POST = endpoint(beginUpload, {
  summary: "Announce a file",
  description:
    "`key` is the sender's own, for this file alone: the attachment gets it as its id. The same again says how much is here. Photographs (JPEG, PNG, WebP) of at most 15 MB, videos (MP4, MOV, WebM) of 100 MB, papers (PDF, or a photograph) of 25 MB. Needs the permission to change the record too.",
  returns: UploadState,
  status: 200,
  example: {
    body: {
      key: "0197a3a0-0000-7000-8000-000000000001",
      entity: "vehicles",
      entity_id: "0197a3a0-0000-7000-8000-000000000002",
      file_name: "front-left.jpg",
      byte_size: 412345,
    },
  },
});
