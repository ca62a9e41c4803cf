import { sql } from "drizzle-orm";
import { bigint, index, inet, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { instant, xid8 } from "./columns";

/** Who did which command to what. Append-only: a trigger refuses every update and delete. */
export const audit_log = pgTable(
  "audit_log",
  {
    id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    at: instant().notNull().defaultNow(),
    actor_kind: text().notNull(),
    actor_id: uuid(),
    actor_name: text().notNull(),
    command: text().notNull(),
    entity: text(),
    entity_id: uuid(),
    before: jsonb(),
    after: jsonb(),
    changed: text().array(),
    request_id: text(),
    ip: inet(),
  },
  (t) => [index().on(t.entity, t.entity_id, t.id), index().on(t.actor_id, t.id), index().on(t.command, t.id)],
);

/** What happened, ids only, for browsers and webhooks. `tx` tells a reader which rows may still be missing. */
export const events = pgTable("events", {
  seq: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
  tx: xid8().notNull().default(sql`pg_current_xact_id()`),
  name: text().notNull(),
  entity: text(),
  entity_id: uuid(),
  at: instant().notNull().defaultNow(),
});
