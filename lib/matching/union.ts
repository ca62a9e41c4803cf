import "server-only";
import { type SQL, sql } from "drizzle-orm";

/*
 * What a search selects, as statements that return keys; see `matching.ts` of each domain. Lists and the search palette share them,
 * so that a list contains whatever the palette found. They ignore `deleted_at`: callers filter on it.
 */

/** Combines several such statements into one. A null selects nothing. */
export const unionOf = (ways: (SQL | null)[]): SQL => {
  const known = ways.filter((way) => way !== null);
  return known.length > 0
    ? sql.join(
        known.map((way) => sql`(${way})`),
        sql` union `,
      )
    : sql`select null::uuid where false`;
};
