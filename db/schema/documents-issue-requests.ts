import { index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { timestamps } from "./columns";
import { documents } from "./documents";
import { users } from "./users";

/**
 * Drafts whose issue somebody without the permission has requested; at most one request each. A request ends when the draft is
 * issued or deleted.
 */
export const issue_requests = pgTable(
  "issue_requests",
  {
    document_id: uuid()
      .primaryKey()
      .references(() => documents.id, { onDelete: "cascade" }),
    asked_by: uuid(),
    asked_by_name: text().notNull(),
    /** Null where anybody with the permission is asked. */
    asked_of: uuid().references(() => users.id, { onDelete: "cascade" }),
    ...timestamps(),
  },
  (t) => [index().on(t.asked_of)],
);
