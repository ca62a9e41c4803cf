import "server-only";
import { type SQL, sql } from "drizzle-orm";

const ofReceipts = sql`a.command in ('receipts.take', 'receipts.refund', 'receipts.pay_out', 'receipts.delete', 'receipts.allocate', 'receipts.unallocate')`;

/**
 * Whether an entry `a` of the log stands beside another of the same act, for the history of a second record: the document that a
 * payment was for, the vehicle whose MOT an invoice moved on.
 */
export const IS_COMPANION: SQL = sql`coalesce(
  (a.entity = 'documents' and ${ofReceipts})
  or (a.command = 'receipts.credit_on_account' and jsonb_exists(a.after, 'credited_by'))
  or (a.command = 'receipts.allocate_credit' and not jsonb_exists(a.after, 'allocations'))
  or (a.command = 'receipts.release_money' and not jsonb_exists(a.after, 'money'))
  or (a.command = 'documents.change_status' and not jsonb_exists(a.after, 'user_status'))
  or (a.command = 'documents.delete' and a.after is not null)
  or (a.command in ('vehicles.update', 'reminders.complete') and jsonb_exists(a.after, 'by')), false)`;

/** No act writes more entries than this. */
const FAR = 2000;

/** The entry that a companion `a` stands beside, to be joined: all of an act have its instant, and its own entry is the last. */
export const MAIN_ENTRY: SQL = sql`lateral (
  select m.entity, m.entity_id, m.before, m.after from audit_log m
  where m.command = a.command and m.id > a.id and m.id < a.id + ${FAR} and m.at = a.at
    and m.actor_name = a.actor_name and m.request_id is not distinct from a.request_id
  order by m.id desc limit 1)`;
