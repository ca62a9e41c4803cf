import { sql } from "drizzle-orm";
import { bigint, boolean, check, index, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { instant, xid8 } from "./columns";

/** What happened, with ids only, for browsers and webhooks. `tx` tells a reader which rows may still be missing. */
export const events = pgTable(
  "events",
  {
    seq: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    tx: xid8().notNull().default(sql`pg_current_xact_id()`),
    name: text().notNull(),
    entity: text(),
    entity_id: uuid(),
    at: instant().notNull().defaultNow(),
    /** Who ran the command that it announces. Null if it is the consequence of one, or an import's. */
    actor_kind: text(),
    actor_id: uuid(),
  },
  (t) => [index("events_in_order").on(t.tx, t.seq)],
);

/** Records that were deleted outright, for programs that keep copies. Written by triggers. */
export const tombstones = pgTable(
  "tombstones",
  {
    entity: text().notNull(),
    id: uuid().notNull(),
    deleted_at: instant().notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.entity, t.id] }), index("tombstones_by_day").on(t.deleted_at, t.id)],
);

/** How far changes were published to a Pusher server; one row at most. `epoch` counts the channels, `away` lets nobody into them. */
export const live_published = pgTable(
  "live_published",
  {
    one: boolean().primaryKey().default(true),
    place: text().notNull(),
    epoch: integer().notNull().default(0),
    away: boolean().notNull().default(true),
  },
  (t) => [check("live_published_one", sql`${t.one}`)],
);
