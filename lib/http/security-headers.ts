import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import onHeaders from "on-headers";
import { replaceHeader } from "@/lib/api/request/replace-header";
import { ownScripts } from "./scriptless";

/** The header that passes the nonce of its scripts to a page. It overwrites what a client sent. */
export const NONCE_HEADER = "x-nonce";

/**
 * What a page may load and who may frame it: only our own. Next styles elements inline in its HTML, so inline styles are allowed.
 */
const pagePolicy = (nonce: string, { dev, connects }: Pick<Surroundings, "dev" | "connects">): string =>
  [
    "default-src 'self'",
    // Development evaluates code and listens for changes.
    `script-src 'self' 'nonce-${nonce}'${dev ? " 'unsafe-eval'" : ""}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${connects && ` ${connects}`}${dev ? " ws: wss:" : ""}`,
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    // A paper is printed from a frame in the page it belongs to.
    "frame-src 'self' blob:",
    "frame-ancestors 'self'",
  ].join("; ");

/** For anything but pages. It holds no more than this, because a browser's built-in PDF viewer would obey the rest too. */
const PART_POLICY = "frame-ancestors 'self'";

const API_POLICY = "default-src 'none'; frame-ancestors 'none'";

/** The garage's pages use a tablet's camera and nothing else of the device. */
const PERMISSIONS_POLICY =
  "camera=(self), geolocation=(), microphone=(), payment=(), usb=(), serial=(), display-capture=(), browsing-topics=()";

const ALWAYS: Readonly<Record<string, string>> = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "same-origin",
  "permissions-policy": PERMISSIONS_POLICY,
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
};

/** A year; sent once the garage is reached over HTTPS. */
const HSTS = "max-age=31536000";

/** A server's surroundings: whether it is reached over HTTPS, and whether it runs in development. */
export interface Surroundings {
  https: boolean;
  dev: boolean;
  /** What its pages connect to besides itself, as a list of sources; empty where nothing is configured. */
  connects: string;
}

/**
 * Sets the headers that tell a browser what to refuse, before the response is written. Pages get their own policy for each request:
 * Next reads its nonce from the request header and puts it on its scripts.
 */
export function secure(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  { api, https, dev, connects, scriptless = false }: Surroundings & { api: boolean; scriptless?: boolean },
): void {
  for (const [name, value] of Object.entries(ALWAYS)) outgoing.setHeader(name, value);
  if (https) outgoing.setHeader("strict-transport-security", HSTS);
  if (api) {
    outgoing.setHeader("content-security-policy", API_POLICY);
    // Pages of the listed origins may read the API; CORS decides that.
    outgoing.setHeader("cross-origin-resource-policy", "cross-origin");
    return;
  }
  const nonce = randomBytes(16).toString("base64");
  const policy = pagePolicy(nonce, { dev, connects });
  onHeaders(outgoing, () => {
    const isPage = String(outgoing.getHeader("content-type")).startsWith("text/html");
    const shown = scriptless
      ? policy.replace(/script-src [^;]+/, `script-src ${ownScripts(incoming, nonce)}`)
      : policy;
    outgoing.setHeader("content-security-policy", isPage ? shown : PART_POLICY);
  });
  replaceHeader(incoming, "content-security-policy", policy);
  replaceHeader(incoming, NONCE_HEADER, nonce);
}
