import "server-only";
import { sql } from "drizzle-orm";

/** Each time that a template in use sends its reminders: its channel, and how many days before they are due. */
export const TEMPLATE_STEPS = sql`(
  select t.id as template_id, step.channel, step.days_before
  from reminder_templates t, lateral (
    select 'email' as channel, unnest(t.email_days_before) as days_before
    union all select 'sms', unnest(t.sms_days_before)
    union all select 'print', unnest(t.print_days_before)) step
  where t.active and t.deleted_at is null)`;
