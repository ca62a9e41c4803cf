import "server-only";
import { hash } from "node:crypto";
import type { Reply } from "./envelope";

/**
 * The answer to a reading with its ETag, or 304 where the caller has the very same already (RFC 9110 §13.1.2). The tag of a record begins
 * with its version, so that it serves If-Match too; the rest of it is what the answer says, as a figure in it may change while the
 * record does not.
 */
export function unlessKnown(request: Request, reply: Reply): Reply {
  if (reply.status !== 200) return reply;
  const { etag: version, ...headers } = reply.headers;
  const says = hash("sha1", lasting(reply.body), "base64url").slice(0, 16);
  const etag = version ? `${version.slice(0, -1)}-${says}"` : `"${says}"`;
  const known = tagsOf(request.headers.get("if-none-match"));
  if (known.has(etag) || known.has("*")) return { status: 304, headers: { ...headers, etag }, body: "" };
  return { ...reply, headers: { ...headers, etag } };
}

/** An answer without what is another with every request. */
function lasting(body: string): string {
  const meta = body.lastIndexOf(',"meta":');
  return body.slice(0, meta) + body.slice(meta).replace(/"(timestamp|request_id)":"[^"]*"/g, "");
}

/** Tags of an If-None-Match; whether they are weak makes no difference to it. */
const tagsOf = (header: string | null): Set<string> =>
  new Set(header?.split(",").map((tag) => tag.trim().replace(/^W\//, "")));
