import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { claimedRows } from "@/lib/core/read-rows";
import { shownTelephone } from "@/lib/core/telephone";
import {
  ASKED,
  bestHits,
  CANDIDATES,
  type Finder,
  type Finding,
  type FoundRecord,
  RANK,
  SHOWN,
} from "@/lib/matching/finder";
import {
  amountTyped,
  firstOf,
  holdsAll,
  isSearchable,
  keyBegins,
  searchTerms,
  withoutTitles,
} from "@/lib/matching/terms";
import { customerReason, type FoundCustomer } from "../rules/customer-reason";
import { findBySlip } from "./find-by-slip";
import { hadNumber } from "./former-numbers";

/**
 * A customer found. `leads`: whether to look for their vehicles and documents too; false if the match was part of an address.
 */
export interface FoundPerson extends FoundRecord {
  leads: boolean;
}

export interface FoundPeople extends Finding {
  hits: FoundPerson[];
}

const COLUMNS = sql`c.id, c.name, c.sort_name, c.search_text, c.title, c.forename, c.surname, c.company_name, c.account_number, c.email, c.telephone, c.mobile, c.house_no, c.road, c.locality, c.town, c.county, c.postcode`;

/** As literals in the SQL, not parameters: otherwise the database plans each search anew for an unknown number of rows. */
const FEW = sql.raw(String(ASKED));
const MANY = sql.raw(String(CANDIDATES));
/** How many full-text matches to read: more than are shown, because the reason for the match decides their order. */
const BEST = sql.raw("24");

/** Finds customers by any part of their printed details, or by their contacts. */
export async function findPeople(db: Db, q: string): Promise<FoundPeople> {
  if (amountTyped(q) !== null) return { hits: [], more: false };
  const { title, rest } = withoutTitles(q);
  // A filter, not an index search: half of all customers have the same title.
  const titled = title ? sql`strpos(c.search_text, search_key(${title})) > 0` : sql`true`;
  const byStart = await read(
    db,
    sql`select ${COLUMNS}, null as contact_name, null as contact_telephone, null as contact_email, true as begins from customers c
      where c.deleted_at is null and ${keyBegins(sql`c.sort_name`, rest)} and ${titled} order by c.sort_name, c.id limit ${FEW}`,
  );
  if (!needsMore(byStart, q)) return peopleOf(byStart, q);
  const [first = ""] = searchTerms(rest);
  const held = sql`select ${COLUMNS}, null as contact_name, null as contact_telephone, null as contact_email, false as begins
    from customers c where c.deleted_at is null and ${holdsAll(sql`c.search_text`, q)}`;
  const byContact = sql`select ${COLUMNS}, p.name, coalesce(p.mobile, p.telephone), p.email, false
    from customer_contacts p join customers c on c.id = p.customer_id
    where p.deleted_at is null and c.deleted_at is null and ${holdsAll(sql`p.search_text`, q)}`;
  const byFormerNumber = sql`select ${COLUMNS}, null, null, null, false from customers c where c.deleted_at is null and ${hadNumber(q)}`;
  const byPart = await read(
    db,
    sql`(select * from ${firstOf(held, MANY)} c order by strpos(c.search_text, search_key(${first})), c.sort_name, c.id limit ${BEST})
      union all ${firstOf(byContact, FEW)}
      union all ${firstOf(byFormerNumber, FEW)}`,
  );
  return peopleOf([...byStart, ...byPart], q);
}

/**
 * Whether to run the dearer search as well. Names that begin with the search come first, so it is not needed when they fill the
 * list.
 */
export const needsMore = (byStart: readonly FoundCustomer[], q: string): boolean =>
  byStart.length <= SHOWN && isSearchable(q) && !AREA_CODE.test(q.trim());

/** An area code or just a few digits: too many customers share them. */
const AREA_CODE = /^(?:0\d{0,4}|\d{1,3})$/;

const read = async (db: Db, statement: SQL): Promise<FoundCustomer[]> =>
  await db.execute(statement).then(claimedRows<FoundCustomer>);

/** Returns the best matches, ordered by rank and then by name. */
export function peopleOf(rows: readonly FoundCustomer[], q: string): FoundPeople {
  const finds = rows
    .map((row) => personOf(row, q))
    .sort((a, b) => a.rank - b.rank || a.title.localeCompare(b.title, "en-GB"));
  const { hits, more } = bestHits(finds);
  return { hits: hits as FoundPerson[], more };
}

function personOf(c: FoundCustomer, q: string): FoundPerson {
  const { reason, leads, whole, telephone } = customerReason(c, q);
  const rank = whole ? RANK.whole : c.begins ? RANK.begins : leads ? RANK.holds : RANK.elsewhere;
  return {
    kind: "customer",
    id: c.id,
    href: `/customers/${c.id}`,
    title: c.name,
    subtitle: [c.company_name && personName(c), c.town, c.postcode].filter(Boolean).join(" · "),
    telephone: telephone ?? shownTelephone(c.telephone || c.mobile),
    reason,
    rank,
    leads,
  };
}

const personName = (c: FoundCustomer) => [c.title, c.forename, c.surname].filter(Boolean).join(" ");

/** Finds customers only. If none matches, returns those whose name is one letter off. */
export const findCustomers: Finder = async ({ db, q }) => {
  const people = await findPeople(db, q);
  return people.hits.length > 0 ? people : findBySlip(db, q);
};
