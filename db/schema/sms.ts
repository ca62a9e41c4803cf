import { sql } from "drizzle-orm";
import { boolean, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";
import { edited, id, instant, unitMoney } from "./columns";

/** The account by which text messages are sent and received. Its secret is sealed. */
export const sms_accounts = pgTable(
  "sms_accounts",
  {
    id: id(),
    provider: text().notNull().default("twilio"),
    account_sid: text().notNull(),
    /** The provider's name of the account. */
    name: text().notNull(),
    sealed_keys: text().notNull(),
    /** What customers see it come from: a number as E.164 has it, a name of up to eleven characters, or a messaging service (MG…). */
    sender: text().notNull(),
    /** Whether customers can answer: not to a name. */
    takes_answers: boolean().notNull(),
    /** What one part of a text costs, in pounds. */
    part_price: unitMoney().notNull().default("0.0400"),
    active: boolean().notNull().default(true),
    tested_at: instant().notNull().defaultNow(),
    ...edited(),
  },
  (t) => [uniqueIndex("sms_accounts_one").on(t.provider).where(sql`${t.deleted_at} is null`)],
);
