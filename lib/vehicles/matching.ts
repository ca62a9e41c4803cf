import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { type Actor, may } from "@/lib/core/actor";
import { customersMatching } from "@/lib/customers/matching";
import { searchKey } from "@/lib/matching/search-key";
import { beginsWith, firstOf, holdsAll, isSearchable, isTitle, searchTerms } from "@/lib/matching/terms";
import { unionOf } from "@/lib/matching/union";
import { normaliseRegistration } from "./rules/registration";

const MARK = /^[A-Z0-9]{2,10}$/;

/**
 * Selects the ids of vehicles whose present or a former registration begins with the search; null if no registration can begin
 * with it.
 */
function platesMatching(q: string): SQL | null {
  const mark = normaliseRegistration(q);
  if (!MARK.test(mark)) return null;
  return sql`select v.id from vehicles v where ${beginsWith(sql`v.registration`, sql`${mark}::text`)}
             union select p.vehicle_id from vehicle_plates p where ${beginsWith(sql`p.registration`, sql`${mark}::text`)}`;
}

/** The ids of the vehicles that once had a registration. */
export const vehiclesWithFormerRegistration = (plate: string): SQL =>
  sql`select p.vehicle_id from vehicle_plates p where p.registration = ${plate}`;

/**
 * Selects the ids of vehicles by their printed details, a former registration, their owner, or words from both: `wood golf`.
 */
export function vehiclesMatching(q: string, actor: Actor): SQL {
  const ways = [platesMatching(q)];
  if (isSearchable(q)) {
    ways.push(sql`select v.id from vehicles v where ${holdsAll(sql`v.search_text`, q)}`);
    if (may(actor, "customers:read"))
      ways.push(
        sql`select v.id from vehicles v where v.customer_id = any (array(${customersMatching(q)}))`,
        matchingOwnerAndVehicle(q),
      );
  }
  return unionOf(ways);
}

/**
 * Matches searches in which some words name the owner and others the vehicle. `most` limits the owners that are tried for each
 * word; lists try all of them.
 */
export function matchingOwnerAndVehicle(q: string, most: SQL | null = null): SQL | null {
  const terms = searchTerms(q);
  const naming = terms.map(searchKey).filter((term) => term.length >= 3 && !isTitle(term));
  if (terms.length < 2 || naming.length === 0) return null;
  const owners = naming.map((term) => {
    const named = sql`select c.id, c.search_text from customer_names c where ${holdsAll(sql`c.search_text`, term)}`;
    return most ? firstOf(named, most) : sql`(${named})`;
  });
  return sql`select v.id from (${sql.join(owners, sql` union `)}) c join vehicles v on v.customer_id = c.id
    where ${holdsAll(sql`(v.search_text || ' ' || c.search_text)`, q)}`;
}
