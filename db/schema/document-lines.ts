import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import { suppliers } from "@/db/schema/suppliers";
import { created, id, imported, instant, money, percent, quantity, unitMoney } from "./columns";
import { documents } from "./documents";
import { advisories } from "./documents-advisories";
import { deferred_work } from "./documents-deferred-work";
import { stock_items } from "./stock";
import { users } from "./users";

/** The lines that make up a total. Imported MOTs, fixed items, discounts and excesses are lines too. */
export const document_lines = pgTable(
  "document_lines",
  {
    id: id(),
    /** Null only for an imported line whose document is missing. */
    document_id: uuid().references(() => documents.id, { onDelete: "cascade" }),
    position: integer().notNull(),
    item_type: text().notNull(),
    description: text().notNull().default(""),
    part_number: text(),
    stock_item_id: uuid().references(() => stock_items.id, { onDelete: "restrict" }),
    supplier_id: uuid().references(() => suppliers.id, { onDelete: "restrict" }),
    supplier_invoice: text(),
    quantity: quantity(),
    unit_price: unitMoney(),
    unit_cost: unitMoney(),
    discount_percent: percent().notNull().default("0"),
    /** Sundries as a percentage of labour and parts: the price follows them while the document is a draft. */
    share_percent: percent(),
    /** The price was given including VAT. */
    tax_inclusive: boolean().notNull().default(false),
    tax_code: text().notNull(),
    tax_rate: percent(),
    /** Null only where an imported amount could not be read. */
    line_net: money(),
    line_tax: money(),
    line_gross: money(),
    line_cost: money(),
    /** The customer's answer; null where there is nothing to ask. */
    approval: text(),
    /** Who gave the answer, how and when. */
    approval_by: text(),
    approval_how: text(),
    approval_at: instant(),
    /** Why the line is charged although the customer was not asked. */
    approval_note: text(),
    technician_id: uuid().references(() => users.id, { onDelete: "set null" }),
    technician: text(),
    nominal_code: text(),
    guarantee: text(),
    /** Of a tyre: its size and what its label said when the line was written. */
    tyre: jsonb().$type<Record<string, string>>(),
    /** Shared by the lines that one package added, so that they are removed together. */
    package_key: uuid(),
    package_name: text(),
    /** The line from which this one was converted, copied or credited. */
    source_line_id: uuid().references((): AnyPgColumn => document_lines.id, { onDelete: "set null" }),
    /** The advisory or deferred work of an earlier visit that this line carries out. */
    advisory_id: uuid().references((): AnyPgColumn => advisories.id, { onDelete: "set null" }),
    deferred_work_id: uuid().references((): AnyPgColumn => deferred_work.id, { onDelete: "set null" }),
    /** On a credit note: the quantity that returns to stock; null in a draft means the usual quantity. */
    returned_quantity: quantity(),
    /** The excess invoice for the amount that this line deducts. */
    linked_document_id: uuid().references(() => documents.id, { onDelete: "restrict" }),
    ...created(),
    ...imported(),
  },
  (t) => [
    index("document_lines_by_document").on(t.document_id, t.position),
    index("document_lines_by_stock_item").on(t.stock_item_id).where(sql`${t.stock_item_id} is not null`),
    index("document_lines_by_supplier").on(t.supplier_id).where(sql`${t.supplier_id} is not null`),
    index("document_lines_by_source").on(t.source_line_id).where(sql`${t.source_line_id} is not null`),
    index("document_lines_by_advisory").on(t.advisory_id).where(sql`${t.advisory_id} is not null`),
    index("document_lines_by_deferred_work")
      .on(t.deferred_work_id)
      .where(sql`${t.deferred_work_id} is not null`),
    index("document_lines_by_linked_document")
      .on(t.linked_document_id)
      .where(sql`${t.linked_document_id} is not null`),
    index("document_lines_orphans").on(t.id).where(sql`${t.document_id} is null`),
    check("document_lines_belong", sql`${t.document_id} is not null or ${t.legacy_id} is not null`),
    check(
      "document_lines_type_known",
      sql`${t.item_type} in ('labour', 'part', 'mot', 'sundries', 'lubricants', 'paint', 'other', 'surcharge', 'excess', 'adjustment', 'comment')`,
    ),
    check(
      "document_lines_add_up",
      sql`${t.import_run_id} is not null or ${t.line_gross} = ${t.line_net} + ${t.line_tax}`,
    ),
    check(
      "document_lines_approval_known",
      sql`${t.approval} in ('to_ask', 'approved', 'declined', 'deferred')`,
    ),
    check(
      "document_lines_approval_how_known",
      sql`${t.approval_how} in ('telephone', 'counter', 'message', 'link')`,
    ),
  ],
);
