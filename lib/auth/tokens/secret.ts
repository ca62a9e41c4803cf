import "server-only";

/**
 * Returns the secret that encrypts session cookies: from the configuration, or generated on the first start. Throws if it is not
 * set.
 */
export function authSecret(): string {
  const secret = process.env.AUTH_SECRET;
  if (!secret) throw new Error("AUTH_SECRET is not set: the server's start sets it");
  return secret;
}
