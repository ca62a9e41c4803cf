import "server-only";
import { sql } from "drizzle-orm";
import { all } from "@/lib/core/page";
import { formatTelephone } from "@/lib/customers/telephone";
import { CANDIDATES, type Finder, folded, SHORTEST_PART, SHOWN } from "./finder";
import type { SearchHit } from "./schema";
import { dialled, holdsTerms, literal, searchTerms } from "./terms";

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
  /** 0 by the beginning of the name, 1 by any part, 2 by a contact. */
  rank: number;
}

const COLUMNS = sql`c.id, c.name, c.forename, c.surname, c.company_name, c.account_number, c.email, c.telephone, c.mobile, c.postcode, c.town`;

/** Customers by any part of name, company, post code, telephone, e-mail or account number, and by their contacts. */
export const findCustomers: Finder = async (db, q) => {
  const terms = searchTerms(q);
  const byStart = sql`
    select ${COLUMNS}, null as contact_name, null as contact_telephone, 0 as rank from customers c
    where c.deleted_at is null and c.sort_name like fold(${literal(q)}) || '%' order by c.sort_name, c.id limit ${SHOWN}`;
  // Whose name begins so comes first: where these alone fill what is shown, the dearer search is spared.
  const wanted = sql`(select count(*) from by_start) < ${SHOWN}`;
  const byPart = sql`
    (select ${COLUMNS}, null, null, 1 from customers c
     where ${wanted} and c.deleted_at is null and ${all(holdsTerms(sql`c.search_text`, q))} limit ${CANDIDATES})
    union all
    (select ${COLUMNS}, p.name, coalesce(p.mobile, p.telephone), 2 from customer_contacts p join customers c on c.id = p.customer_id
     where ${wanted} and p.deleted_at is null and c.deleted_at is null and ${all(holdsTerms(sql`p.search_text`, q))} limit ${SHOWN})`;
  const long = terms.some((term) => term.length >= SHORTEST_PART);
  const rows = await db.execute(sql`
    with by_start as materialized (${byStart})
    select distinct on (id) * from (select * from by_start ${long ? sql`union all ${byPart}` : sql``}) found order by id, rank`);
  return hitsOf(rows as unknown as Found[], q);
};

/** The best of what was found, by how it was found and then by name. */
export function hitsOf(rows: readonly Found[], q: string): SearchHit[] {
  const terms = searchTerms(q);
  return [...rows]
    .sort((a, b) => a.rank - b.rank || a.name.localeCompare(b.name, "en-GB"))
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
