import { sql } from "drizzle-orm";
import { boolean, check, index, pgTable, smallint, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { edited, id, instant, timestamps } from "./columns";
import { customers } from "./customers";
import { users } from "./users";

/**
 * Whom we write with: a customer, or a number that no customer has. Its messages are found by the customer or by the number, so that they go
 * where the customer's record goes; after a merge the conversation with the latest message counts.
 */
export const conversations = pgTable(
  "conversations",
  {
    id: id(),
    customer_id: uuid().references(() => customers.id, { onDelete: "set null" }),
    /** The number of somebody unknown, as E.164 has it. */
    number: text(),
    assigned_to: uuid().references(() => users.id, { onDelete: "set null" }),
    /** Nothing more is to be done; a message that comes opens it again. */
    closed_at: instant(),
    last_message_at: instant().notNull().defaultNow(),
    ...timestamps(),
  },
  (t) => [
    index("conversations_by_customer").on(t.customer_id, t.last_message_at.desc()),
    uniqueIndex("conversations_by_number").on(t.number).where(sql`${t.number} is not null`),
    index("conversations_latest").on(t.last_message_at.desc(), t.id.desc()),
  ],
);

/** Texts that are written every day, with fields that are filled in. */
export const message_templates = pgTable(
  "message_templates",
  {
    id: id(),
    name: text().notNull(),
    /** Where it is offered: by it follows which fields it may have. */
    place: text().notNull(),
    body: text().notNull(),
    active: boolean().notNull().default(true),
    position: smallint().notNull().default(0),
    ...edited(),
  },
  (t) => [
    check("message_templates_place_known", sql`${t.place} in ('customer', 'document', 'appointment')`),
    index().on(t.place, t.position),
  ],
);
