import "server-only";
import { sql } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { claimedRows } from "@/lib/core/read-rows";
import { shownTelephone } from "@/lib/core/telephone";
import { ASKED, bestHits, type Finding, type FoundRecord, RANK } from "@/lib/matching/finder";
import { BY_A_SLIP } from "@/lib/matching/reasons";
import { searchKey } from "@/lib/matching/search-key";
import { isSlip, sharesSlips, slipsOf } from "@/lib/matching/slips";
import { firstOf, holdsAll, searchTerms } from "@/lib/matching/terms";

/** The most candidates that share a spelling with the search and are checked letter by letter. */
const CHECKED = sql.raw("100");

/** Finds customers whose name differs from the search by at most one letter in each word. For use only when nothing else was found. */
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
  return bestHits(
    [...rows]
      .filter((c) => terms.every((term) => isNear(`${c.name} ${c.surname ?? ""}`, term)))
      .slice(0, ASKED)
      .map(
        (c): FoundRecord => ({
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
