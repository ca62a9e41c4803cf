import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { all } from "@/lib/core/page";
import { hadNumber } from "@/lib/customers/former-numbers";
import { formatTelephone } from "@/lib/customers/telephone";
import { CANDIDATES, type Finder, folded, SHORTEST_PART, SHOWN } from "./finder";
import type { SearchHit } from "./schema";
import { beginsWith, dialled, holdsTerms, searchTerms } from "./terms";

interface Found {
  id: string;
  name: string;
  forename: string | null;
  surname: string | null;
  company_name: string | null;
  account_number: string | null;
  email: string | null;
  telephone: string | null;
  mobile: string | null;
  postcode: string | null;
  town: string | null;
  contact_name: string | null;
  contact_telephone: string | null;
  /** 0 by the beginning of the name, 1 by any part, 2 by a contact, 3 by an account number of before a merge. */
  rank: number;
}

const COLUMNS = sql`c.id, c.name, c.forename, c.surname, c.company_name, c.account_number, c.email, c.telephone, c.mobile, c.postcode, c.town`;

/** Written out: a plan for any number of rows would be made anew for each search. */
const FEW = sql.raw(String(SHOWN));

/** Customers by any part of name, company, post code, telephone, e-mail or account number, and by their contacts. */
export const findCustomers: Finder = async (db, q) => {
  const byStart = await read(
    db,
    sql`select ${COLUMNS}, null as contact_name, null as contact_telephone, 0 as rank from customers c
      where c.deleted_at is null and ${beginsWith(sql`c.sort_name`, q.trim())} order by c.sort_name, c.id limit ${FEW}`,
  );
  if (!needsMore(byStart, q)) return hitsOf(byStart, q);
  const byPart = await read(
    db,
    sql`(select ${COLUMNS}, null as contact_name, null as contact_telephone, 1 as rank from customers c
       where c.deleted_at is null and ${all(holdsTerms(sql`c.search_text`, q))} limit ${CANDIDATES})
      union all
      (select ${COLUMNS}, null, null, 3 from customers c where c.deleted_at is null and ${hadNumber(q)} limit ${SHOWN})
      union all
      (select ${COLUMNS}, p.name, coalesce(p.mobile, p.telephone), 2 from customer_contacts p join customers c on c.id = p.customer_id
       where p.deleted_at is null and c.deleted_at is null and ${all(holdsTerms(sql`p.search_text`, q))} limit ${SHOWN})`,
  );
  return hitsOf([...byStart, ...byPart], q);
};

/** Whose name begins so comes first: where these alone fill what is shown, the dearer search is spared. */
export const needsMore = (byStart: readonly Found[], q: string): boolean =>
  byStart.length < SHOWN && searchTerms(q).some((term) => term.length >= SHORTEST_PART);

const read = async (db: Db, statement: SQL): Promise<Found[]> =>
  [...(await db.execute(statement))] as unknown as Found[];

/** The best of what was found, by how it was found and then by name. */
export function hitsOf(rows: readonly Found[], q: string): SearchHit[] {
  const terms = searchTerms(q);
  const ranked = [...rows].sort((a, b) => a.rank - b.rank || a.name.localeCompare(b.name, "en-GB"));
  return ranked
    .filter(({ id }, i) => ranked.findIndex((other) => other.id === id) === i)
    .slice(0, SHOWN)
    .map((c) => ({
      kind: "customer",
      id: c.id,
      href: `/customers/${c.id}`,
      title: c.name,
      subtitle: [c.company_name && personName(c), c.town, c.postcode].filter(Boolean).join(" · "),
      reason: reasonFor(c, terms),
    }));
}

const personName = (c: Found) => [c.forename, c.surname].filter(Boolean).join(" ");

function reasonFor(c: Found, terms: string[]): string {
  if (c.rank === 3) return "former account number";
  if (c.contact_name !== null || c.contact_telephone !== null) {
    return `contact ${[c.contact_name, c.contact_telephone && formatTelephone(c.contact_telephone)].filter(Boolean).join(", ")}`;
  }
  const outsideName = terms.find((term) => !holds(c.name, term));
  if (outsideName === undefined) return "name";
  const term = folded(outsideName);
  for (const number of [c.mobile, c.telephone]) {
    if (number && /^\d{3,}$/.test(term) && dialled(number).includes(dialled(term)))
      return `telephone ${formatTelephone(number)}`;
  }
  if (holds(c.account_number, term)) return `account ${c.account_number}`;
  if (holds(c.postcode?.replace(/\s/g, ""), term)) return `post code ${c.postcode}`;
  if (holds(c.email, term)) return c.email ?? "";
  if (holds(c.company_name, term)) return `company ${c.company_name}`;
  return "name";
}

const holds = (value: string | null | undefined, term: string) =>
  Boolean(value && folded(value).includes(folded(term)));
