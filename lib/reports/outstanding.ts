import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { addDays, type IsoDate, today } from "@/lib/core/dates";
import type { Decimal } from "@/lib/core/money";
import { query } from "@/lib/core/query";
import { AGES, type Age, CURRENT_DAYS } from "@/lib/statements/ageing";
import type { AgeingBy } from "@/lib/statements/schema";
import { onAccountAt, standingAt } from "@/lib/statements/standing";
import { Outstanding, OutstandingDocuments } from "./schema";

/** Owed by its age; `balance` is all of it. */
export type OwedSums = Record<Age | "balance" | "on_account", Decimal> & { documents: number };

export interface OwingCustomer extends OwedSums {
  /** Null for documents without a customer. */
  customer_id: string | null;
  name: string;
  account_number: string | null;
  account_customer: boolean;
  oldest: IsoDate | null;
}

export interface OutstandingFigures {
  as_at: IsoDate;
  by: AgeingBy;
  basis: string;
  rows: OwingCustomer[];
  total: OwedSums;
}

const BASIS =
  "Issued invoices and excess invoices less credit notes, each as it stood at the end of the day: payments, allocations and credits made later are not counted. Money on account stands beside it.";

/** What every customer owes, by its age, as at any day. */
export const outstanding = query({
  name: "reports.outstanding",
  permission: "reports:read",
  input: Outstanding,
  async run({ db, input }): Promise<OutstandingFigures> {
    const as_at = input.as_at ?? today();
    const account =
      input.account === undefined ? sql`` : sql`where coalesce(c.account_customer, false) = ${input.account}`;
    const rows = await db.execute<OwingCustomer & { whole: boolean } & Record<string, unknown>>(sql`
      select customer_id, coalesce(name, 'No customer') as name, account_number, coalesce(account_customer, false) as account_customer,
             oldest, documents, balance, on_account, ${sql.join(
               AGES.map((age) => sql.identifier(age)),
               sql`, `,
             )}, whole
      from (
        select k.customer_id, c.name, c.sort_name, c.account_number, c.account_customer, min(k.oldest) as oldest, ${SUMMED},
               grouping(k.row) = 1 as whole
        from (${byCustomer(as_at, input.by)}) k left join customers c on c.id = k.customer_id ${account}
        group by grouping sets ((k.row, k.customer_id, c.name, c.sort_name, c.account_number, c.account_customer), ())
      ) o order by whole, balance desc, sort_name, customer_id`);
    const total = rows.find(({ whole }) => whole);
    return {
      as_at,
      by: input.by,
      basis: BASIS,
      rows: [...rows].filter(({ whole }) => !whole).map(({ whole: _, ...row }) => row as OwingCustomer),
      total: sumsOf(total),
    };
  },
});

const SUMMED = sql.join(
  [...AGES, "balance", "on_account"]
    .map(
      (name) => sql`coalesce(sum(k.${sql.identifier(name)}), 0)::numeric(14, 2) as ${sql.identifier(name)}`,
    )
    .concat(sql`coalesce(sum(k.documents), 0)::int as documents`),
  sql`, `,
);

function sumsOf(row: OwedSums | undefined): OwedSums {
  const names = [...AGES, "balance", "on_account"] as const;
  const sums = Object.fromEntries(names.map((name) => [name, row?.[name] ?? "0.00"]));
  return { ...(sums as Record<Age | "balance" | "on_account", Decimal>), documents: row?.documents ?? 0 };
}

/** Days past due, or past the first thirty since issue. */
const lateness = (day: IsoDate, by: AgeingBy): SQL =>
  sql`(${addDays(day, -CURRENT_DAYS[by])}::date - ${by === "due" ? sql`coalesce(due_date, issued_date)` : sql`issued_date`})`;

const AGE_OF = sql`case when late <= 0 then 'current' when late <= 30 then 'days_30' when late <= 60 then 'days_60'
  when late <= 90 then 'days_90' else 'older' end`;

/** What stands at nothing today and did not move since the day stood at nothing then. */
const mayBeOpen = (day: IsoDate): SQL =>
  day >= today() ? sql`d.balance <> 0` : sql`(d.balance <> 0 or later.document_id is not null)`;

const open = (day: IsoDate, by: AgeingBy, whose: SQL = sql`true`): SQL => sql`
  select s.*, ${AGE_OF} as age from (
    select standing.*, ${lateness(day, by)} as late from (${standingAt(day, sql`${mayBeOpen(day)} and ${whose}`)}) standing where owed <> 0
  ) s`;

function byCustomer(day: IsoDate, by: AgeingBy): SQL {
  const ages = AGES.map(
    (age) => sql`coalesce(sum(owed) filter (where age = ${age}), 0) as ${sql.identifier(age)}`,
  );
  return sql`
    select coalesce(s.customer_id::text, m.customer_id::text, 'none') as row, coalesce(s.customer_id, m.customer_id) as customer_id,
           s.documents, s.balance, s.oldest, coalesce(m.amount, 0) as on_account, ${sql.join(
             AGES.map((age) => sql`s.${sql.identifier(age)}`),
             sql`, `,
           )}
    from (
      select customer_id, count(*) as documents, sum(owed) as balance, min(issued_date) filter (where owed > 0) as oldest,
             ${sql.join(ages, sql`, `)}
      from (${open(day, by)}) o group by customer_id
    ) s full join (select * from (${onAccountAt(day, () => sql`true`)}) money where amount <> 0) m on m.customer_id = s.customer_id`;
}

/** A document as it stood on the day. */
export interface OwedDocument {
  id: string;
  type: string;
  number: string | null;
  issued_date: IsoDate;
  due_date: IsoDate | null;
  registration: string;
  order_reference: string | null;
  gross: Decimal;
  /** Below nothing for a credit note. */
  balance: Decimal;
  age: Age;
}

/** The documents that a customer's row of the outstanding report is the sum of, the oldest first. */
export const outstandingDocuments = query({
  name: "reports.outstanding_documents",
  permission: "reports:read",
  input: OutstandingDocuments,
  async run({ db, input }): Promise<OwedDocument[]> {
    const as_at = input.as_at ?? today();
    const whose =
      input.customer_id === "none" ? sql`d.customer_id is null` : sql`d.customer_id = ${input.customer_id}`;
    const rows = await db.execute(sql`
      select id, type, number, issued_date, due_date, registration, order_reference, gross, owed::numeric(12, 2) as balance, age
      from (${open(as_at, input.by, whose)}) o order by issued_date, id`);
    return [...rows] as unknown as OwedDocument[];
  },
});
