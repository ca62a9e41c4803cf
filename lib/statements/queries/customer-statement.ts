import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import type { Db, Tx } from "@/db/client";
import { type IsoDate, today } from "@/lib/core/dates/dates";
import { notFound } from "@/lib/core/errors";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { receiptName } from "@/lib/receipts/rules/receipt-name";
import { dueDate } from "@/lib/receivables/queries/owed-documents";
import { moneyAt, owedAt } from "@/lib/receivables/queries/standing";
import { DocumentOnStatement } from "../responses";
import {
  composeStatement,
  type Movement,
  type StandingDocument,
  type StatementBody,
} from "../rules/compose-statement";
import { type StatementPeriod, statementPeriod } from "../rules/period";
import { StatementRequest } from "../schema";

/** The customer as addressed on a statement. */
const StatementCustomer = z.object({
  id: z.string(),
  name: z.string(),
  title: z.string().nullable(),
  forename: z.string().nullable(),
  surname: z.string().nullable(),
  company_name: z.string().nullable(),
  account_number: z.string().nullable(),
  house_no: z.string().nullable(),
  road: z.string().nullable(),
  locality: z.string().nullable(),
  town: z.string().nullable(),
  county: z.string().nullable(),
  postcode: z.string().nullable(),
  email: z.string().nullable(),
  credit_terms: z.number().nullable(),
  account_held: z.boolean(),
});
type StatementCustomer = z.infer<typeof StatementCustomer>;

export interface Statement extends StatementBody {
  customer: StatementCustomer;
}

/** A customer's statement of one of the four kinds. */
export const customerStatement = query({
  name: "statements.of_customer",
  permission: "receipts:read",
  input: StatementRequest,
  run: ({ db, input }) => statementOf(db, input),
});

/** A statement as of its day, also used for printing. NOT_FOUND if the customer does not exist. */
export async function statementOf(
  db: Db | Tx,
  { customer_id, ...choice }: z.output<typeof StatementRequest>,
): Promise<Statement> {
  const period = statementPeriod(choice, today());
  const [customer, documents, money, movements] = await Promise.all([
    customerOf(db, customer_id),
    documentsOf(db, customer_id, period),
    moneyOn(db, customer_id, period.as_at),
    choice.kind === "activity" ? movementsOf(db, customer_id, period) : [],
  ]);
  const body = composeStatement({ ...choice, period, documents, movements, ...money });
  return { ...body, customer };
}

async function customerOf(db: Db | Tx, id: string): Promise<StatementCustomer> {
  const [row] = await db
    .execute(sql`
    select id, name, title, forename, surname, company_name, account_number, house_no, road, locality, town, county, postcode,
           email, credit_terms, account_held
    from customer_particulars where id = ${id} and deleted_at is null`)
    .then(readRows(StatementCustomer));
  if (!row) throw notFound("customer");
  return row;
}

async function documentsOf(
  db: Db | Tx,
  customerId: string,
  period: StatementPeriod,
): Promise<StandingDocument[]> {
  const { as_at, lines_from, settled_too } = period;
  const theirs = (column: SQL) =>
    sql`${column} in (select id from document_heads where customer_id = ${customerId})`;
  const listed = settled_too && lines_from ? sql`or issued_date >= ${lines_from}` : sql``;
  const rows = await db
    .execute(sql`
    select id, type, number, issued_date, ${dueDate(sql`standing`)} as due_date, due_on, order_reference, registration, gross::numeric(12, 2) as gross,
           owed::numeric(12, 2) as balance
    from (${owedAt(as_at, { where: sql`d.customer_id = ${customerId}`, settled_too, only: theirs })}) standing
    where owed <> 0 ${listed} order by issued_date, id`)
    .then(readRows(DocumentOnStatement));
  return rows;
}

const Money = z.object({ on_account: z.string(), unclaimed: z.string() });

async function moneyOn(db: Db | Tx, customerId: string, day: IsoDate) {
  const [row] = await db
    .execute(moneyAt(day, (column) => sql`${column} = ${customerId}`))
    .then(readRows(Money));
  return { on_account: row?.on_account ?? "0.00", unclaimed: row?.unclaimed ?? "0.00" };
}

const Payment = z.object({
  document_id: z.string(),
  date: z.string().nullable(),
  method: z.string(),
  method_name: z.string(),
  allocated: z.boolean(),
  amount: z.string(),
});

/** Receipts, refunds and credits for the documents of a period, up to its last day. */
async function movementsOf(
  db: Db | Tx,
  customerId: string,
  { as_at, lines_from }: StatementPeriod,
): Promise<Movement[]> {
  const rows = await db
    .execute(sql`
    with listed as (
      select id from document_heads where customer_id = ${customerId} and deleted_at is null and issued_date between ${lines_from} and ${as_at}
    )
    select * from (
      select r.document_id, r.payment_date as date, r.method, r.method_name, false as allocated, r.amount
      from receipts r where r.document_id in (select id from listed) and r.deleted_at is null and r.amount is not null
        and (r.payment_date is null or r.payment_date <= ${as_at})
      union all
      select a.document_id, a.allocated_date, r.method, r.method_name, true, a.amount
      from receipt_allocations a join receipts r on r.id = a.receipt_id
      where a.document_id in (select id from listed) and r.deleted_at is null and a.allocated_date <= ${as_at}
      union all
      select c.document_id, c.allocated_date, 'credit_note', 'Credit note ' || coalesce(n.number, ''), false, c.amount
      from credit_allocations c join document_heads n on n.id = c.credit_note_id
      where c.document_id in (select id from listed) and c.allocated_date <= ${as_at}
      union all
      select c.credit_note_id, c.allocated_date, 'credit_note', 'Set against ' || coalesce(n.number, ''), false, -c.amount
      from credit_allocations c join document_heads n on n.id = c.document_id
      where c.credit_note_id in (select id from listed) and c.allocated_date <= ${as_at}
    ) moved order by date nulls first, method`)
    .then(readRows(Payment));
  return rows.map(({ document_id, date, amount, ...receipt }) => ({
    document_id,
    date,
    amount,
    words: receiptName(receipt),
  }));
}
