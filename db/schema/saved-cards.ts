import { sql } from "drizzle-orm";
import { boolean, check, date, index, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { created, edited, id, instant } from "./columns";
import { customers } from "./customers";

/** Under which id a payment provider knows a customer. One who was merged has several; the newest counts. */
export const payment_customers = pgTable(
  "payment_customers",
  {
    id: id(),
    customer_id: uuid()
      .notNull()
      .references(() => customers.id, { onDelete: "cascade" }),
    provider: text().notNull(),
    live: boolean().notNull(),
    /** The provider's id of the customer. */
    ref: text().notNull(),
    ...created(),
  },
  (t) => [
    check("payment_customers_provider_known", sql`${t.provider} in ('stripe')`),
    uniqueIndex("payment_customers_ref").on(t.provider, t.ref),
    index("payment_customers_of_customer").on(t.customer_id, t.provider, t.id.desc()),
  ],
);

/**
 * Cards that customers asked the provider, on its own page, to keep. Only the customer can pay by one, on that page: nothing here charges
 * it. No number is stored.
 */
export const saved_cards = pgTable(
  "saved_cards",
  {
    id: id(),
    customer_id: uuid()
      .notNull()
      .references(() => customers.id, { onDelete: "cascade" }),
    provider: text().notNull(),
    live: boolean().notNull(),
    /** The provider's id of the card. */
    ref: text().notNull(),
    /** "Visa •••• 4242". */
    name: text().notNull(),
    /** The last day of its last month; null for what does not expire. */
    expires_on: date({ mode: "string" }),
    /** When the provider was last asked to forget it, and by whom; null while it is kept. */
    forgotten_at: instant(),
    forgotten_by: text(),
    ...edited(),
  },
  (t) => [
    check("saved_cards_provider_known", sql`${t.provider} in ('stripe')`),
    check("saved_cards_forgotten_by_known", sql`${t.forgotten_by} in ('customer', 'garage', 'provider')`),
    uniqueIndex("saved_cards_ref").on(t.provider, t.ref),
    index("saved_cards_of_customer").on(t.customer_id, t.id.desc()),
  ],
);
