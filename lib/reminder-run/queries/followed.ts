import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { addDays, type IsoDate } from "@/lib/core/dates/dates";
import { OUTCOMES } from "@/lib/messages/queries/outcomes";
import { BOOKED_WITHIN, INVOICED_WITHIN } from "../rules/counted-days";

/** The days on which reminders were to go out; without a bound, all. */
export interface SentDays {
  from?: IsoDate | undefined;
  to?: IsoDate | undefined;
}

/** The reminders that went out on days of a period, and those after it that may have been the later reason of what followed. */
const reached = ({ from, to }: SentDays): SQL => sql`(
  select d.id, d.send_on, r.vehicle_id, m.sent_at as at
  from reminder_sends d
  join ${OUTCOMES} m on m.id = d.message_id and m.state in ('sent', 'delivered', 'opened') and m.sent_at is not null
  join reminders_to_send r on r.id = d.reminder_id
  where d.state = 'sent' ${from ? sql`and d.send_on >= ${from}` : sql``}
    ${to ? sql`and d.send_on <= ${addDays(to, INVOICED_WITHIN)}` : sql``})`;

const within = ({ from, to }: SentDays): SQL =>
  sql`${from ? sql`o.send_on >= ${from}` : sql`true`} and ${to ? sql`o.send_on <= ${to}` : sql`true`}`;

/**
 * The appointments that followed reminders of a period, as a table `id, send_id`: made within 60 days of a reminder of their vehicle, and
 * each counted once, with the last reminder before it.
 */
export const bookingsAfter = (days: SentDays): SQL => sql`(
  select o.appointment_id as id, o.id as send_id from (
    select distinct on (a.id) a.id as appointment_id, s.id, s.send_on
    from ${reached(days)} s
    join vehicle_appointments a on a.vehicle_id = s.vehicle_id and a.created_at > s.at
      and a.created_at < s.at + make_interval(days => ${BOOKED_WITHIN})
    where a.deleted_at is null and a.status <> 'cancelled'
    order by a.id, s.at desc, s.id desc) o
  where ${within(days)})`;

/**
 * The invoices that followed reminders of a period, as a table `id, send_id, gross`: issued within 90 days of a reminder of their vehicle,
 * each counted once, with the last reminder before it; less what was credited of them.
 */
export const invoicesAfter = (days: SentDays): SQL => sql`(
  select o.invoice_id as id, o.id as send_id, o.total_gross - coalesce((
    select sum(abs(c.total_gross)) from document_heads c
    where c.source_document_id = o.invoice_id and c.type = 'credit_note' and c.issued_date is not null and c.deleted_at is null), 0) as gross
  from (
    select distinct on (d.id) d.id as invoice_id, d.total_gross, s.id, s.send_on
    from ${reached(days)} s
    join document_heads d on d.vehicle_id = s.vehicle_id and d.issued_date >= (s.at at time zone 'Europe/London')::date
      and d.issued_date <= (s.at at time zone 'Europe/London')::date + ${INVOICED_WITHIN}::int
    where d.type = 'invoice' and d.deleted_at is null
    order by d.id, s.at desc, s.id desc) o
  where ${within(days)})`;

/** The ids of the sends of a period that were followed by a booking or an invoice. */
export const followedSends = (by: "booked" | "invoiced", days: SentDays): SQL =>
  by === "booked"
    ? sql`select f.send_id from ${bookingsAfter(days)} f`
    : sql`select f.send_id from ${invoicesAfter(days)} f`;
