import { type Actor, may } from "@/lib/core/actor";
import { isEditable, mayUpdateOwn } from "@/lib/document-record/rules/lifecycle";
import { isDocumentType } from "@/lib/document-record/rules/types";
import type { Document } from "../document";

/** What this person may do with documents, so that the screens offer no more. The commands check again. */
export const editorRights = (actor: Actor) => ({
  create: may(actor, "documents:create"),
  update: may(actor, "documents:update"),
  delete: may(actor, "documents:delete"),
  discard: may(actor, "documents:discard"),
  answer: may(actor, "documents:answer"),
  issue: may(actor, "documents:issue"),
  issue_counter: may(actor, "documents:issue_counter"),
  credit: may(actor, "documents:credit"),
  override: may(actor, "periods:override"),
  take_money: may(actor, "receipts:create"),
  refund: may(actor, "receipts:refund"),
  text: may(actor, "messages:create"),
  set_money: may(actor, "receipts:update"),
  discount: may(actor, "documents:discount"),
  costs: may(actor, "stock:cost"),
  take_in: may(actor, "customers:create") && may(actor, "vehicles:create"),
});

/**
 * Whether the user may edit this document: it is not final yet and they may change it. People who may only
 * create documents can go on with those that they began.
 */
export function mayWrite(
  actor: Actor,
  document: Pick<Document, "type" | "status" | "issued_date" | "created_by">,
): boolean {
  if (!isDocumentType(document.type) || !isEditable(document)) return false;
  if (may(actor, "documents:update")) return true;
  return may(actor, "documents:create") && mayUpdateOwn(document, actor.id);
}
