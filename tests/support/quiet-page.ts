import type { Page, Request } from "@playwright/test";
import { until } from "./until";

/** Longer than a screen waits before it reads itself again after a change. */
const QUIET_MS = 450;

/** Follows what a page asks for; the function that it returns waits until the page has asked for nothing for a while. */
export function quietOf(page: Page): () => Promise<void> {
  const open = new Set<Request>();
  let last = performance.now();
  const isStream = (request: Request) => request.resourceType() === "eventsource";
  page.on("request", (request) => {
    if (!isStream(request)) open.add(request);
  });
  for (const ending of ["requestfinished", "requestfailed"] as const)
    page.on(ending as "requestfinished", (request) => {
      if (open.delete(request)) last = performance.now();
    });
  return () =>
    until(() => open.size === 0 && performance.now() - last > QUIET_MS, {
      what: "A page that asks for nothing",
    });
}
