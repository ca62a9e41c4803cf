import { type SQL, sql } from "drizzle-orm";

/** The day on which a consent was given, refused or withdrawn; that of its entry where no other was named. */
export const DECIDED_ON = sql`coalesce(decided_on, (created_at at time zone 'Europe/London')::date)`;

/** Of several words on one channel the one that was said last stands first; of one day's the one that was entered last. */
export const LATEST_CONSENT_FIRST: SQL = sql`${DECIDED_ON} desc, created_at desc, id desc`;
