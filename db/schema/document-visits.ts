import { index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { instant } from "./columns";
import { documents } from "./documents";

/** Who has a document open, so that two people in one document see each other. Rows older than a minute are ignored. */
export const document_visits = pgTable(
  "document_visits",
  {
    document_id: uuid()
      .notNull()
      .references(() => documents.id, { onDelete: "cascade" }),
    user_id: uuid().notNull(),
    name: text().notNull(),
    seen_at: instant().notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.document_id, t.user_id] }), index().on(t.seen_at)],
);
