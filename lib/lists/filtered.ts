import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { BOUNDS } from "@/lib/core/database/filters";

const SIGNS: Readonly<Record<string, SQL>> = {
  ...Object.fromEntries(Object.entries(BOUNDS).map(([bound, { sign }]) => [bound, sql.raw(sign)])),
  in: sql.raw("in"),
};

/** Returns the conditions for the filters on columns, with their operators; see `lib/core/database/filters`. */
export function filtered(filters: object, columns: Readonly<Record<string, SQL>>): SQL[] {
  const where: SQL[] = [];
  for (const [name, value] of Object.entries(filters)) {
    if (value === undefined) continue;
    const [field = "", operator] = name.split(/[[\]]/, 2);
    const column = columns[field];
    if (column) where.push(sql`${column} ${(operator && SIGNS[operator]) || EQUAL} ${value}`);
  }
  return where;
}

const EQUAL = sql.raw("=");
