import "server-only";
import { createHmac, hash } from "node:crypto";
import { authSecret } from "@/lib/auth/tokens/secret";

const SHAPE = /^[A-Za-z0-9_-]{43}$/;

/** What a link is for: one document, or what a customer owes on account. */
export type LinkSubject = { document_id: string } | { customer_id: string };

/**
 * Returns the secret of a link: 256 bits that follow from what it is for, its edition and the server's secret, so that later messages
 * can say it again. Only its hash is stored.
 */
export function linkToken(subject: LinkSubject, edition: number): string {
  const about =
    "document_id" in subject ? `document ${subject.document_id}` : `customer ${subject.customer_id}`;
  return createHmac("sha256", authSecret()).update(`payment link ${about} ${edition}`).digest("base64url");
}

export const hashLinkToken = (token: string): string => hash("sha256", token, "hex");

export const isLinkToken = (text: string): boolean => SHAPE.test(text);

export const payPath = (token: string): string => `/pay/${token}`;
