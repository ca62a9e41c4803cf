import "server-only";
import { online_payments } from "@/db/schema/payments";

/** The columns of an online payment that a command returns after writing it. Not its page's address, by which anybody could pay. */
export const SAVED_PAYMENT = {
  id: online_payments.id,
  provider: online_payments.provider,
  live: online_payments.live,
  document_id: online_payments.document_id,
  customer_id: online_payments.customer_id,
  amount: online_payments.amount,
  state: online_payments.state,
  way: online_payments.way,
  fee: online_payments.fee,
  problem: online_payments.problem,
  version: online_payments.version,
};

export type SavedPayment = Pick<typeof online_payments.$inferSelect, keyof typeof SAVED_PAYMENT>;
