import { bigint, index, pgTable, text } from "drizzle-orm/pg-core";

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
