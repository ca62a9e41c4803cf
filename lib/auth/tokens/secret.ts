import "server-only";

/** The key that session cookies are encrypted with: from the configuration, or made on the first start. */
export function authSecret(): string {
  const secret = process.env.AUTH_SECRET;
  if (!secret) throw new Error("AUTH_SECRET is not set: the server's start sets it");
  return secret;
}
