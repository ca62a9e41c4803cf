import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  check,
  index,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { id, instant, timestamps } from "./columns";
import { users } from "./users";

/** What a user is told of: kind and id of a record, never what it holds. Kept for 30 days. */
export const notifications = pgTable(
  "notifications",
  {
    id: id(),
    user_id: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    /** The event that caused it. */
    event_seq: bigint({ mode: "number" }).notNull(),
    kind: text().notNull(),
    entity: text().notNull(),
    entity_id: uuid().notNull(),
    /** When it happened. */
    at: instant().notNull(),
    read_at: instant(),
  },
  (t) => [
    uniqueIndex("notifications_once").on(t.user_id, t.event_seq),
    // All that the list filters and counts by, so that 15,000 rows of a user are counted without a look at the table.
    index("notifications_by_user").on(t.user_id, t.id, t.kind, t.read_at),
    // Counts what is unread, and finds whether a record waits to be read about already.
    index("notifications_unread").on(t.user_id, t.kind, t.entity_id).where(sql`${t.read_at} is null`),
  ],
);

/** Where a user chose otherwise than what their role is told, or said so expressly. */
export const notification_choices = pgTable(
  "notification_choices",
  {
    user_id: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    kind: text().notNull(),
    told: boolean().notNull(),
    ...timestamps(),
  },
  (t) => [primaryKey({ columns: [t.user_id, t.kind] })],
);

/** The place in the order of events up to which users have been told: one row. */
export const notification_place = pgTable(
  "notification_place",
  { only: boolean().primaryKey().default(true), place: text().notNull() },
  (t) => [check("notification_place_one", sql`${t.only}`)],
);
