import "server-only";
import { hkdfSync } from "node:crypto";
import { jwtDecrypt } from "jose";
import { authSecret } from "./tokens/secret";

export const SESSION_COOKIE = "ga4_session";

/**
 * Returns the session id in a cookie that next-auth made (an encrypted JWT, `dir` with A256GCM); null for any other cookie. Read
 * here and not by next-auth, so that what answers outside Next can read it too.
 */
export async function sessionIdOf(cookie: string): Promise<string | null> {
  try {
    const { payload } = await jwtDecrypt(cookie, keyOf(authSecret()), { clockTolerance: 15 });
    return typeof payload.sessionId === "string" ? payload.sessionId : null;
  } catch {
    return null;
  }
}

let derived: { secret: string; key: Uint8Array } | null = null;

/** The key that next-auth 4 derives from the secret. */
function keyOf(secret: string): Uint8Array {
  if (derived?.secret !== secret)
    derived = {
      secret,
      key: new Uint8Array(hkdfSync("sha256", secret, "", "NextAuth.js Generated Encryption Key", 32)),
    };
  return derived.key;
}

/** The session cookie among those of a request. */
export const sessionCookieIn = (header = ""): string | undefined =>
  header
    .split(";")
    .map((pair) => pair.trim())
    .find((pair) => pair.startsWith(`${SESSION_COOKIE}=`))
    ?.slice(SESSION_COOKIE.length + 1);
