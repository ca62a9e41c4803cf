import { index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { instant } from "./columns";
import { documents } from "./documents";

/**
 * Who has a document open, in which tab, and where in it, so that two people in one document see each other. Rows older than a minute are
 * ignored.
 */
export const document_visits = pgTable(
  "document_visits",
  {
    document_id: uuid()
      .notNull()
      .references(() => documents.id, { onDelete: "cascade" }),
    /** A key that the page makes when it opens the document. */
    tab: uuid().notNull(),
    user_id: uuid().notNull(),
    name: text().notNull(),
    /** Where the cursor is: a field by its name, or a cell of a line as `line.cell`. */
    place: text(),
    seen_at: instant().notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.document_id, t.tab] }), index().on(t.seen_at)],
);
