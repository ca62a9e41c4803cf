import "server-only";
import { linkSecret } from "@/lib/auth/tokens/link-secret";

/** What a link is for: one document, or what a customer owes on account. */
export type LinkSubject = { document_id: string } | { customer_id: string };

/** The id that a link is made for. */
export const idOf = (subject: LinkSubject): string =>
  "document_id" in subject ? subject.document_id : subject.customer_id;

/** The secret of a link, which later messages can say again. */
export const linkToken = (made_for: string, edition: number): string =>
  linkSecret("payment link", made_for, edition);

/** The page of all that is a customer's own, by the link of what they owe. */
export const ownPath = (token: string): string => `/my/${token}`;

export const payPath = (token: string): string => `/pay/${token}`;
