import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  check,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { edited, id, instant, percent, timestamps } from "./columns";

/** The garage's own choices, one row a subject: `garage`, `documents`, `messages`, … */
export const settings = pgTable("settings", {
  key: text().primaryKey(),
  value: jsonb().$type<Record<string, unknown>>().notNull(),
  version: integer().notNull().default(1),
  ...timestamps(),
});

/** The next number of each series; invoices and excess invoices share `invoice`. */
export const number_series = pgTable("number_series", {
  series: text().primaryKey(),
  prefix: text().notNull().default(""),
  next_number: bigint({ mode: "number" }).notNull().default(1),
  ...timestamps(),
});

/** Sage-style tax codes: T1 standard, T5 reduced, T0 zero, T2 exempt, T9 outside the scope. */
export const tax_codes = pgTable("tax_codes", {
  code: text().primaryKey(),
  name: text().notNull(),
  retired_at: instant(),
});

export const tax_rates = pgTable(
  "tax_rates",
  {
    tax_code: text()
      .notNull()
      .references(() => tax_codes.code, { onDelete: "cascade" }),
    valid_from: date().notNull(),
    rate: percent().notNull(),
  },
  (t) => [primaryKey({ columns: [t.tax_code, t.valid_from] })],
);

/** The garage's own lists of statuses for documents and appointments. A document keeps the word, not the key. */
export const garage_statuses = pgTable(
  "garage_statuses",
  {
    id: id(),
    applies_to: text().notNull(),
    name: text().notNull(),
    colour: text(),
    /** Kinds of document it is offered for; all where it is null. */
    document_types: text().array(),
    position: smallint().notNull().default(0),
    /** A retired one is offered no more, and keeps its colour where it stands. */
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

/** Photos, PDFs and papers beside any record. */
export const attachments = pgTable(
  "attachments",
  {
    id: id(),
    entity: text().notNull(),
    entity_id: uuid().notNull(),
    file_name: text().notNull(),
    content_type: text().notNull(),
    byte_size: bigint({ mode: "number" }).notNull(),
    sha256: text().notNull(),
    storage_key: text().notNull(),
    uploaded_by: uuid(),
    ...timestamps(),
  },
  (t) => [index().on(t.entity, t.entity_id)],
);

/**
 * Exact row counts of the lists: a total is the sum of its rows. Triggers add what a statement changed to a row that nobody else has in
 * hand, so that writers never wait for each other, and append one where there is none.
 */
export const list_totals = pgTable(
  "list_totals",
  {
    id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    list: text().notNull(),
    facet: text().notNull(),
    total: bigint({ mode: "number" }).notNull(),
  },
  (t) => [index("list_totals_by_list").on(t.list, t.facet)],
);
