import "server-only";
import { createHmac, timingSafeEqual } from "node:crypto";
import { stringify } from "uuid";
import { authSecret } from "@/lib/auth/tokens/secret";
import { env } from "@/lib/core/env";

const SHAPE = /^[A-Za-z0-9_-]{38}$/;
const MARK_BYTES = 12;

/** The mark that we alone can make of a message's id. It ends reminders and nothing else, so that 96 bits do. */
const markOf = (id: Buffer): Buffer =>
  createHmac("sha256", authSecret())
    .update(`stop by message ${id.toString("hex")}`)
    .digest()
    .subarray(0, MARK_BYTES);

/** The token by which the recipient of a message ends those of its kind: short, as it stands in texts. */
export function stopToken(messageId: string): string {
  const id = Buffer.from(messageId.replaceAll("-", ""), "hex");
  return Buffer.concat([id, markOf(id)]).toString("base64url");
}

/** The id of the message that a token was made for; null for anything that we did not make. */
export function messageOfStopToken(token: string): string | null {
  if (!SHAPE.test(token)) return null;
  const bytes = Buffer.from(token, "base64url");
  const id = bytes.subarray(0, 16);
  return timingSafeEqual(bytes.subarray(16), markOf(id)) ? stringify(id) : null;
}

/** Where the recipient of a message ends those of its kind; null where the garage has no address of its own. */
export const stopAddressOf = (messageId: string): string | null =>
  env.APP_URL ? `${env.APP_URL}/stop/${stopToken(messageId)}` : null;

/** The same for mail programs, which end them by one request (RFC 8058). It takes HTTPS. */
export const oneClickAddress = (messageId: string): string | null =>
  env.APP_URL?.startsWith("https://") ? `${env.APP_URL}/api/unsubscribe/${stopToken(messageId)}` : null;
