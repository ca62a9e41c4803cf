import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { type Actor, may } from "@/lib/core/actor";
import { customersMatching } from "@/lib/customers/matching";
import { numberMatches } from "@/lib/document-record/queries/matching-numbers";
import { readDocument } from "@/lib/document-record/rules/typed-document";
import { DOCUMENT_TYPES } from "@/lib/document-record/rules/types";
import { amountTyped, holdsAll, isSearchable, keyBegins } from "@/lib/matching/terms";
import { vehiclesMatching } from "@/lib/vehicles/matching";

/** Matches rows of `documents d` with this total. A credit note's total may be printed with either sign, so both match. */
const totalIs = (amount: string): SQL =>
  sql`d.type in ${[...DOCUMENT_TYPES]} and d.total_gross in (${amount}::numeric, -${amount}::numeric)`;

/** The customer's order reference on `documents d`: must match the expression of its index word for word. */
export const REFERENCE = sql`search_key(d.order_reference) collate "C"`;
export const referenceBegins = (q: string): SQL => keyBegins(REFERENCE, q);

/** Selects documents by any of their numbers, by their printed text, their total, their customer or their vehicle. */
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
