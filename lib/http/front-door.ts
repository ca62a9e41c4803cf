import type { IncomingMessage } from "node:http";

/** Why a request is rejected before it is read further; `status` and `headers` are those of the response. */
export interface Refusal {
  status: 400 | 405 | 411 | 413;
  reason: string;
  headers?: Record<string, string>;
}

const ALLOW = "GET, POST, PUT, PATCH, DELETE";
const METHODS = new Set([...ALLOW.split(", "), "HEAD", "OPTIONS"]);

/** Files of the build and of public/, which can only be read: Next fails on any other method. */
const FILE = /^\/(_next\/(static|image)|icon\.svg)(\/|\?|$)/;
const ALLOW_FILE = "GET, HEAD";

/** Uploads of an export. Their own route checks them and limits them by the free space on the disk. */
const UPLOAD = /^\/api\/import\/uploads\//;
/** Price files of suppliers, from a page and from a program. */
const PRICE_FILE = /^\/api\/(price-files\/|v1\/suppliers\/[^/?]+\/price-files(\?|$))/;
const API = /^\/api\/v1(\/|$)/;

/** Maximum body size in bytes by the beginning of the path; the first match counts. */
const LONGEST_BODY: readonly (readonly [path: RegExp, bytes: number])[] = [
  [UPLOAD, Number.POSITIVE_INFINITY],
  [PRICE_FILE, 100 * 1024 * 1024],
  [/^\/api\/auth\//, 64 * 1024],
  [/^\/api\/webhooks\//, 256 * 1024],
  [/^\/api\/events\//, 4 * 1024],
  [/^\/book(\/|\?|$)/, 32 * 1024],
  [API, 1024 * 1024],
  [/^/, 2.5 * 1024 * 1024],
];

/** Time in ms within which a body must arrive. */
const BODY_TIME = { upload: 60 * 60 * 1000, other: 60 * 1000 };

/** Whether a browser asks for the stream of changes. */
export const isStream = ({ method, url = "" }: Pick<IncomingMessage, "method" | "url">): boolean =>
  method === "GET" && url.split("?", 1)[0] === "/api/events";

/** Whether a browser asks what else it needs to follow changes. */
export const isAboutLive = ({ url = "" }: Pick<IncomingMessage, "url">): boolean =>
  url.startsWith("/api/events/");

export const isApi = (url = ""): boolean => API.test(url.split("?", 1)[0] ?? "");

/**
 * Returns why a request is rejected, or null. All requests for pages and API pass through this check, which looks at the request
 * line and headers, never at the body. A target that two readers could interpret differently (dot segments, broken escapes, NUL, an
 * absolute address) is rejected rather than corrected, as are two Host headers. The size of a body is checked before it is read.
 */
export function refusal(
  incoming: Pick<IncomingMessage, "method" | "url" | "rawHeaders" | "headers">,
): Refusal | null {
  const { method = "", url = "" } = incoming;
  if (!METHODS.has(method))
    return { status: 405, reason: `Addresses answer ${ALLOW}`, headers: { allow: ALLOW } };
  if (FILE.test(url) && !ALLOW_FILE.includes(method))
    return { status: 405, reason: `Files answer ${ALLOW_FILE}`, headers: { allow: ALLOW_FILE } };
  if (!isPlainTarget(url)) return { status: 400, reason: "This address cannot be understood" };
  if (hosts(incoming.rawHeaders) > 1) return { status: 400, reason: "A request names its host once" };
  return bodyRefusal(url, incoming.headers);
}

/** Maximum bytes for the body of a request to this URL. */
export const longestBody = (url = ""): number => LONGEST_BODY.find(([path]) => path.test(url))?.[1] ?? 0;

/** Milliseconds that the body of a request to this URL may take to arrive. */
export const bodyTime = (url = ""): number =>
  UPLOAD.test(url) || PRICE_FILE.test(url) ? BODY_TIME.upload : BODY_TIME.other;

function isPlainTarget(url: string): boolean {
  if (!url.startsWith("/") || url.startsWith("//")) return false;
  const [path = "", ...query] = url.split("?");
  return isReadable(query.join("?")) && isReadable(path) && !hasDotSegment(path);
}

function isReadable(text: string): boolean {
  try {
    return !decodeURIComponent(text).includes("\0");
  } catch {
    return false;
  }
}

const hasDotSegment = (path: string): boolean =>
  decodeURIComponent(path)
    .split(/[/\\]/)
    .some((segment) => segment === "." || segment === "..");

const hosts = (rawHeaders: readonly string[]): number =>
  rawHeaders.filter((name, i) => i % 2 === 0 && name.toLowerCase() === "host").length;

/** Only the API and uploads count the bytes of a body as they arrive; any other reader needs its length declared. */
function bodyRefusal(url: string, headers: IncomingMessage["headers"]): Refusal | null {
  const longest = longestBody(url);
  if (Number(headers["content-length"] ?? 0) > longest)
    return { status: 413, reason: `The body may hold at most ${Math.floor(longest / 1024)} kB` };
  if (headers["transfer-encoding"] && !UPLOAD.test(url) && !isApi(url) && !isForwarded(headers))
    return { status: 411, reason: "Say how long the body is: Content-Length" };
  return null;
}

/**
 * When the user has left an action's page, Next forwards the action to itself as a stream. Anybody can send these headers, so the
 * body is counted as it arrives.
 */
export const isForwarded = (headers: IncomingMessage["headers"]): boolean =>
  headers["x-action-forwarded"] !== undefined && headers["next-action"] !== undefined;
