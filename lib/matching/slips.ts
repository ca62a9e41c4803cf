import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { searchKey } from "./search-key";

/** Shorter words have too many others a letter away, and longer ones are no names: as `name_slips` in the database has it. */
const SHORTEST = 4;
const LONGEST = 16;

/** A word and each that is left when one of its letters goes: two words a slip apart share one. */
export function slipsOf(word: string): string[] {
  const key = [...searchKey(word)];
  if (key.length < SHORTEST || key.length > LONGEST) return [];
  return [key.join(""), ...key.map((_, at) => key.filter((__, i) => i !== at).join(""))];
}

/** Whether two words differ by one letter: another, one more, one less, or two that changed places. Equal ones do not. */
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

/** Of `customers c`, as the index `customers_by_slips` has it. */
export const sharesSlips = (slips: readonly string[]): SQL =>
  sql`name_slips(c.forename, c.surname, c.company_name) && ${slips.length > 0 ? `{${slips.map((slip) => `"${slip}"`).join(",")}}` : "{}"}::text[]`;
