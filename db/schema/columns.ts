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

/** Time-ordered key, so that new rows land at the end of every index. Needs PostgreSQL 18. */
export const id = () => uuid().primaryKey().default(sql`uuidv7()`);

export const instant = () => timestamp({ withTimezone: true, mode: "string" });

export const created = () => ({ created_at: instant().notNull().defaultNow() });

export const timestamps = () => ({ ...created(), updated_at: instant().notNull().defaultNow() });

/** What people edit: a version for optimistic concurrency, and deletion that can be taken back. */
export const edited = () => ({
  ...timestamps(),
  version: integer().notNull().default(1),
  deleted_at: instant(),
});

/**
 * The rows that lists show. Their indexes hold no others, so that a page far down is reached, and a selection counted, on
 * the index alone.
 */
export const live = (t: { deleted_at: AnyPgColumn }) => sql`${t.deleted_at} is null`;

/** Where an imported row came from: GA4's key, the source columns without a field of their own, and its hash. */
export const imported = () => ({
  legacy_id: text().unique(),
  legacy: jsonb().$type<Record<string, string>>(),
  source_hash: bigint({ mode: "bigint" }),
  import_run_id: uuid(),
});

/** Days or instants of the years 1900 to 2100, where they are known: a year of two digits is none of them. */
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

/** Text ordered by its bytes on every server, so that a plain b-tree serves `LIKE 'abc%'` and its order alike. */
export const sortText = customType<{ data: string }>({ dataType: () => 'text collate "C"' });

/** Transaction id, to tell which events may still be missing. */
export const xid8 = customType<{ data: string }>({ dataType: () => "xid8" });
