import "server-only";
import { createHmac, randomBytes } from "node:crypto";

const PREFIX = "whsec_";

/** Returns a new secret of 256 random bits, in the form of Standard Webhooks: "whsec_" and base64. */
export const newWebhookSecret = (): string => PREFIX + randomBytes(32).toString("base64");

/**
 * Returns the headers by which a receiver knows that a delivery is ours and recent (https://www.standardwebhooks.com): an
 * HMAC-SHA256 over id, time and body, one for each currently valid secret, separated by spaces.
 */
export function signedHeaders(
  { id, body, at }: { id: string; body: string; at: Date },
  secrets: readonly string[],
): Record<string, string> {
  const timestamp = String(Math.floor(at.getTime() / 1000));
  return {
    "webhook-id": id,
    "webhook-timestamp": timestamp,
    "webhook-signature": secrets.map((secret) => signature(`${id}.${timestamp}.${body}`, secret)).join(" "),
  };
}

function signature(text: string, secret: string): string {
  const key = Buffer.from(secret.slice(PREFIX.length), "base64");
  return `v1,${createHmac("sha256", key).update(text).digest("base64")}`;
}
