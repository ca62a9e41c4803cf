import "server-only";
import { type Actor, may } from "@/lib/core/actor";
import { forbidden } from "@/lib/core/errors";
import type { EmailDraft } from "../queries/email-drafts";
import type { WrittenEmail } from "../schema/message";

/**
 * A user who may not write messages may still send a paper that they may read, but only to its customer and with the garage's
 * own text. FORBIDDEN if they change the address, subject or text.
 */
export function requireUnchangedDraft(actor: Actor, written: WrittenEmail, draft: EmailDraft): void {
  if (may(actor, "messages:create")) return;
  const same = (["to", "subject", "body"] as const).every((field) => written[field] === draft[field].trim());
  if (!same) throw forbidden("messages:create");
}
