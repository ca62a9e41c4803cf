import type { Instrumentation } from "next";
import { recordPageError } from "@/lib/http/page-error";

/** Next calls this when a page, an action or a route fails. It has already printed the error, with the same digest. */
export const onRequestError: Instrumentation.onRequestError = async (error, _, { routePath, routeType }) => {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  recordPageError(error);
  const [{ log }, { isFirstReport }] = await Promise.all([
    import("@/lib/core/log/log"),
    import("@/lib/core/log/logged-once"),
  ]);
  const { digest } = Object(error) as { digest?: unknown };
  log.error("page.failed", {
    route: routePath,
    part: routeType,
    digest,
    error: isFirstReport(error) ? error : undefined,
  });
};
