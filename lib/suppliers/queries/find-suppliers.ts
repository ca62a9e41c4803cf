import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { readRows } from "@/lib/core/read-rows";
import { shownTelephone } from "@/lib/core/telephone";
import { ASKED, bestHits, type Finder, NOTHING, RANK } from "@/lib/matching/finder";
import { holdsKey, searchKey } from "@/lib/matching/search-key";
import { amountTyped, dialled, holdsAll, isSearchable, keyBegins, searchTerms } from "@/lib/matching/terms";

const Found = z.object({
  id: z.string(),
  name: z.string(),
  account_number: z.string().nullable(),
  email: z.string().nullable(),
  telephone: z.string().nullable(),
  fax: z.string().nullable(),
  address: z.string().nullable(),
  locality: z.string().nullable(),
  postcode: z.string().nullable(),
});
type Found = z.infer<typeof Found>;

const FEW = sql.raw(String(ASKED));

/** Finds suppliers by any of their printed details. */
export const findSuppliers: Finder = async ({ db, q }) => {
  if (amountTyped(q) !== null) return NOTHING;
  const where = isSearchable(q) ? holdsAll(sql`u.search_text`, q) : keyBegins(sql`u.sort_name`, q);
  const rows = await db
    .execute(sql`
    select u.id, u.name, u.account_number, u.email, u.telephone, u.fax, u.address, u.locality, u.postcode
    from suppliers u where u.deleted_at is null and ${where} limit ${FEW}`)
    .then(readRows(Found));
  return bestHits(
    rows.map((supplier) => ({
      kind: "supplier",
      id: supplier.id,
      href: `/suppliers/${supplier.id}`,
      title: supplier.name,
      subtitle: [supplier.locality, supplier.postcode].filter(Boolean).join(" · "),
      reason: reasonFor(supplier, q),
      rank: searchKey(supplier.name).startsWith(searchKey(q)) ? RANK.begins : RANK.elsewhere,
    })),
  );
};

function reasonFor(u: Found, q: string): string {
  const outside = searchTerms(q).find((term) => !holdsKey(u.name, term));
  if (outside === undefined) return "name";
  const digits = dialled(outside);
  for (const number of [u.telephone, u.fax])
    if (number && digits.length > 2 && dialled(number).includes(digits))
      return `telephone ${shownTelephone(number)}`;
  if (holdsKey(u.account_number, outside)) return `our account ${u.account_number}`;
  if (holdsKey(u.email, outside)) return u.email ?? "";
  if (holdsKey(u.postcode?.replace(/\s/g, ""), outside)) return `postcode ${u.postcode}`;
  return `address ${[u.address, u.locality].filter(Boolean).join(", ")}`;
}
