import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { created, id, instant, sortText, unitMoney } from "./columns";
import { suppliers } from "./suppliers";

/** A price file of a supplier that was taken in. */
export const supplier_price_files = pgTable(
  "supplier_price_files",
  {
    id: id(),
    supplier_id: uuid()
      .notNull()
      .references(() => suppliers.id, { onDelete: "cascade" }),
    file_name: text().notNull(),
    sha256: text().notNull(),
    /** Which of the file's columns is which field. */
    mapping: jsonb().$type<Record<string, string>>().notNull(),
    rows: integer().notNull(),
    new_parts: integer().notNull(),
    changed_prices: integer().notNull(),
    unchanged: integer().notNull(),
    missing_parts: integer().notNull(),
    /** The stock items whose cost it set, each with its cost before and since. */
    set_costs: jsonb()
      .$type<{ stock_item_id: string; before: string | null; after: string }[]>()
      .notNull()
      .default([]),
    made_by: uuid(),
    ...created(),
  },
  (t) => [index().on(t.supplier_id, t.id)],
);

/** How the columns of a supplier's price file are called; remembered from one to the next. */
export const supplier_price_mappings = pgTable("supplier_price_mappings", {
  supplier_id: uuid()
    .primaryKey()
    .references(() => suppliers.id, { onDelete: "cascade" }),
  mapping: jsonb().$type<Record<string, string>>().notNull(),
  updated_at: instant().notNull().defaultNow(),
});

/** What a supplier asks for a part, and has asked before: one row a price, the present one without `valid_until`. */
export const supplier_prices = pgTable(
  "supplier_prices",
  {
    id: id(),
    supplier_id: uuid()
      .notNull()
      .references(() => suppliers.id, { onDelete: "cascade" }),
    /** As the supplier writes it; text, as it may begin with zeros or look like a number. */
    part_number: text().notNull(),
    /** The form used for comparison: without spaces, dashes, dots and slashes, in capitals; written, as to work it out here costs more than the row. */
    part_key: sortText().notNull(),
    description: text().notNull().default(""),
    brand: text(),
    manufacturer_number: text(),
    unit: text(),
    net_price: unitMoney().notNull(),
    list_price: unitMoney(),
    surcharge: unitMoney(),
    vat_code: text().notNull().default("S"),
    barcode: text(),
    discount_code: text(),
    superseded_by: text(),
    /** Of a tyre, the digits of the size in its description: "2055516". */
    tyre_size: text(),
    discontinued: boolean().notNull().default(false),
    valid_from: date().notNull(),
    /** The day from which another price stands in its place. */
    valid_until: date(),
    price_file_id: uuid().references(() => supplier_price_files.id, { onDelete: "set null" }),
  },
  (t) => [
    uniqueIndex("supplier_prices_present").on(t.supplier_id, t.part_key).where(sql`${t.valid_until} is null`),
    // Apart, so that a new price costs one entry and not two.
    index("supplier_prices_former")
      .on(t.supplier_id, t.part_key, t.valid_from)
      .where(sql`${t.valid_until} is not null`),
    index("supplier_prices_by_barcode")
      .on(t.barcode)
      .where(sql`${t.barcode} is not null and ${t.valid_until} is null`),
    index("supplier_prices_by_tyre_size")
      .on(t.tyre_size, t.id)
      .where(sql`${t.tyre_size} is not null and ${t.valid_until} is null`),
    check("supplier_prices_not_negative", sql`${t.net_price} >= 0`),
    check("supplier_prices_vat_code_known", sql`${t.vat_code} in ('S', 'R', 'Z', 'E')`),
  ],
);
