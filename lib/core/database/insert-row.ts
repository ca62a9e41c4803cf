import { getTableColumns, is, SQL, sql } from "drizzle-orm";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";

/** Returns `into table (columns) select values` for the given fields, for a statement that does more than an insert. */
export function rowInto(table: PgTable, fields: Record<string, unknown>): SQL {
  const columns: Record<string, PgColumn> = getTableColumns(table);
  const given = Object.entries(fields).flatMap(([name, value]) => {
    const column = columns[name];
    return column && value !== undefined ? [{ column, value }] : [];
  });
  const names = sql.raw(given.map(({ column }) => `"${column.name}"`).join(", "));
  return sql`into ${table} (${names}) select ${sql.join(
    given.map(({ column, value }) => written(column, value)),
    sql`, `,
  )}`;
}

const written = (column: PgColumn, value: unknown): SQL =>
  is(value, SQL) ? value : sql`${sql.param(value, column)}::${sql.raw(column.getSQLType())}`;

/** The column names of a selection, for `returning`. */
export const namesOf = (selection: Record<string, PgColumn>): SQL =>
  sql.raw(
    Object.values(selection)
      .map(({ name }) => `"${name}"`)
      .join(", "),
  );
