import { sql } from "drizzle-orm";
import { boolean, check, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";
import { edited, id } from "./columns";

/** The card readers at the counter that are told by the provider what to ask for. The sandbox's is one that is drawn on the screen. */
export const card_readers = pgTable(
  "card_readers",
  {
    id: id(),
    provider: text().notNull(),
    /** Whether real cards are charged. */
    live: boolean().notNull(),
    /** The provider's id of it. */
    ref: text().notNull(),
    /** "Counter", as staff call it. */
    name: text().notNull(),
    /** The provider's word for its kind, such as `stripe_s700`. */
    device: text().notNull(),
    /** It has no keys and no card: test cards are put to it from the screen. */
    simulated: boolean().notNull().default(false),
    ...edited(),
  },
  (t) => [
    check("card_readers_provider_known", sql`${t.provider} in ('stripe', 'sandbox')`),
    uniqueIndex("card_readers_ref").on(t.provider, t.ref).where(sql`${t.deleted_at} is null`),
  ],
);
