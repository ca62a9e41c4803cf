import "server-only";
import { createHmac, hash } from "node:crypto";
import { authSecret } from "./secret";

const SHAPE = /^[A-Za-z0-9_-]{43}$/;

/**
 * Returns the secret of a customer's link: 256 bits that follow from what it is for, what it was made for, its edition and the server's
 * secret, so that later messages can say it again. Only its hash is stored.
 */
export const linkSecret = (purpose: string, made_for: string, edition: number): string =>
  createHmac("sha256", authSecret()).update(`${purpose} ${made_for} ${edition}`).digest("base64url");

/** What the audit log calls whoever has a link. */
export const LINK_HOLDER = "a customer's link";

export const hashLinkToken = (token: string): string => hash("sha256", token, "hex");

export const isLinkToken = (text: string): boolean => SHAPE.test(text);
