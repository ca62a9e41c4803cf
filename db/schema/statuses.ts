import { sql } from "drizzle-orm";
import { boolean, check, index, pgTable, smallint, text, uniqueIndex } from "drizzle-orm/pg-core";
import { edited, id } from "./columns";

/** The garage's own lists of statuses for documents and appointments. A document stores the name, not the key. */
export const garage_statuses = pgTable(
  "garage_statuses",
  {
    id: id(),
    applies_to: text().notNull(),
    name: text().notNull(),
    colour: text(),
    /** Document types for which it is offered; all where it is null. */
    document_types: text().array(),
    position: smallint().notNull().default(0),
    /** A retired status is no longer offered, but keeps its colour where it is in use. */
    active: boolean().notNull().default(true),
    ...edited(),
  },
  (t) => [
    index().on(t.applies_to, t.position),
    uniqueIndex("garage_statuses_by_name")
      .on(t.applies_to, sql`lower(${t.name})`)
      .where(sql`${t.deleted_at} is null`),
    check("garage_statuses_applies_to_known", sql`${t.applies_to} in ('document', 'appointment')`),
    check(
      "garage_statuses_colour_known",
      sql`${t.colour} is null or ${t.colour} in ('grey', 'blue', 'green', 'amber', 'red')`,
    ),
  ],
);
