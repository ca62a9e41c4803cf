import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  bigint,
  customType,
  integer,
  jsonb,
  numeric,
  text,
  timestamp,
  uuid,
} from "drizzle-orm/pg-core";

/** A time-ordered key, so that new rows go to the end of every index. Needs PostgreSQL 18. */
export const id = () => uuid().primaryKey().default(sql`uuidv7()`);

export const instant = () => timestamp({ withTimezone: true, mode: "string" });

export const created = () => ({ created_at: instant().notNull().defaultNow() });

export const timestamps = () => ({ ...created(), updated_at: instant().notNull().defaultNow() });

/** Columns of rows that people edit: a version for optimistic concurrency, and a deletion that can be undone. */
export const edited = () => ({
  ...timestamps(),
  version: integer().notNull().default(1),
  deleted_at: instant(),
});

/**
 * The rows that lists show. Their partial indexes hold no others, so that a distant page is reached, and a selection counted, by
 * index-only scans.
 */
export const live = (t: { deleted_at: AnyPgColumn }) => sql`${t.deleted_at} is null`;

/** Where an imported row came from: GA4's key, the source columns that have no field of their own, and its hash. */
export const imported = () => ({
  legacy_id: text().unique(),
  legacy: jsonb().$type<Record<string, string>>(),
  source_hash: bigint({ mode: "bigint" }),
  import_run_id: uuid(),
});

/** A check that known dates or instants lie in the years 1900 to 2100, which catches two-digit years. */
export const inOurYears = (...columns: AnyPgColumn[]) =>
  sql.join(
    columns.map((column) => sql`${column} between '1900-01-01' and '2101-01-01'`),
    sql` and `,
  );

/** Pounds and pence. */
export const money = () => numeric({ precision: 12, scale: 2 });
/** Unit prices and costs. */
export const unitMoney = () => numeric({ precision: 12, scale: 4 });
export const quantity = () => numeric({ precision: 12, scale: 3 });
export const percent = () => numeric({ precision: 6, scale: 3 });

/** Text sorted bytewise on every server, so that a plain b-tree serves both `LIKE 'abc%'` and sorting. */
export const sortText = customType<{ data: string }>({ dataType: () => 'text collate "C"' });

/** A transaction id, to tell which events may still be missing. */
export const xid8 = customType<{ data: string }>({ dataType: () => "xid8" });
