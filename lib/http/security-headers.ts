import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import onHeaders from "on-headers";
import { replaceHeader } from "@/lib/api/request/replace-header";

/** Header by which pages learn the nonce of their scripts. It overwrites what a client sent. */
export const NONCE_HEADER = "x-nonce";

/** What a page may load and whom it may be shown by: nothing but ours. Next styles elements in its HTML, so styles may be inline. */
const pagePolicy = (nonce: string, dev: boolean): string =>
  [
    "default-src 'self'",
    // Development evaluates code and listens for changes.
    `script-src 'self' 'nonce-${nonce}'${dev ? " 'unsafe-eval'" : ""}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${dev ? " ws: wss:" : ""}`,
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    // A paper is printed out of a frame of the page that it belongs to.
    "frame-src 'self' blob:",
    "frame-ancestors 'self'",
  ].join("; ");

/** Of what is no page: a browser's own viewer of PDFs would obey more than this. */
const PART_POLICY = "frame-ancestors 'self'";

const API_POLICY = "default-src 'none'; frame-ancestors 'none'";

/** A garage's pages use a tablet's camera, and nothing else of a device. */
const PERMISSIONS_POLICY =
  "camera=(self), geolocation=(), microphone=(), payment=(), usb=(), serial=(), display-capture=(), browsing-topics=()";

const ALWAYS: Readonly<Record<string, string>> = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "same-origin",
  "permissions-policy": PERMISSIONS_POLICY,
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
};

/** A year, once the garage is reached by HTTPS. */
const HSTS = "max-age=31536000";

/** What is known of a server's surroundings: whether it is reached by HTTPS, and whether it is developed upon. */
export interface Surroundings {
  https: boolean;
  dev: boolean;
}

/**
 * Puts the headers that tell a browser what to refuse on an answer, before anybody writes it. Pages get a policy of their own for each
 * request: Next reads its nonce from the request's header and marks its scripts with it.
 */
export function secure(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  { api, https, dev }: Surroundings & { api: boolean },
): void {
  for (const [name, value] of Object.entries(ALWAYS)) outgoing.setHeader(name, value);
  if (https) outgoing.setHeader("strict-transport-security", HSTS);
  if (api) {
    outgoing.setHeader("content-security-policy", API_POLICY);
    // Pages of listed origins may read the API: CORS decides that.
    outgoing.setHeader("cross-origin-resource-policy", "cross-origin");
    return;
  }
  const nonce = randomBytes(16).toString("base64");
  const policy = pagePolicy(nonce, dev);
  onHeaders(outgoing, () => {
    const isPage = String(outgoing.getHeader("content-type")).startsWith("text/html");
    outgoing.setHeader("content-security-policy", isPage ? policy : PART_POLICY);
  });
  replaceHeader(incoming, "content-security-policy", policy);
  replaceHeader(incoming, NONCE_HEADER, nonce);
}
