import type { Instrumentation } from "next";

/** Next tells here what failed while a page, an action or a route was answered; its own print is left out for having been told. */
export const onRequestError: Instrumentation.onRequestError = async (error, _, { routePath, routeType }) => {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const [{ log }, { toldOnce }] = await Promise.all([
    import("@/lib/core/log"),
    import("@/lib/core/told-once"),
  ]);
  if (toldOnce(error)) log.error("page.failed", { error, route: routePath, part: routeType });
};
