import "server-only";
import { linkSecret } from "@/lib/auth/tokens/link-secret";

/** The secret of the link by which the work of a document is answered. */
export const approvalToken = (document_id: string, edition: number): string =>
  linkSecret("approval link", document_id, edition);

export const approvalPath = (token: string): string => `/approve/${token}`;
