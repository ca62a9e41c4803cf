import "server-only";
import { type SQL, sql } from "drizzle-orm";

/*
 * What a search selects, as statements that give keys: `matching.ts` of each domain. Lists and the palette share them, so that a list
 * holds whatever the palette found. They look at no `deleted_at`: whoever asks does.
 */

/** Several such statements as one; what is null selects nothing. */
export const united = (ways: (SQL | null)[]): SQL => {
  const known = ways.filter((way) => way !== null);
  return known.length > 0
    ? sql.join(
        known.map((way) => sql`(${way})`),
        sql` union `,
      )
    : sql`select null::uuid where false`;
};
