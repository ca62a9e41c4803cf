import { type Actor, may } from "@/lib/core/actor";

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
  set_money: may(actor, "receipts:update"),
  discount: may(actor, "documents:discount"),
  costs: may(actor, "stock:cost"),
  take_in: may(actor, "customers:create") && may(actor, "vehicles:create"),
});
