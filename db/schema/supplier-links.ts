import { sql } from "drizzle-orm";
import { boolean, check, index, jsonb, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { edited, id, instant, quantity, sortText, timestamps, unitMoney } from "./columns";
import { purchase_orders } from "./purchasing";
import { suppliers } from "./suppliers";

/** How a supplier is reached by computer. Keys are sealed. */
export const supplier_links = pgTable(
  "supplier_links",
  {
    id: id(),
    supplier_id: uuid()
      .notNull()
      .references(() => suppliers.id, { onDelete: "cascade" }),
    kind: text().notNull(),
    url: text(),
    account: text(),
    branch: text(),
    /** The keys as JSON, sealed; none for the sandbox. */
    sealed_keys: text(),
    active: boolean().notNull().default(true),
    tested_at: instant(),
    ...edited(),
  },
  (t) => [
    uniqueIndex("supplier_links_one_each").on(t.supplier_id).where(sql`${t.deleted_at} is null`),
    check(
      "supplier_links_kind_known",
      sql`${t.kind} in ('own_contract', 'gsf', 'euro_car_parts', 'sandbox')`,
    ),
  ],
);

/** What a supplier last said of the price and the stock of a part; kept with its time. */
export const supplier_quotes = pgTable(
  "supplier_quotes",
  {
    id: id(),
    supplier_id: uuid()
      .notNull()
      .references(() => suppliers.id, { onDelete: "cascade" }),
    part_number: text().notNull(),
    part_key: sortText().notNull(),
    brand: text(),
    description: text().notNull().default(""),
    quantity: quantity().notNull(),
    unit_net: unitMoney().notNull(),
    unit_list: unitMoney(),
    unit_surcharge: unitMoney(),
    availability: text().notNull(),
    earliest: instant(),
    quoted_at: instant().notNull().defaultNow(),
    valid_until: instant(),
  },
  (t) => [
    uniqueIndex("supplier_quotes_latest").on(t.supplier_id, t.part_key, t.quantity),
    index("supplier_quotes_by_time").on(t.quoted_at),
    check(
      "supplier_quotes_availability_known",
      sql`${t.availability} in ('in_stock', 'from_hub', 'part_available', 'out_of_stock', 'unknown')`,
    ),
  ],
);

/** An order on its way to a supplier by computer. It is sent under one key for ever, so that no retry orders twice. */
export const supplier_orders = pgTable(
  "supplier_orders",
  {
    id: id(),
    purchase_order_id: uuid()
      .notNull()
      .references(() => purchase_orders.id, { onDelete: "restrict" }),
    supplier_link_id: uuid()
      .notNull()
      .references(() => supplier_links.id, { onDelete: "restrict" }),
    /** Our number, by which it can be found at the supplier. */
    reference: text().notNull(),
    /** What is sent, as it was when sending began. */
    body: jsonb().notNull(),
    state: text().notNull().default("to_send"),
    /** Whether a request has left: from then on it may be at the supplier. */
    sent_at: instant(),
    supplier_order_id: text(),
    supplier_status: text(),
    /** The number of their invoice for it, once they tell it. */
    supplier_invoice: text(),
    /** Each line as the supplier last said. */
    supplier_lines: jsonb(),
    outcome: text(),
    problem: text(),
    asked_at: instant(),
    made_by: uuid(),
    ...timestamps(),
  },
  (t) => [
    // A second attempt begins only after the supplier has said that the first is no order.
    uniqueIndex("supplier_orders_once")
      .on(t.purchase_order_id)
      .where(sql`${t.state} in ('to_send', 'sending', 'unknown', 'accepted')`),
    index().on(t.state, t.id),
    check(
      "supplier_orders_state_known",
      sql`${t.state} in ('to_send', 'sending', 'unknown', 'accepted', 'refused', 'cancelled')`,
    ),
  ],
);
