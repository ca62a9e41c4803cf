import { z } from "zod";
import { describeApi } from "@/lib/api/describe-api";
import { endpoint } from "@/lib/api/endpoint";
import { openApi } from "@/lib/api/openapi";
import { referencePage } from "@/lib/api/reference-page";

export const GET = endpoint(describeApi, {
  summary: "The reference page",
  returns: z.string(),
  open: true,
  other: {
    contentType: "text/html",
    respond: async () => referencePage(openApi((await import("../routes")).routes)),
  },
});
