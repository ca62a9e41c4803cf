import { bigint, index, inet, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { instant } from "./columns";

/** Who ran which command on what. Append-only: a trigger rejects every update and delete. */
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
