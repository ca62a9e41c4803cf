import { z } from "zod";
import { endpoint } from "@/lib/api/endpoint";
import { getContent } from "@/lib/attachments/queries/content";
import { contentResponse } from "@/lib/attachments/queries/content-response";

export const GET = endpoint(getContent, {
  summary: "The content of a file",
  description:
    "As it is stored, in its own type. Of pictures `thumbnail` is small, and `email` a JPEG of at most 1 MB.",
  returns: z.string(),
  other: { contentType: "*/*", respond: (content) => contentResponse(content) },
});
