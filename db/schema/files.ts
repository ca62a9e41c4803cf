import { bigint, index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { id, timestamps } from "./columns";

/** Photos, PDFs and papers attached to any record. */
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
