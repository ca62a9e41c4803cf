import "server-only";
import { and, eq, getTableColumns, isNull, type SQL, sql } from "drizzle-orm";
import type { z } from "zod";
import type { Db } from "@/db/client";
import { customers } from "@/db/schema/customers";
import { notFound } from "@/lib/core/errors";
import { countedTotal, countWhere, pageOf, type SortOrder } from "@/lib/core/page";
import { query } from "@/lib/core/query";
import { holdsTerms } from "@/lib/search/terms";
import { CustomerId, CustomerList, type CustomerRow } from "./schema";

const SORTS: Record<string, SortOrder> = {
  name: { by: sql`c.sort_name`, index: "asc" },
  account_number: { by: sql`c.account_number`, index: "asc" },
  town: { by: sql`c.town`, index: "asc" },
  postcode: { by: sql`c.postcode`, index: "asc" },
  last_invoice_date: { by: sql`c.last_invoice_date`, index: "desc" },
  created_at: { by: sql`c.created_at`, index: "asc" },
  updated_at: { by: sql`c.updated_at`, index: "asc" },
};

/** Customers a page at a time, with how many cars each has and what each owes. */
export const listCustomers = query({
  name: "customers.list",
  permission: "customers:read",
  input: CustomerList,
  run: ({ db, input }) => {
    const from = sql`customers c`;
    const where = conditions(input);
    return pageOf<CustomerRow>({
      db,
      input,
      from,
      id: sql`c.id`,
      where,
      sorts: SORTS,
      rows: (keys) => sql`
        select c.id, c.name, c.title, c.forename, c.surname, c.company_name, c.account_number, c.account_customer, c.account_held,
               c.classification, c.telephone, c.mobile, c.email, c.town, c.postcode, c.last_invoice_date, c.created_at, c.updated_at, c.version,
               (select count(*)::int from vehicles v where v.customer_id = c.id and v.deleted_at is null) as vehicles,
               ${OWED} as balance
        from ${keys} page join customers c on c.id = page.id`,
      total: total(db, input, from, where),
    });
  },
});

/** Issued invoices less issued credit notes, as far as they are not settled. */
const OWED = sql`(select coalesce(sum(case when d.type = 'credit_note' then -abs(d.balance) else d.balance end), 0)::numeric(12, 2)
  from documents d where d.customer_id = c.id and d.balance <> 0 and d.issued_date is not null and d.deleted_at is null
    and d.type in ('invoice', 'excess_invoice', 'credit_note'))`;

function conditions(input: z.output<typeof CustomerList>): SQL[] {
  const where = [input.archived ? sql`c.deleted_at is not null` : sql`c.deleted_at is null`];
  if (input.classification) where.push(sql`c.classification = ${input.classification}`);
  if (input.account_customer !== undefined)
    where.push(input.account_customer ? sql`c.account_customer` : sql`not c.account_customer`);
  if (input.updated_since) where.push(sql`c.updated_at >= ${input.updated_since}`);
  if (input.q) where.push(...holdsTerms(sql`c.search_text`, input.q));
  return where;
}

function total(db: Db, input: z.output<typeof CustomerList>, from: SQL, where: SQL[]): Promise<number> {
  if (input.q || input.updated_since) return countWhere(db, from, where);
  if (input.archived)
    return input.classification || input.account_customer !== undefined
      ? countWhere(db, from, where)
      : countedTotal(db, "customers", ["archived"]);
  const kind = input.account_customer === undefined ? "%" : input.account_customer ? "account" : "standard";
  return countedTotal(db, "customers", [`${input.classification ?? "%"}:${kind}`]);
}

const {
  search_text: _search,
  sort_name: _sort,
  source_hash: _hash,
  legacy: _legacy,
  import_run_id: _run,
  ...SHOWN
} = getTableColumns(customers);

/** One customer, whole. */
export const getCustomer = query({
  name: "customers.get",
  permission: "customers:read",
  input: CustomerId,
  async run({ db, input }) {
    const [row] = await db
      .select(SHOWN)
      .from(customers)
      .where(and(eq(customers.id, input.id), isNull(customers.merged_into_id)));
    if (!row) throw notFound("customer");
    return row;
  },
});
