import "server-only";
import { env } from "@/lib/core/env";

const REQUEST_HEADERS = "authorization, content-type, idempotency-key, if-match, if-none-match";
const ANSWER_HEADERS =
  "allow, content-disposition, etag, ga4-version, location, retry-after, x-request-id, idempotency-replayed, ratelimit-limit, ratelimit-policy, ratelimit-remaining, ratelimit-reset";
const PREFLIGHT_SECONDS = 600;

/** Lets pages of the listed origins read a response. Others get no such header, and their browsers refuse to show it to them. */
export function allowOrigin(request: Request, response: Response, methods?: string): Response {
  const origins = env.API_CORS_ORIGINS;
  if (origins.length === 0) return response;
  response.headers.append("vary", "Origin");
  const origin = request.headers.get("origin");
  if (!origin || !origins.includes(origin)) return response;
  response.headers.set("access-control-allow-origin", origin);
  response.headers.set("access-control-expose-headers", ANSWER_HEADERS);
  if (methods && request.headers.has("access-control-request-method")) {
    response.headers.set("access-control-allow-methods", methods);
    response.headers.set("access-control-allow-headers", REQUEST_HEADERS);
    response.headers.set("access-control-max-age", String(PREFLIGHT_SECONDS));
  }
  return response;
}
