import { z } from "zod";
import { endpoint } from "@/lib/api/endpoint";
import { describeApi } from "@/lib/api/openapi/describe-api";
import { openApi } from "@/lib/api/openapi/openapi";
import { referencePage } from "@/lib/api/openapi/reference-page";

export const GET = endpoint(describeApi, {
  summary: "The reference page",
  returns: z.string(),
  open: true,
  other: {
    contentType: "text/html",
    respond: async () => referencePage(openApi((await import("../routes")).routes)),
  },
});
