import { date, index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { created, id, money } from "./columns";
import { documents } from "./documents";

/**
 * The VAT on payments in advance, each on the day on which it counts. A row is written when money is received for, or taken from,
 * something not invoiced yet, and is never changed. An invoice then counts only the rest of its VAT.
 */
export const document_advances = pgTable(
  "document_advances",
  {
    id: id(),
    document_id: uuid()
      .notNull()
      .references(() => documents.id, { onDelete: "cascade" }),
    vat_date: date().notNull(),
    tax_code: text().notNull(),
    net: money().notNull(),
    tax: money().notNull(),
    ...created(),
  },
  (t) => [
    index("document_advances_by_document").on(t.document_id),
    index("document_advances_by_vat_date").on(t.vat_date),
  ],
);
