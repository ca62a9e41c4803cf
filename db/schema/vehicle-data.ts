import { sql } from "drizzle-orm";
import { check, jsonb, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { instant, sortText } from "./columns";

/** What a service last said of a registration; kept so that it is not asked again within the day, and to say where a fact comes from. */
export const vehicle_data_answers = pgTable(
  "vehicle_data_answers",
  {
    /** Upper case without spaces. */
    registration: sortText().notNull(),
    service: text().notNull(),
    /** As the application reads it; null where the service has no record. */
    said: jsonb(),
    asked_at: instant().notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.registration, t.service] }),
    check("vehicle_data_answers_service_known", sql`${t.service} in ('dvla', 'dvsa')`),
  ],
);
