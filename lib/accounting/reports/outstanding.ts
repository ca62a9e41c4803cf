import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { type IsoDate, today } from "@/lib/core/dates/dates";
import type { Decimal } from "@/lib/core/money";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { AGE_OF, lateness, owedByCustomer } from "@/lib/receivables/queries/by-age";
import { dueDate } from "@/lib/receivables/queries/owed-documents";
import { moneyAt, owedAt } from "@/lib/receivables/queries/standing";
import { AGES, type Age, type AgeingBy } from "@/lib/receivables/rules/ageing";
import { type OwedDocument, OwedDocumentShown, type OwedSums, OwingCustomer } from "./responses";
import { Outstanding, OutstandingDocuments } from "./schema";

export interface OutstandingFigures {
  as_at: IsoDate;
  by: AgeingBy;
  basis: string;
  rows: OwingCustomer[];
  total: OwedSums;
}

const BASIS =
  "Issued invoices, excess invoices and vehicle sales less credit notes, each as it stood at the end of the day: payments, allocations and credits made later are not counted. What has no due date is due when it was issued. Money on account, and money left on work that came to nothing, stand beside it.";

/** A customer, or the sums of all. */
const Row = OwingCustomer.extend({ whole: z.boolean() });

/** What every customer owes, by age, as of any day. */
export const outstanding = query({
  name: "reports.outstanding",
  permission: "reports:read",
  input: Outstanding,
  async run({ db, input }): Promise<OutstandingFigures> {
    const as_at = input.as_at ?? today();
    const account =
      input.account === undefined ? sql`` : sql`where coalesce(c.account_customer, false) = ${input.account}`;
    const rows = await db
      .execute(sql`
      select customer_id, coalesce(name, 'No customer') as name, account_number, coalesce(account_customer, false) as account_customer,
             oldest, documents, balance, on_account, unclaimed, ${sql.join(
               AGES.map((age) => sql.identifier(age)),
               sql`, `,
             )}, whole
      from (
        select k.customer_id, c.name, c.sort_name, c.account_number, c.account_customer, min(k.oldest) as oldest, ${SUMMED},
               grouping(k.row) = 1 as whole
        from (${byCustomer(as_at, input.by)}) k left join customer_names c on c.id = k.customer_id ${account}
        group by grouping sets ((k.row, k.customer_id, c.name, c.sort_name, c.account_number, c.account_customer), ())
      ) o order by whole, balance desc, sort_name, customer_id`)
      .then(readRows(Row));
    const total = rows.find(({ whole }) => whole);
    return {
      as_at,
      by: input.by,
      basis: BASIS,
      rows: rows.filter(({ whole }) => !whole).map(({ whole: _, ...row }) => row),
      total: sumsOf(total),
    };
  },
});

const SUMMED = sql.join(
  [...AGES, "balance", "on_account", "unclaimed"]
    .map(
      (name) => sql`coalesce(sum(k.${sql.identifier(name)}), 0)::numeric(14, 2) as ${sql.identifier(name)}`,
    )
    .concat(sql`coalesce(sum(k.documents), 0)::int as documents`),
  sql`, `,
);

function sumsOf(row: OwedSums | undefined): OwedSums {
  const names = [...AGES, "balance", "on_account", "unclaimed"] as const;
  const sums = Object.fromEntries(names.map((name) => [name, row?.[name] ?? "0.00"]));
  return {
    ...(sums as Record<Age | "balance" | "on_account" | "unclaimed", Decimal>),
    documents: row?.documents ?? 0,
  };
}

function byCustomer(day: IsoDate, by: AgeingBy): SQL {
  return sql`
    select coalesce(s.customer_id::text, m.customer_id::text, 'none') as row, coalesce(s.customer_id, m.customer_id) as customer_id,
           s.documents, s.balance, s.oldest, coalesce(m.on_account, 0) as on_account, coalesce(m.unclaimed, 0) as unclaimed, ${sql.join(
             AGES.map((age) => sql`s.${sql.identifier(age)}`),
             sql`, `,
           )}
    from (${owedByCustomer(day, by)}) s
      full join (select * from (${moneyAt(day)}) money where on_account <> 0 or unclaimed <> 0) m on m.customer_id = s.customer_id`;
}

/** The documents that make up a customer's row of the outstanding report, the oldest first. */
export const outstandingDocuments = query({
  name: "reports.outstanding_documents",
  permission: "reports:read",
  input: OutstandingDocuments,
  async run({ db, input }): Promise<OwedDocument[]> {
    const as_at = input.as_at ?? today();
    const whose =
      input.customer_id === "none" ? sql`d.customer_id is null` : sql`d.customer_id = ${input.customer_id}`;
    const rows = await db
      .execute(sql`
      select id, type, number, issued_date, ${dueDate(sql`aged`)} as due_date, registration, order_reference, gross, owed::numeric(12, 2) as balance, age
      from (
        select s.*, ${AGE_OF} as age from (select o.*, ${lateness(as_at, input.by)} as late from (${owedAt(as_at, { where: whose })}) o) s
      ) aged order by issued_date, id`)
      .then(readRows(OwedDocumentShown));
    return rows;
  },
});
