import { type SQL, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";

/**
 * What every change of a row that people edit sets beside its own fields: `.set({ ...changes, ...nextVersion(customers) })`. The version
 * by which others see that it is no longer what they read, and when it was.
 */
export const nextVersion = ({ version }: { version: PgColumn }): { version: SQL; updated_at: SQL } => ({
  version: sql`${version} + 1`,
  updated_at: sql`now()`,
});

/** The same for the `set` of a statement that is written as text. */
export const NEXT_VERSION = sql`version = version + 1, updated_at = now()`;
