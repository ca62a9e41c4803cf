import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { claimedRows } from "@/lib/core/read-rows";
import { shownTelephone } from "@/lib/customers/telephone";
import { ASKED, type Find, type Finding, RANK, shown } from "./finder";
import { BY_A_SLIP } from "./reasons";
import { searchKey } from "./search-key";
import { firstOf, holdsAll, searchTerms } from "./terms";

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

/** So many that share one are looked at. */
const CHECKED = sql.raw("100");

/** Of `customers c`, as the index `customers_by_slips` has it. */
export const sharesSlips = (slips: readonly string[]): SQL =>
  sql`name_slips(c.forename, c.surname, c.company_name) && ${slips.length > 0 ? `{${slips.map((slip) => `"${slip}"`).join(",")}}` : "{}"}::text[]`;

/** Names that differ from what was typed by a slip of one letter in a word; for when nothing else was found. */
export async function findBySlip(db: Db | Tx, q: string): Promise<Finding> {
  const terms = searchTerms(q);
  const slips = terms.map(slipsOf);
  if (terms.length > 3 || !slips.some(({ length }) => length > 0)) return { hits: [], more: false };
  const where = terms.map((term, i) => {
    const near = slips[i] ?? [];
    const holds = holdsAll(sql`c.search_text`, term);
    return near.length > 0 ? sql`(${holds} or ${sharesSlips(near)})` : holds;
  });
  const rows = await db
    .execute(sql`
    ${firstOf(
      sql`select c.id, c.name, c.surname, c.town, c.postcode, c.telephone, c.mobile from customers c
          where c.deleted_at is null and ${sql.join(where, sql` and `)}`,
      CHECKED,
    )}`)
    .then(
      claimedRows<{
        id: string;
        name: string;
        surname: string | null;
        town: string | null;
        postcode: string | null;
        telephone: string | null;
        mobile: string | null;
      }>,
    );
  return shown(
    [...rows]
      .filter((c) => terms.every((term) => isNear(`${c.name} ${c.surname ?? ""}`, term)))
      .slice(0, ASKED)
      .map(
        (c): Find => ({
          kind: "customer",
          id: c.id,
          href: `/customers/${c.id}`,
          title: c.name,
          subtitle: [c.town, c.postcode].filter(Boolean).join(" · "),
          telephone: shownTelephone(c.telephone || c.mobile),
          reason: BY_A_SLIP,
          rank: RANK.nearly,
        }),
      ),
  );
}

const isNear = (names: string, term: string): boolean =>
  names.split(/\s+/).some((word) => searchKey(word).includes(searchKey(term)) || isSlip(word, term));
