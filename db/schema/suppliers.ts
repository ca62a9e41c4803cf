import { sql } from "drizzle-orm";
import { boolean, index, integer, pgTable, text } from "drizzle-orm/pg-core";
import { edited, id, imported, money, sortText } from "./columns";

export const suppliers = pgTable(
  "suppliers",
  {
    id: id(),
    name: text().notNull(),
    account_number: text(),
    email: text(),
    telephone: text(),
    fax: text(),
    address: text(),
    locality: text(),
    postcode: text(),
    account_held: boolean().notNull().default(false),
    credit_limit: money(),
    credit_terms: integer(),
    notes: text(),
    sort_name: sortText().notNull().generatedAlwaysAs(sql`search_key(name)`),
    search_text: text()
      .notNull()
      .generatedAlwaysAs(
        sql`search_key(name || ' ' || coalesce(account_number, '') || ' ' || coalesce(email, '') || ' ' || coalesce(address, '') || ' ' || coalesce(locality, '') || ' ' || replace(coalesce(postcode, ''), ' ', '') || ' ' || telephone_digits(telephone) || ' ' || telephone_digits(fax))`,
      ),
    ...edited(),
    ...imported(),
  },
  (t) => [
    index("suppliers_by_name").on(t.sort_name, t.id),
    index("suppliers_by_account_number").on(t.account_number).where(sql`${t.account_number} is not null`),
    index("suppliers_by_email").on(sql`lower(${t.email})`).where(sql`${t.email} is not null`),
    index("suppliers_search").using("gin", sql`${t.search_text} gin_trgm_ops`),
  ],
);
