import { sql } from "drizzle-orm";
import { check, index, integer, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { edited, id, instant, money } from "./columns";
import { documents } from "./documents";

/** The secret link by which a customer answers to the work of a document. Only its hash is stored. */
export const approval_links = pgTable(
  "approval_links",
  {
    id: id(),
    document_id: uuid()
      .notNull()
      .unique()
      .references(() => documents.id, { onDelete: "cascade" }),
    token_hash: text().notNull().unique(),
    /** Counts how often the link was replaced: see `lib/core/link-token.ts`. */
    edition: integer().notNull().default(1),
    /** What the customer is asked to pay before the work begins. */
    deposit: money(),
    revoked_at: instant(),
    /** When the customer last opened it. */
    opened_at: instant(),
    ...edited(),
  },
  (t) => [check("approval_links_deposit_positive", sql`${t.deposit} > 0`)],
);

/**
 * What a customer answered by a link, with what they were shown, to the letter. A trigger lets nobody change it: it is what the garage has
 * if the customer says that they never agreed.
 */
export const approval_answers = pgTable(
  "approval_answers",
  {
    id: id(),
    link_id: uuid()
      .notNull()
      .references(() => approval_links.id, { onDelete: "cascade" }),
    document_id: uuid()
      .notNull()
      .references(() => documents.id, { onDelete: "cascade" }),
    answered_at: instant().notNull().defaultNow(),
    /** The name that the customer gave, which is their signature where they drew none. */
    name: text().notNull(),
    /** The signature as drawn: see lib/core/input/signature.ts. */
    signature: text(),
    /** By the link that they were sent, or at the garage's counter. */
    place: text().notNull(),
    ip: text(),
    device: text(),
    shown: jsonb().notNull(),
    shown_sha256: text().notNull(),
    /** What they said to which lines; empty for a question alone. */
    answers: jsonb().notNull(),
    question: text(),
  },
  (t) => [
    index("approval_answers_by_document").on(t.document_id, t.answered_at),
    index("approval_answers_by_link").on(t.link_id),
    check("approval_answers_place_known", sql`${t.place} in ('link', 'counter')`),
    check("approval_answers_named", sql`${t.name} ~ '\\S'`),
    check("approval_answers_hash_whole", sql`${t.shown_sha256} ~ '^[0-9a-f]{64}$'`),
  ],
);
