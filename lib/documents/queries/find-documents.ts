import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { claimedRows } from "@/lib/core/read-rows";
import { numberMatches } from "@/lib/document-record/queries/matching-numbers";
import { readDocument, type TypedDocument } from "@/lib/document-record/rules/typed-document";
import { DOCUMENT_TYPES } from "@/lib/document-record/rules/types";
import { ASKED, bestHits, type Finder, type Finding, NOTHING, type Search } from "@/lib/matching/finder";
import { amountTyped, firstOf, holdsAll, isSearchable } from "@/lib/matching/terms";
import { REFERENCE, referenceBegins } from "../matching";
import { documentFinds, type FoundDocument, newestFirst, type Via } from "./document-finds";

const COLUMNS = sql`d.id, d.type, d.number, d.customer_name, d.registration, d.document_date, d.total_gross, d.order_reference`;
const FEW = sql.raw(String(ASKED));
/** Where only the text matches, at most this many documents are read and sorted by date. */
const SOME = sql.raw("200");

const branch = (via: Via, matched: SQL, rest: SQL): SQL =>
  sql`(select ${COLUMNS}, ${matched}::text as matched, ${sql.raw(`'${via}'`)} as via from documents d ${rest})`;

const LIVE = sql`d.deleted_at is null`;

/**
 * Finds documents by any of their numbers, including those of the documents they were converted from, by order reference, and
 * by total.
 */
export const findByNumber: Finder = async ({ db, q }) => {
  const typed = readDocument(q);
  const amount = amountTyped(q);
  const ways = numberMatches(typed).map(({ via, where, by, shown: number }) =>
    branch(via, number, sql`where ${where} and ${LIVE} order by ${by}, d.id limit ${FEW}`),
  );
  ways.push(
    branch(
      "order_reference",
      sql`null`,
      sql`where ${referenceBegins(q)} and ${LIVE} order by ${REFERENCE}, d.id limit ${FEW}`,
    ),
  );
  if (amount !== null) ways.push(ofTotal(amount));
  return read({ db, typed }, sql.join(ways, sql` union all `));
};

/** A few of each type and sign, each read from the index: some totals, such as the MOT fee, match thousands of documents. */
const ofTotal = (amount: string): SQL => sql`
  (select d.* from unnest(${`{${DOCUMENT_TYPES.join(",")}}`}::text[]) kind (type)
     cross join (values (${amount}::numeric), (-${amount}::numeric)) total (amount)
     cross join lateral ${branch(
       "total",
       sql`d.total_gross`,
       sql`where d.type = kind.type and d.total_gross = total.amount and ${LIVE}
         order by d.total_gross desc nulls last, d.id desc nulls last limit ${FEW}`,
     )} d)`;

/** Customers and vehicles found already, whose documents are listed below them. */
export interface Leads {
  people: readonly string[];
  cars: readonly string[];
}

/** The latest documents of the customers and vehicles found; if these are few, also documents whose printed text matches. */
export async function findByLeads({ db, q }: Search, { people, cars }: Leads): Promise<Finding> {
  const typed = readDocument(q);
  const latest = (via: "customer" | "vehicle", ids: readonly string[]) => sql`
    (select d.* from unnest(${`{${ids.join(",")}}`}::uuid[]) lead (id) cross join lateral
      (select ${COLUMNS}, null as matched, ${sql.raw(`'${via}'`)} as via from documents d
       where d.${sql.identifier(`${via}_id`)} = lead.id and ${LIVE}
       order by d.document_date desc nulls last, d.id desc limit ${FEW}) d)`;
  const ways = [
    ...(people.length > 0 ? [latest("customer", people)] : []),
    ...(cars.length > 0 ? [latest("vehicle", cars)] : []),
  ];
  const led = ways.length > 0 ? await read({ db, typed }, sql.join(ways, sql` union all `)) : NOTHING;
  if (led.more || !isSearchable(q) || amountTyped(q) !== null) return led;
  const printed = [printedOn(q, sql``)];
  if (typed.type && isSearchable(typed.rest))
    printed.push(printedOn(typed.rest, sql`and d.type = ${typed.type}`));
  const more = await read({ db, typed }, sql.join(printed, sql` union all `));
  const both = bestHits(newestFirst([...led.hits, ...more.hits]));
  return { ...both, more: both.more || more.more };
}

const printedOn = (q: string, kind: SQL): SQL => sql`
  (select * from ${firstOf(branch("printed", sql`null`, sql`where ${holdsAll(sql`d.search_text`, q)} and ${LIVE} ${kind}`), SOME)} d
   order by document_date desc nulls last limit ${FEW})`;

/** Searches documents alone. */
export const findDocuments: Finder = async (search) => {
  const [numbered, printed] = await Promise.all([
    findByNumber(search),
    findByLeads(search, { people: [], cars: [] }),
  ]);
  return bestHits([...numbered.hits, ...printed.hits]);
};

async function read(
  { db, typed }: { db: Search["db"]; typed: TypedDocument },
  statement: SQL,
): Promise<Finding> {
  const rows = await db.execute(statement).then(claimedRows<FoundDocument>);
  return bestHits(documentFinds(rows, typed));
}
