import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db, Tx } from "@/db/client";
import { query } from "@/lib/core/query";
import { claimedRows } from "@/lib/core/read-rows";
import { DOCUMENT_TYPES } from "@/lib/document-record/rules/types";
import type { NumberProposal } from "./numbers-schema";

interface Stored extends Record<string, unknown> {
  proposal: Omit<NumberProposal, "open"> | string;
}

/** Returns the types of documents whose numbers are in one series: invoices and excess invoices share one. */
export const typesOf = (series: string): string[] =>
  series === "invoice" ? ["invoice", "excess_invoice"] : [series];

const LAST = 5;

/**
 * The condition that a number was given here: on a document made here, or on a draft of GA4's that was issued
 * here.
 */
const GIVEN_HERE = sql`(d.legacy_id is null or (d.issued_date is not null and exists (
  select from import_base b where b.entity = 'documents' and b.entity_id = d.id and b.said ->> 'issued_date' is null)))`;

/** The highest numbers of a type, read from its index. */
const lastOf = (type: ReturnType<typeof sql>) => sql`
  (select d.number, d.issued_date, ${GIVEN_HERE} as here, d.number_value from documents d
   where d.type = ${type} and d.deleted_at is null and d.number_value is not null
   order by d.number_value desc nulls last, d.id desc limit ${LAST})`;

/** Returns each series that came with an import, in the order in which people name them. */
export async function readNumbers(db: Db | Tx): Promise<NumberProposal[]> {
  const rows = await db
    .execute(sql`
    select json_build_object('series', n.series, 'proposed', n.proposed, 'next_number', s.next_number, 'prefix', s.prefix,
      'repeated', n.repeated, 'examples', n.examples, 'strays', n.strays, 'answer', n.answer, 'answered_at', n.answered_at,
      'answered_by_name', u.name, 'last', coalesce(l.last, '[]'::json)) as proposal
    from import_numbers n join number_series s using (series) left join users u on u.id = n.answered_by
    left join lateral (
      select json_agg(json_build_object('number', number, 'issued_date', issued_date, 'here', here) order by number_value desc) as last
      from (select * from (
        select * from ${lastOf(sql`n.series`)} own
        union all
        select * from ${lastOf(sql`case when n.series = 'invoice' then 'excess_invoice' end`)} other) both_types
        order by number_value desc limit ${LAST}) highest) l on true`)
    .then(claimedRows<Stored>);
  const proposals = rows.map(({ proposal }) => {
    const read = (typeof proposal === "string" ? JSON.parse(proposal) : proposal) as Omit<
      NumberProposal,
      "open"
    >;
    return { ...read, open: read.answer === null && (read.repeated > 0 || read.strays.length > 0) };
  });
  const place = ({ series }: NumberProposal) => (DOCUMENT_TYPES as readonly string[]).indexOf(series);
  return proposals.sort((one, other) => place(one) - place(other));
}

export const listNumbers = query({
  name: "imports.numbers",
  permission: "imports:read",
  input: z.strictObject({}),
  run: ({ db }) => readNumbers(db),
});
