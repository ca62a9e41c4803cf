import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { type Actor, may } from "@/lib/core/actor";
import { customersMatching } from "@/lib/customers/matching";
import { documentsWhere, numberMatches } from "@/lib/document-record/queries/matching-numbers";
import { readDocument } from "@/lib/document-record/rules/typed-document";
import { amountTyped, holdsAll, isSearchable } from "@/lib/matching/terms";
import { unionOf } from "@/lib/matching/union";

/** The searchable text of `receipts r`: must match the expression of its index word for word. */
export const RECEIPT_WORDS = sql`search_key(coalesce(r.description, '') || ' ' || coalesce(r.provider_reference, '') || ' ' || coalesce(r.reconciled_reference, ''))`;
export const RECEIPT_SPEAKS = sql`coalesce(r.description, r.provider_reference, r.reconciled_reference) is not null`;

/** Selects receipts by their amount, their text, the number of the document they paid, or the payer. */
export function receiptsMatching(q: string, actor: Actor): SQL {
  const amount = amountTyped(q);
  const ways: SQL[] = [];
  if (amount !== null) ways.push(sql`r.amount in (${amount}::numeric, -${amount}::numeric)`);
  for (const { where } of numberMatches(readDocument(q)))
    ways.push(sql`r.document_id = any (array(${documentsWhere(where)}))`);
  if (isSearchable(q)) {
    ways.push(sql`${RECEIPT_SPEAKS} and ${holdsAll(RECEIPT_WORDS, q)}`);
    ways.push(sql`r.document_id = any (array(${documentsWhere(holdsAll(sql`d.search_text`, q))}))`);
    if (may(actor, "customers:read")) {
      const people = sql`array(${customersMatching(q)})`;
      ways.push(
        sql`r.customer_id = any (${people})`,
        sql`r.document_id = any (array(select id from document_heads where customer_id = any (${people})))`,
      );
    }
  }
  if (ways.length === 0) ways.push(sql`false`);
  return unionOf(ways.map((way) => sql`select r.id from receipts r where ${way}`));
}
