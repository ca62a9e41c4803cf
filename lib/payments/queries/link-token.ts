import "server-only";
import { createHmac, hash } from "node:crypto";
import { authSecret } from "@/lib/auth/tokens/secret";

const SHAPE = /^[A-Za-z0-9_-]{43}$/;

/** What a link is for: one document, or what a customer owes on account. */
export type LinkSubject = { document_id: string } | { customer_id: string };

/** The id that a link is made for. */
export const idOf = (subject: LinkSubject): string =>
  "document_id" in subject ? subject.document_id : subject.customer_id;

/**
 * Returns the secret of a link: 256 bits that follow from what it was made for, its edition and the server's secret, so that later messages
 * can say it again. Only its hash is stored.
 */
export const linkToken = (made_for: string, edition: number): string =>
  createHmac("sha256", authSecret()).update(`payment link ${made_for} ${edition}`).digest("base64url");

/** What the audit log calls whoever has a link. */
export const LINK_HOLDER = "a customer's link";

export const hashLinkToken = (token: string): string => hash("sha256", token, "hex");

export const isLinkToken = (text: string): boolean => SHAPE.test(text);

/** The page of all that is a customer's own, by the link of what they owe. */
export const ownPath = (token: string): string => `/my/${token}`;

export const payPath = (token: string): string => `/pay/${token}`;
