import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { searchKey } from "./search-key";

/**
 * Shorter words have too many neighbours one letter away, and longer ones are not names. `name_slips` in the database has the same
 * limits.
 */
const SHORTEST = 4;
const LONGEST = 16;

/** Returns a word and every form of it with one letter left out. Two words one typing error apart share at least one of these. */
export function slipsOf(word: string): string[] {
  const key = [...searchKey(word)];
  if (key.length < SHORTEST || key.length > LONGEST) return [];
  return [key.join(""), ...key.map((_, at) => key.filter((__, i) => i !== at).join(""))];
}

/** Whether two words differ by one letter: one replaced, added, missing, or two swapped. Equal words do not count. */
export function isSlip(a: string, b: string): boolean {
  const [one, other] = [searchKey(a), searchKey(b)];
  if (one === other || Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  const rest = (text: string, skip: number) => text.slice(start + skip);
  if (rest(one, 1) === rest(other, 1) || rest(one, 1) === rest(other, 0) || rest(one, 0) === rest(other, 1))
    return true;
  return (
    one[start] === other[start + 1] && one[start + 1] === other[start] && rest(one, 2) === rest(other, 2)
  );
}

/** A condition on `customers c`, served by the index `customers_by_slips`. */
export const sharesSlips = (slips: readonly string[]): SQL =>
  sql`name_slips(c.forename, c.surname, c.company_name) && ${slips.length > 0 ? `{${slips.map((slip) => `"${slip}"`).join(",")}}` : "{}"}::text[]`;
