import { type SQL, sql } from "drizzle-orm";

/** The day on which a consent was given, refused or withdrawn; the day of entry if no other was given. */
export const DECIDED_ON = sql`coalesce(decided_on, (created_at at time zone 'Europe/London')::date)`;

/** Sorts the latest decision on a channel first; within a day, the one entered last. */
export const LATEST_CONSENT_FIRST: SQL = sql`${DECIDED_ON} desc, created_at desc, id desc`;
