import "server-only";
import { type Actor, may } from "@/lib/core/actor";
import { forbidden } from "@/lib/core/errors";
import type { EmailDraft } from "../queries/email-drafts";
import type { WrittenEmail } from "../schema/message";

/**
 * Whoever may not write messages may send a paper that he may read all the same, but only to whom it belongs and in the garage's own
 * words: words or an address of his own are FORBIDDEN.
 */
export function requireOwnWords(actor: Actor, written: WrittenEmail, draft: EmailDraft): void {
  if (may(actor, "messages:create")) return;
  const same = (["to", "subject", "body"] as const).every((field) => written[field] === draft[field].trim());
  if (!same) throw forbidden("messages:create");
}
