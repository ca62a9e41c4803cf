import { endpoint } from "@/lib/api/endpoint";
import { finishUpload } from "@/lib/attachments/commands/finish-upload";
import { Attachment } from "@/lib/attachments/responses";

export const POST = endpoint(finishUpload, {
  summary: "Attach a file that is here whole",
  description:
    "It is checked by its bytes, and a picture is made again from its pixels, without the place where it was taken. A file that is refused is gone: announce it again.",
  returns: Attachment,
  status: 200,
});
