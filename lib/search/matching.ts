import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { type Actor, may } from "@/lib/core/actor";
import { hadNumber } from "@/lib/customers/former-numbers";
import { numberMatches } from "@/lib/document-record/matching-numbers";
import { readDocument } from "@/lib/document-record/typed-document";
import { DOCUMENT_TYPES } from "@/lib/document-record/types";
import { searchKey } from "@/lib/matching/search-key";
import {
  amountTyped,
  beginsWith,
  firstOf,
  holdsAll,
  isSearchable,
  isTitle,
  keyBegins,
  searchTerms,
  withoutTitles,
} from "@/lib/matching/terms";
import { normaliseRegistration } from "@/lib/vehicles/registration";

/*
 * What a search selects, as statements that give keys. Lists and the palette share them, so that a list holds whatever the
 * palette found. They look at no `deleted_at`: whoever asks does.
 */

/** Customers that hold all of it, or one of whose contacts does, or who had such an account number before a merge; too short for that, those whose name begins so. */
export const customersMatching = (q: string): SQL =>
  isSearchable(q)
    ? sql`select c.id from customers c where ${holdsAll(sql`c.search_text`, q)}
          union select p.customer_id from customer_contacts p where p.deleted_at is null and ${holdsAll(sql`p.search_text`, q)}
          union select c.id from customers c where ${hadNumber(q)}`
    : sql`select c.id from customers c where ${keyBegins(sql`c.sort_name`, withoutTitles(q).rest)}`;

const MARK = /^[A-Z0-9]{2,10}$/;

/** Plates that begin so, former ones too; nothing where it cannot be the beginning of one. */
export function platesMatching(q: string): SQL | null {
  const mark = normaliseRegistration(q);
  if (!MARK.test(mark)) return null;
  return sql`select v.id from vehicles v where ${beginsWith(sql`v.registration`, sql`${mark}::text`)}
             union select p.vehicle_id from vehicle_plates p where ${beginsWith(sql`p.registration`, sql`${mark}::text`)}`;
}

/** Vehicles by what is printed of them, by a former plate, by their owner, or by some of each: `wood golf`. */
export function vehiclesMatching(q: string, actor: Actor): SQL {
  const ways = [platesMatching(q)];
  if (isSearchable(q)) {
    ways.push(sql`select v.id from vehicles v where ${holdsAll(sql`v.search_text`, q)}`);
    if (may(actor, "customers:read"))
      ways.push(
        sql`select v.id from vehicles v where v.customer_id = any (array(${customersMatching(q)}))`,
        ownersAndCars(q),
      );
  }
  return united(ways);
}

/** Words of which some name the owner and some the car. At most so many owners a word are looked at: all, but in a list. */
export function ownersAndCars(q: string, most: SQL | null = null): SQL | null {
  const terms = searchTerms(q);
  const naming = terms.map(searchKey).filter((term) => term.length >= 3 && !isTitle(term));
  if (terms.length < 2 || naming.length === 0) return null;
  const owners = naming.map((term) => {
    const named = sql`select c.id, c.search_text from customers c where ${holdsAll(sql`c.search_text`, term)}`;
    return most ? firstOf(named, most) : sql`(${named})`;
  });
  return sql`select v.id from (${sql.join(owners, sql` union `)}) c join vehicles v on v.customer_id = c.id
    where ${holdsAll(sql`(v.search_text || ' ' || c.search_text)`, q)}`;
}

/** Documents of this total, of `documents d`; a credit note's may be printed with either sign. */
const totalIs = (amount: string): SQL =>
  sql`d.type in ${[...DOCUMENT_TYPES]} and d.total_gross in (${amount}::numeric, -${amount}::numeric)`;

/** The customer's order reference, of `documents d`: word for word as its index has it. */
export const REFERENCE = sql`search_key(d.order_reference) collate "C"`;
export const referenceBegins = (q: string): SQL => keyBegins(REFERENCE, q);

/** Documents by any of their numbers, by what is printed of them, by their total, their customer or their car. */
export function documentsMatching(q: string, actor: Actor): SQL {
  const typed = readDocument(q);
  const amount = amountTyped(q);
  const ways: SQL[] = [referenceBegins(q), ...numberMatches(typed).map(({ where }) => where)];
  if (amount !== null) ways.push(totalIs(amount));
  ways.push(...documentsThrough(q, actor));
  if (typed.type)
    ways.push(...documentsThrough(typed.rest, actor).map((way) => sql`d.type = ${typed.type} and ${way}`));
  return sql.join(
    ways.map(
      (way) => sql`select d.id, d.document_date from documents d where d.deleted_at is null and ${way}`,
    ),
    sql` union `,
  );
}

function documentsThrough(q: string, actor: Actor): SQL[] {
  const ways: SQL[] = [];
  if (!isSearchable(q)) return ways;
  if (may(actor, "vehicles:read")) ways.push(sql`d.vehicle_id = any (array(${vehiclesMatching(q, actor)}))`);
  ways.push(holdsAll(sql`d.search_text`, q));
  if (may(actor, "customers:read")) ways.push(sql`d.customer_id = any (array(${customersMatching(q)}))`);
  return ways;
}

/** Parts by what is printed of them, or by their supplier. */
export const partsMatching = (q: string): SQL =>
  isSearchable(q)
    ? sql`select p.id from stock_items p where ${holdsAll(sql`p.search_text`, q)}
          union select p.id from stock_items p where p.supplier_id = any (array(${suppliersMatching(q)}))`
    : sql`select p.id from stock_items p where ${beginsWith(sql`p.part_number`, sql`${q.toUpperCase()}::text`)}`;

export const suppliersMatching = (q: string): SQL =>
  isSearchable(q)
    ? sql`select u.id from suppliers u where ${holdsAll(sql`u.search_text`, q)}`
    : sql`select u.id from suppliers u where ${keyBegins(sql`u.sort_name`, q)}`;

/** What a receipt says of itself, of `receipts r`: word for word as its index has it. */
export const RECEIPT_WORDS = sql`search_key(coalesce(r.description, '') || ' ' || coalesce(r.provider_reference, '') || ' ' || coalesce(r.reconciled_reference, ''))`;
export const RECEIPT_SPEAKS = sql`coalesce(r.description, r.provider_reference, r.reconciled_reference) is not null`;

/** Receipts by their amount, by what they say, by the number of the document that they paid, or by who paid. */
export function receiptsMatching(q: string, actor: Actor): SQL {
  const amount = amountTyped(q);
  const ways: SQL[] = [];
  if (amount !== null) ways.push(sql`r.amount in (${amount}::numeric, -${amount}::numeric)`);
  for (const { where } of numberMatches(readDocument(q)))
    ways.push(sql`r.document_id = any (array(select d.id from documents d where ${where}))`);
  if (isSearchable(q)) {
    ways.push(sql`${RECEIPT_SPEAKS} and ${holdsAll(RECEIPT_WORDS, q)}`);
    ways.push(
      sql`r.document_id = any (array(select d.id from documents d where ${holdsAll(sql`d.search_text`, q)}))`,
    );
    if (may(actor, "customers:read")) {
      const people = sql`array(${customersMatching(q)})`;
      ways.push(
        sql`r.customer_id = any (${people})`,
        sql`r.document_id = any (array(select id from documents where customer_id = any (${people})))`,
      );
    }
  }
  if (ways.length === 0) ways.push(sql`false`);
  return united(ways.map((way) => sql`select r.id from receipts r where ${way}`));
}

const united = (ways: (SQL | null)[]): SQL => {
  const known = ways.filter((way) => way !== null);
  return known.length > 0
    ? sql.join(
        known.map((way) => sql`(${way})`),
        sql` union `,
      )
    : sql`select null::uuid where false`;
};
