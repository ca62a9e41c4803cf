import "server-only";
import { type SQL, sql } from "drizzle-orm";

const OF_RECEIPTS = sql`'receipts.take', 'receipts.refund', 'receipts.pay_out', 'receipts.delete', 'receipts.allocate', 'receipts.unallocate'`;

/**
 * Whether an entry `a` of the log is a companion: a second entry of the same action, for the history of another record, such as
 * the document that a payment was for or the vehicle whose MOT an invoice moved on. Never null. The commands come first because
 * they have an index.
 */
export const IS_COMPANION: SQL = sql`(a.command in (${OF_RECEIPTS}, 'receipts.credit_on_account', 'receipts.allocate_credit',
    'receipts.release_money', 'documents.change_status', 'documents.delete', 'vehicles.update', 'reminders.complete')
  and coalesce(case
    when a.command in (${OF_RECEIPTS}) then a.entity = 'documents'
    when a.command = 'receipts.credit_on_account' then jsonb_exists(a.after, 'credited_by')
    when a.command = 'receipts.allocate_credit' then not jsonb_exists(a.after, 'allocations')
    when a.command = 'receipts.release_money' then not jsonb_exists(a.after, 'money')
    when a.command = 'documents.change_status' then not jsonb_exists(a.after, 'user_status')
    when a.command = 'documents.delete' then a.after is not null
    else jsonb_exists(a.after, 'by')
  end, false))`;

/** No action writes more entries than this. */
const FAR = 2000;

/**
 * A lateral join for the main entry of a companion `a`: all entries of an action have the same instant, and the main entry is
 * the last.
 */
export const MAIN_ENTRY: SQL = sql`lateral (
  select m.entity, m.entity_id, m.before, m.after from audit_log m
  where m.command = a.command and m.id > a.id and m.id < a.id + ${FAR} and m.at = a.at
    and m.actor_name = a.actor_name and m.request_id is not distinct from a.request_id
  order by m.id desc limit 1)`;
