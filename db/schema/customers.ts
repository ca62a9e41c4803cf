import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  boolean,
  check,
  date,
  index,
  integer,
  pgTable,
  smallint,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { created, edited, id, imported, live, money, percent, sortText, timestamps } from "./columns";

export const customers = pgTable(
  "customers",
  {
    id: id(),
    title: text(),
    forename: text(),
    surname: text(),
    company_name: text(),
    email: text(),
    telephone: text(),
    mobile: text(),
    house_no: text(),
    road: text(),
    locality: text(),
    town: text(),
    county: text(),
    postcode: text(),
    classification: text().notNull().default("retail"),
    account_number: text(),
    account_customer: boolean().notNull().default(false),
    account_held: boolean().notNull().default(false),
    credit_limit: money(),
    credit_terms: integer(),
    labour_rate: money(),
    labour_discount_percent: percent().notNull().default("0"),
    parts_discount_percent: percent().notNull().default("0"),
    trade_parts: boolean().notNull().default(false),
    force_tax_free: boolean().notNull().default(false),
    regular_customer: boolean().notNull().default(false),
    reminders_allowed: boolean().notNull().default(true),
    no_email: boolean().notNull().default(false),
    how_found_us: text(),
    notes: text(),
    customer_since: date(),
    last_invoice_date: date(),
    merged_into_id: uuid().references((): AnyPgColumn => customers.id, { onDelete: "restrict" }),
    name: text()
      .notNull()
      .generatedAlwaysAs(
        sql`coalesce(nullif(company_name, ''), nullif(btrim(coalesce(title || ' ', '') || coalesce(forename || ' ', '') || coalesce(surname, '')), ''), 'No name')`,
      ),
    sort_name: sortText()
      .notNull()
      .generatedAlwaysAs(
        sql`search_key(coalesce(nullif(surname, ''), nullif(company_name, ''), nullif(forename, ''), '') || ' ' || coalesce(forename, ''))`,
      ),
    /**
     * What is printed of a customer, in the form used for searching (`search_key`); telephone numbers and postcodes without spaces.
     */
    search_text: text()
      .notNull()
      .generatedAlwaysAs(
        sql`search_key(coalesce(title, '') || ' ' || coalesce(forename, '') || ' ' || coalesce(surname, '') || ' ' || coalesce(company_name, '') || ' ' || coalesce(email, '') || ' ' || replace(coalesce(postcode, ''), ' ', '') || ' ' || coalesce(account_number, '') || ' ' || telephone_digits(telephone) || ' ' || telephone_digits(mobile) || ' ' || coalesce(house_no, '') || ' ' || coalesce(road, '') || ' ' || coalesce(locality, '') || ' ' || coalesce(town, '') || ' ' || coalesce(county, ''))`,
      ),
    ...edited(),
    ...imported(),
  },
  (t) => [
    check("customers_classification_known", sql`${t.classification} in ('retail', 'trade')`),
    check(
      "customers_discounts_in_range",
      sql`${t.labour_discount_percent} between 0 and 100 and ${t.parts_discount_percent} between 0 and 100`,
    ),
    check(
      "customers_have_a_name",
      sql`${t.legacy_id} is not null or coalesce(${t.surname}, ${t.forename}, ${t.company_name}) is not null`,
    ),
    uniqueIndex("customers_account_number_unique").on(t.account_number).where(sql`${t.legacy_id} is null`),
    index("customers_by_name").on(t.sort_name, t.id).where(live(t)),
    index("customers_by_account_number").on(t.account_number, t.id, t.deleted_at),
    index("customers_by_town").on(t.town, t.id).where(live(t)),
    index("customers_by_postcode").on(t.postcode, t.id).where(live(t)),
    index("customers_by_last_invoice").on(t.last_invoice_date.desc().nullsLast(), t.id.desc()).where(live(t)),
    index("customers_by_updated").on(t.updated_at, t.id).where(live(t)),
    index("customers_by_created").on(t.created_at, t.id).where(live(t)),
    index("customers_trade_by_name").on(t.classification, t.sort_name, t.id).where(live(t)),
    index("customers_accounts_by_name")
      .on(t.sort_name, t.id)
      .where(sql`${t.account_customer} and ${live(t)}`),
    index("customers_archived_by_name").on(t.sort_name, t.id).where(sql`${t.deleted_at} is not null`),
    index("customers_merged_into").on(t.merged_into_id).where(sql`${t.merged_into_id} is not null`),
    index("customers_search").using("gin", sql`${t.search_text} gin_trgm_ops`),
    // Used to find whether a customer is already on file: one look-up for each, because every new customer is checked.
    index("customers_alike_by_telephone")
      .using("gin", sql`telephone_keys(${t.telephone}, ${t.mobile})`)
      .with({ fastupdate: false }),
    index("customers_alike_by_email").on(sql`lower(${t.email})`).where(sql`${t.email} is not null`),
    index("customers_alike_by_postcode")
      .on(sql`search_key(replace(${t.postcode}, ' ', ''))`)
      .where(sql`${t.postcode} is not null`),
    index("customers_alike_by_company")
      .on(sql`search_key(${t.company_name})`)
      .where(sql`${t.company_name} is not null`),
    // Names that were misheard or mistyped by one letter.
    index("customers_by_slips")
      .using("gin", sql`name_slips(${t.forename}, ${t.surname}, ${t.company_name})`)
      .with({ fastupdate: false }),
  ],
);

/**
 * For each three-letter prefix, the number up to which all account numbers are taken. The search for a free one above 999 starts
 * there.
 */
export const account_number_marks = pgTable("account_number_marks", {
  prefix: text().primaryKey(),
  all_taken_to: integer().notNull(),
});

/** Account numbers that a customer had before a merge, so that an old letter still leads to them. */
export const customer_former_numbers = pgTable(
  "customer_former_numbers",
  {
    id: id(),
    customer_id: uuid()
      .notNull()
      .references(() => customers.id, { onDelete: "cascade" }),
    account_number: sortText().notNull(),
    ...created(),
  },
  (t) => [
    index("customer_former_numbers_by_number").on(t.account_number, t.customer_id),
    index("customer_former_numbers_by_customer").on(t.customer_id),
  ],
);

/** Further contacts of a customer: who may approve work, who may be billed. */
export const customer_contacts = pgTable(
  "customer_contacts",
  {
    id: id(),
    customer_id: uuid()
      .notNull()
      .references(() => customers.id, { onDelete: "cascade" }),
    name: text(),
    role: text(),
    email: text(),
    telephone: text(),
    mobile: text(),
    may_approve: boolean().notNull().default(false),
    may_be_billed: boolean().notNull().default(false),
    notes: text(),
    position: smallint().notNull().default(0),
    ...edited(),
    import_run_id: uuid(),
    search_text: text()
      .notNull()
      .generatedAlwaysAs(
        sql`search_key(coalesce(name, '') || ' ' || coalesce(role, '') || ' ' || coalesce(email, '') || ' ' || telephone_digits(telephone) || ' ' || telephone_digits(mobile))`,
      ),
  },
  (t) => [
    index().on(t.customer_id, t.position),
    index("customer_contacts_search").using("gin", sql`${t.search_text} gin_trgm_ops`),
    index("customer_contacts_alike_by_telephone")
      .using("gin", sql`telephone_keys(${t.telephone}, ${t.mobile})`)
      .with({ fastupdate: false }),
    index("customer_contacts_alike_by_email").on(sql`lower(${t.email})`).where(sql`${t.email} is not null`),
  ],
);

/** Delivery and billing addresses besides the customer's own. */
export const customer_addresses = pgTable(
  "customer_addresses",
  {
    id: id(),
    customer_id: uuid()
      .notNull()
      .references(() => customers.id, { onDelete: "cascade" }),
    kind: text().notNull(),
    house_no: text(),
    road: text(),
    locality: text(),
    town: text(),
    county: text(),
    postcode: text(),
    ...timestamps(),
  },
  (t) => [index().on(t.customer_id)],
);

/** Append-only ledger of marketing consent (PECR, UK GDPR): the latest entry for a channel counts. */
export const customer_consents = pgTable(
  "customer_consents",
  {
    id: id(),
    customer_id: uuid()
      .notNull()
      .references(() => customers.id, { onDelete: "cascade" }),
    channel: text().notNull(),
    decision: text().notNull(),
    basis: text(),
    wording: text(),
    source: text(),
    /** The day on which the customer decided, where it is not the day of entry. */
    decided_on: date(),
    recorded_by: uuid(),
    ...created(),
  },
  (t) => [
    index().on(t.customer_id, t.channel, t.id),
    check(
      "customer_consents_known",
      sql`${t.decision} in ('given', 'refused', 'withdrawn') and ${t.channel} in ('email', 'sms', 'whatsapp', 'post', 'telephone')`,
    ),
  ],
);
