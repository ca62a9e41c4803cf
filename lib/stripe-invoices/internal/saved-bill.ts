import "server-only";
import { stripe_invoices } from "@/db/schema/stripe-invoices";

/** The columns that a command returns after writing one. Not its page's address, by which anybody could read and pay it. */
export const SAVED_BILL = {
  id: stripe_invoices.id,
  live: stripe_invoices.live,
  document_id: stripe_invoices.document_id,
  online_payment_id: stripe_invoices.online_payment_id,
  state: stripe_invoices.state,
  amount: stripe_invoices.amount,
  open: stripe_invoices.open,
  due_on: stripe_invoices.due_on,
  problem: stripe_invoices.problem,
  version: stripe_invoices.version,
};

export type SavedBill = Pick<typeof stripe_invoices.$inferSelect, keyof typeof SAVED_BILL>;

export const savedBill = (row: typeof stripe_invoices.$inferSelect): SavedBill => {
  const { id, live, document_id, online_payment_id, state, amount, open, due_on, problem, version } = row;
  return { id, live, document_id, online_payment_id, state, amount, open, due_on, problem, version };
};
