import { sql } from "drizzle-orm";
import { boolean, check, date, index, pgTable, smallint, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { id, timestamps } from "./columns";
import { messages } from "./messages";
import { reminders } from "./reminders";

/**
 * What was decided of each time that a reminder is to go out by a channel: sent (by which message), held (why), or passed over. One row
 * each, however often the run is started or dies.
 */
export const reminder_sends = pgTable(
  "reminder_sends",
  {
    id: id(),
    reminder_id: uuid()
      .notNull()
      .references(() => reminders.id, { onDelete: "cascade" }),
    channel: text().notNull(),
    days_before: smallint().notNull(),
    /** The day on which it was to go out. */
    send_on: date().notNull(),
    state: text().notNull(),
    /** Why it is held or was passed over: a word of `HOLD_REASONS`. */
    reason: text(),
    /** Somebody decided it by hand: the run leaves it alone. */
    by_hand: boolean().notNull().default(false),
    /** The send that failed and that this one stands in for. */
    instead_of: uuid(),
    message_id: uuid().references(() => messages.id, { onDelete: "set null" }),
    ...timestamps(),
  },
  (t) => [
    uniqueIndex("reminder_sends_once").on(t.reminder_id, t.channel, t.days_before),
    index("reminder_sends_by_state").on(t.state, t.send_on, t.id),
    index("reminder_sends_by_message").on(t.message_id).where(sql`${t.message_id} is not null`),
    check("reminder_sends_channel_known", sql`${t.channel} in ('email', 'sms', 'print')`),
    check("reminder_sends_state_known", sql`${t.state} in ('sent', 'held', 'passed')`),
  ],
);
