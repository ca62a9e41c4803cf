import "server-only";
import { hash } from "node:crypto";
import type { Reply } from "./envelope";

/**
 * Returns the response to a read with its ETag, or 304 where the caller already has the same one (RFC 9110 §13.1.2). A record's tag
 * begins with its version, so that it works for If-Match too. The rest is a hash of the content, because a figure in it may change
 * while the record does not.
 */
export function withEtag(request: Request, reply: Reply): Reply {
  if (reply.status !== 200) return reply;
  const { etag: version, ...headers } = reply.headers;
  const says = hash("sha1", withoutRequestParts(reply.body), "base64url").slice(0, 16);
  const etag = version ? `${version.slice(0, -1)}-${says}"` : `"${says}"`;
  if (isKnown(request, etag)) return { status: 304, headers: { ...headers, etag }, body: "" };
  return { ...reply, headers: { ...headers, etag } };
}

/** Whether the caller already has what this tag names (RFC 9110 §13.1.2). */
export function isKnown(request: Request, etag: string): boolean {
  const known = tagsOf(request.headers.get("if-none-match"));
  return known.has(etag) || known.has("*");
}

/** The body without the parts that differ with every request. */
function withoutRequestParts(body: string): string {
  const meta = body.lastIndexOf(',"meta":');
  return body.slice(0, meta) + body.slice(meta).replace(/"(timestamp|request_id)":"[^"]*"/g, "");
}

/** The tags of an If-None-Match header; weak and strong ones count the same there. */
const tagsOf = (header: string | null): Set<string> =>
  new Set(header?.split(",").map((tag) => tag.trim().replace(/^W\//, "")));
