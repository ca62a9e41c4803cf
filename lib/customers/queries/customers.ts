import "server-only";
import { and, eq, isNull, type SQL, sql } from "drizzle-orm";
import type { z } from "zod";
import { built } from "@/db/client";
import { customers } from "@/db/schema/customers";
import { countedRows, isFiltered, rowsWhere } from "@/lib/core/database/page";
import { notFound } from "@/lib/core/errors";
import { query } from "@/lib/core/query";
import { filtered } from "@/lib/lists/filtered";
import { listQuery, type Orders } from "@/lib/lists/list-query";
import { owedByColumn } from "@/lib/receivables/queries/customer-standing";
import { SHOWN } from "../columns";
import type { customerList } from "../list";
import { customersMatching } from "../matching";
import type { CustomerRow } from "../responses";
import { CustomerGet, CustomerId, CustomerList, CustomerNames } from "../schema/customer";
import { suggestAccountNumber } from "./account-numbers";
import { telephoneKeys } from "./find-similar-customers";

const SORTS: Orders<typeof customerList> = {
  name: { by: sql`c.sort_name`, index: "asc" },
  account_number: { by: sql`c.account_number`, index: "asc" },
  town: { by: sql`c.town`, index: "asc" },
  postcode: { by: sql`c.postcode`, index: "asc" },
  last_invoice_date: { by: sql`c.last_invoice_date`, index: "desc" },
  created_at: { by: sql`c.created_at`, index: "asc" },
  updated_at: { by: sql`c.updated_at`, index: "asc" },
};

/** Returns one page of customers, each with the number of their vehicles and what they owe. */
export const listCustomers = listQuery<CustomerRow, typeof CustomerList>({
  name: "customers.list",
  permission: "customers:read",
  input: CustomerList,
  select: ({ input }) => ({
    from: FROM,
    id: sql`c.id`,
    where: conditions(input),
    sorts: SORTS,
    rows: (keys) => sql`
      select c.id, c.name, c.title, c.forename, c.surname, c.company_name, c.account_number, c.account_customer, c.account_held,
             c.classification, c.telephone, c.mobile, c.email, c.town, c.postcode, c.last_invoice_date, c.created_at, c.updated_at, c.version,
             (select count(*)::int from vehicle_names v where v.customer_id = c.id and v.deleted_at is null) as vehicles,
             ${owedByColumn(sql`c.id`)} as balance
      from ${keys} page join customers c on c.id = page.id`,
  }),
  total: ({ input }) => total(input),
});

const FROM = sql`customers c`;

type Input = z.output<typeof CustomerList>;

const BY_COLUMN = {
  account_number: sql`c.account_number`,
  last_invoice_date: sql`c.last_invoice_date`,
  created_at: sql`c.created_at`,
  updated_at: sql`c.updated_at`,
};

function conditions(input: Input): SQL[] {
  const where = [input.archived ? sql`c.deleted_at is not null` : sql`c.deleted_at is null`];
  if (input.classification) where.push(sql`c.classification = ${input.classification}`);
  if (input.account_customer !== undefined)
    where.push(input.account_customer ? sql`c.account_customer` : sql`not c.account_customer`);
  if (input.email) where.push(sql`c.email is not null and lower(c.email) = lower(${input.email})`);
  if (input.telephone)
    where.push(
      sql`telephone_keys(c.telephone, c.mobile) && ${`{${telephoneKeys(input.telephone).join(",")}}`}::text[]`,
    );
  if (input.updated_since) where.push(sql`c.updated_at >= ${input.updated_since}`);
  where.push(...filtered(input, BY_COLUMN));
  if (input.q) where.push(sql`c.id in (${customersMatching(input.q)})`);
  return where;
}

function total(input: Input): SQL {
  const { classification, account_customer, archived, ...others } = input;
  const byKind = classification || account_customer !== undefined;
  if (isFiltered(others) || (archived && byKind)) return rowsWhere(FROM, conditions(input));
  if (archived) return countedRows("customers", ["archived"]);
  const kind = account_customer === undefined ? "%" : account_customer ? "account" : "standard";
  return countedRows("customers", [`${classification ?? "%"}:${kind}`]);
}

const one = (wanted: SQL) =>
  built((db) =>
    db
      .select(SHOWN)
      .from(customers)
      .where(and(eq(customers.id, sql.placeholder("id")), wanted))
      .prepare("customer"),
  );
const oneOfLive = one(isNull(customers.deleted_at));
const oneOfAll = one(isNull(customers.merged_into_id));

/**
 * Returns one customer with every field. Finds an archived customer only if `archived` asks for it, and never a merged one (see
 * `findMergedInto`).
 */
export const getCustomer = query({
  name: "customers.get",
  permission: "customers:read",
  input: CustomerGet,
  async run({ db, input }) {
    const [row] = await (input.archived ? oneOfAll : oneOfLive)(db).execute({ id: input.id });
    if (!row) throw notFound("customer");
    return row;
  },
});

/** Returns the id of the customer that this one was merged into; null if it was never merged. */
export const findMergedInto = query({
  name: "customers.merged_into",
  permission: "customers:read",
  input: CustomerId,
  async run({ db, input }) {
    const [row] = await db
      .select({ merged_into_id: customers.merged_into_id })
      .from(customers)
      .where(eq(customers.id, input.id));
    return row?.merged_into_id ?? null;
  },
});

/** Returns the account number that a new customer of this name would get. */
export const suggestNumber = query({
  name: "customers.suggest_account_number",
  permission: "customers:read",
  input: CustomerNames,
  run: ({ db, input }) => suggestAccountNumber(db, input),
});
