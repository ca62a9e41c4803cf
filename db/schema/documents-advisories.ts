import { index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { edited, id, instant } from "./columns";
import { documents } from "./documents";
import { vehicles } from "./vehicles";

/** Recorded defects that are not MOT failures: today's sale or next year's work. */
export const advisories = pgTable(
  "advisories",
  {
    id: id(),
    vehicle_id: uuid()
      .notNull()
      .references(() => vehicles.id, { onDelete: "cascade" }),
    document_id: uuid().references(() => documents.id, { onDelete: "set null" }),
    description: text().notNull(),
    severity: text(),
    resolved_by_document_id: uuid().references(() => documents.id, { onDelete: "set null" }),
    resolved_at: instant(),
    ...edited(),
  },
  (t) => [index().on(t.vehicle_id), index().on(t.document_id), index().on(t.resolved_by_document_id)],
);
