import { GarageError } from "./error.js";
import type { EventSent } from "./types.js";

const PREFIX = "whsec_";

/** Headers as `fetch` gives them, or as Node's `http` and the frameworks built on it do. */
export type WebhookHeaders = Headers | Readonly<Record<string, string | readonly string[] | undefined>>;

export interface VerifyOptions {
  /** Seconds by which the timestamp may be off; 300 by default. */
  tolerance?: number;
  /** The current time in milliseconds. */
  now?: number;
}

/**
 * Returns the event of a delivery that the garage has just signed; throws WEBHOOK_REFUSED for any other. `payload` is the raw body:
 * parsed and serialised again, it no longer matches the signature. While a secret is being changed, give both. Drop a `webhook-id`
 * that was seen before.
 */
export async function verifyWebhook(
  payload: string | Uint8Array<ArrayBuffer>,
  headers: WebhookHeaders,
  secret: string | readonly string[],
  { tolerance = 300, now = Date.now() }: VerifyOptions = {},
): Promise<EventSent> {
  const [id, timestamp, signatures] = ["id", "timestamp", "signature"].map((name) => header(headers, name));
  if (!id || !timestamp || !signatures) throw refused("It bears no signature");
  if (!/^\d+$/.test(timestamp) || Math.abs(now / 1000 - Number(timestamp)) > tolerance)
    throw refused("It was not signed just now");
  const body = typeof payload === "string" ? payload : new TextDecoder().decode(payload);
  const signed = new TextEncoder().encode(`${id}.${timestamp}.${body}`);
  const given = signatures.split(" ").flatMap((entry) => (entry.startsWith("v1,") ? [entry.slice(3)] : []));
  for (const one of [secret].flat()) {
    const key = await keyOf(one);
    // WebCrypto compares in constant time.
    for (const signature of given)
      if (await crypto.subtle.verify("HMAC", key, bytesOf(signature), signed)) return JSON.parse(body);
  }
  throw refused("The signature is not by this secret");
}

/** Finds a header by its name in any case, because proxies and frameworks change it. */
function header(headers: WebhookHeaders, name: string): string | undefined {
  const field = `webhook-${name}`;
  const entries = isHeaders(headers) ? [...headers] : Object.entries(headers);
  const value = entries.find(([key]) => key.toLowerCase() === field)?.[1];
  return typeof value === "string" ? value : undefined;
}

const isHeaders = (headers: WebhookHeaders): headers is Headers => typeof headers.get === "function";

function keyOf(secret: string): Promise<CryptoKey> {
  const bytes = bytesOf(secret.slice(PREFIX.length));
  if (!secret.startsWith(PREFIX) || bytes.length === 0)
    throw new TypeError("The secret of a webhook is whsec_ and base64");
  return crypto.subtle.importKey("raw", bytes, { name: "HMAC", hash: "SHA-256" }, false, ["verify"]);
}

/** Decodes base64; returns no bytes where it is invalid. */
function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  try {
    return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  } catch {
    return new Uint8Array();
  }
}

const refused = (why: string) => new GarageError("WEBHOOK_REFUSED", `This webhook is refused: ${why}`);
