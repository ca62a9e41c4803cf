import { type SQL, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";

/**
 * What every change of an edited row sets besides its own fields: `.set({ ...changes, ...nextVersion(customers) })`. The version
 * tells other callers that the row is no longer what they read; `updated_at` says when it changed.
 */
export const nextVersion = ({ version }: { version: PgColumn }): { version: SQL; updated_at: SQL } => ({
  version: sql`${version} + 1`,
  updated_at: sql`now()`,
});

/** The same for the `set` clause of a hand-written statement. */
export const NEXT_VERSION = sql`version = version + 1, updated_at = now()`;
