import { bigint, index, pgTable, text } from "drizzle-orm/pg-core";

/**
 * Exact row counts of the lists: a total is the sum of its rows. Triggers add a statement's changes to a row that no other
 * transaction has locked, or insert one where there is none, so that writers never wait for each other.
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
