import { z } from "zod";
import { endpoint } from "@/lib/api/endpoint";
import { describeApi } from "@/lib/api/openapi/describe-api";
import { openApi } from "@/lib/api/openapi/openapi";

export const GET = endpoint(describeApi, {
  summary: "This description (OpenAPI 3.1)",
  returns: z.looseObject({ openapi: z.literal("3.1.0") }),
  open: true,
  other: {
    contentType: "application/json",
    // Imported only when called, because the table of routes itself imports this file.
    respond: async () => Response.json(openApi((await import("../routes")).routes)),
  },
});
