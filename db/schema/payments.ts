import { sql } from "drizzle-orm";
import { boolean, check, index, integer, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { card_readers } from "./card-readers";
import { created, edited, id, instant, money, timestamps } from "./columns";
import { customers } from "./customers";
import { documents } from "./documents";

/** The accounts at payment providers through which customers pay online: one for each provider. Keys are sealed. */
export const payment_accounts = pgTable(
  "payment_accounts",
  {
    id: id(),
    provider: text().notNull(),
    /** Whether real money moves. */
    live: boolean().notNull(),
    /** The provider's name of the account. */
    name: text().notNull(),
    /** The keys as JSON, sealed; without them nothing can be taken or read. */
    sealed_keys: text().notNull(),
    webhook_id: text(),
    sealed_webhook_secret: text(),
    /** Whether customers are offered it. */
    active: boolean().notNull().default(true),
    /** Whether customers may let it keep their card, on their own page. */
    keeps_cards: boolean().notNull().default(false),
    tested_at: instant().notNull().defaultNow(),
    /** When the provider's list of payments was last compared with ours. */
    reconciled_at: instant(),
    ...edited(),
  },
  (t) => [
    uniqueIndex("payment_accounts_one_each").on(t.provider).where(sql`${t.deleted_at} is null`),
    check("payment_accounts_provider_known", sql`${t.provider} in ('stripe', 'paypal')`),
  ],
);

/** The secret link by which a customer pays a document, or what is owed on their account. Only its hash is stored. */
export const payment_links = pgTable(
  "payment_links",
  {
    id: id(),
    document_id: uuid().references(() => documents.id, { onDelete: "cascade" }),
    customer_id: uuid().references(() => customers.id, { onDelete: "cascade" }),
    /** The document or customer that it was made for, which it keeps when its customer is merged into another. */
    made_for: uuid().notNull().unique(),
    token_hash: text().notNull().unique(),
    /** Counts how often the link was replaced. The secret follows from these two and the server's own, so that it can be said again. */
    edition: integer().notNull().default(1),
    revoked_at: instant(),
    /** When a customer last opened it. */
    opened_at: instant(),
    ...edited(),
  },
  (t) => [check("payment_links_one_subject", sql`num_nonnulls(${t.document_id}, ${t.customer_id}) = 1`)],
);

/** A customer's attempt to pay online, and what the provider last said of it. */
export const online_payments = pgTable(
  "online_payments",
  {
    id: id(),
    provider: text().notNull(),
    live: boolean().notNull(),
    /** Where it is paid: on the provider's page by a link, at a card reader, or by an invoice of the provider. */
    by: text().notNull().default("link"),
    link_id: uuid().references(() => payment_links.id, { onDelete: "set null" }),
    /** What is paid; without it, what the customer owes on account. */
    document_id: uuid().references(() => documents.id, { onDelete: "restrict" }),
    customer_id: uuid().references(() => customers.id, { onDelete: "restrict" }),
    /** The reader that asks for the card, and who took the payment at it. */
    reader_id: uuid().references(() => card_readers.id, { onDelete: "restrict" }),
    begun_by: uuid(),
    amount: money().notNull(),
    state: text().notNull().default("begun"),
    session_id: text(),
    payment_id: text(),
    /** The provider's page, while it is open. */
    url: text(),
    expires_at: instant(),
    way: text(),
    way_detail: text(),
    fee: money(),
    problem: text(),
    paid_at: instant(),
    /** When the provider was asked for what stands here, by the database's clock: an answer to an earlier question is old. */
    asked_at: instant(),
    ...edited(),
  },
  (t) => [
    check("online_payments_provider_known", sql`${t.provider} in ('stripe', 'paypal', 'sandbox')`),
    check(
      "online_payments_state_known",
      sql`${t.state} in ('begun', 'pending', 'settled', 'failed', 'cancelled')`,
    ),
    check("online_payments_some_money", sql`${t.amount} > 0`),
    check("online_payments_by_known", sql`${t.by} in ('link', 'reader', 'invoice')`),
    check("online_payments_at_a_reader", sql`(${t.by} = 'reader') = (${t.reader_id} is not null)`),
    // A reader asks for one card at a time.
    uniqueIndex("online_payments_reader_busy")
      .on(t.reader_id)
      .where(sql`${t.state} = 'begun' and ${t.reader_id} is not null`),
    uniqueIndex("online_payments_session").on(t.provider, t.session_id),
    uniqueIndex("online_payments_payment").on(t.provider, t.payment_id),
    index().on(t.link_id),
    index("online_payments_by_document").on(t.document_id, t.id.desc()),
    index("online_payments_by_customer").on(t.customer_id, t.id.desc()),
    index("online_payments_by_updated").on(t.updated_at, t.id),
    index("online_payments_open").on(t.state, t.id).where(sql`${t.state} in ('begun', 'pending')`),
  ],
);

/**
 * What the provider says of a payment, item by item: the money, and each refund and dispute. `amount` is what the item is worth now
 * (negative for money that went back), and the receipts with its id as their `payment_group` come to just that.
 */
export const online_payment_items = pgTable(
  "online_payment_items",
  {
    id: id(),
    online_payment_id: uuid()
      .notNull()
      .references(() => online_payments.id, { onDelete: "cascade" }),
    kind: text().notNull(),
    /** The provider's id of it; of a refund that was asked for here and not yet sent, none. */
    ref: text(),
    state: text().notNull(),
    /** What a refund or a dispute is about, positive; what was paid. */
    full_amount: money().notNull(),
    amount: money().notNull(),
    /** The credit note that a refund pays out. */
    document_id: uuid().references(() => documents.id, { onDelete: "restrict" }),
    /** The document is owed again, although it was not credited. */
    owed_again: boolean().notNull().default(true),
    reason: text(),
    asked_by: uuid(),
    ...timestamps(),
  },
  (t) => [
    check("online_payment_items_kind_known", sql`${t.kind} in ('payment', 'refund', 'dispute')`),
    check(
      "online_payment_items_state_known",
      sql`${t.state} in ('asked', 'pending', 'done', 'undone', 'refused')`,
    ),
    uniqueIndex("online_payment_items_ref").on(t.online_payment_id, t.kind, t.ref),
    index("online_payment_items_of_payment").on(t.online_payment_id),
    index("online_payment_items_asked").on(t.id).where(sql`${t.state} = 'asked'`),
    index("online_payment_items_document").on(t.document_id).where(sql`${t.document_id} is not null`),
  ],
);

/** Events that providers have sent: each is worked on once. Nothing of a customer is kept of them. */
export const payment_events = pgTable(
  "payment_events",
  {
    id: id(),
    provider: text().notNull(),
    event_id: text().notNull(),
    type: text().notNull(),
    /** By what it names the payment. */
    about_id: uuid(),
    session_id: text(),
    payment_id: text(),
    done_at: instant(),
    ...created(),
  },
  (t) => [
    uniqueIndex("payment_events_once").on(t.provider, t.event_id),
    index("payment_events_undone").on(t.id).where(sql`${t.done_at} is null`),
  ],
);

/** What a comparison with the provider found and could not book by itself. */
export const payment_findings = pgTable(
  "payment_findings",
  {
    id: id(),
    provider: text().notNull(),
    /** The provider's id of the payment. */
    ref: text().notNull(),
    kind: text().notNull(),
    amount: money(),
    text: text().notNull(),
    paid_at: instant(),
    settled_at: instant(),
    settled_by: uuid(),
    ...timestamps(),
  },
  (t) => [
    uniqueIndex("payment_findings_once").on(t.provider, t.ref, t.kind),
    index("payment_findings_open").on(t.id).where(sql`${t.settled_at} is null`),
    check("payment_findings_kind_known", sql`${t.kind} in ('unknown', 'currency', 'amount', 'unplaced')`),
  ],
);

/** The payments of the sandbox: our own provider, for a garage without keys. */
export const payment_sandbox = pgTable(
  "payment_sandbox",
  {
    id: uuid().primaryKey(),
    session_id: text().notNull().unique(),
    amount: money().notNull(),
    description: text().notNull(),
    return_url: text().notNull(),
    cancel_url: text().notNull(),
    state: text().notNull().default("begun"),
    way: text(),
    problem: text(),
    expires_at: instant().notNull(),
    paid_at: instant(),
    ...timestamps(),
  },
  (t) => [
    check(
      "payment_sandbox_state_known",
      sql`${t.state} in ('begun', 'pending', 'settled', 'failed', 'cancelled')`,
    ),
    index("payment_sandbox_by_updated").on(t.updated_at, t.id),
  ],
);

export const payment_sandbox_refunds = pgTable(
  "payment_sandbox_refunds",
  {
    id: text().primaryKey(),
    payment_id: uuid()
      .notNull()
      .references(() => payment_sandbox.id, { onDelete: "cascade" }),
    amount: money().notNull(),
    state: text().notNull().default("done"),
    ours: uuid(),
    ...created(),
  },
  (t) => [index().on(t.payment_id)],
);
