import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { oneRow } from "@/lib/core/database/one-row";
import { all, rowsWhere } from "@/lib/core/database/page";
import { today } from "@/lib/core/dates/dates";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { listQuery, type Orders } from "@/lib/lists/list-query";
import { holdsTerms } from "@/lib/matching/terms";
import { owedByCustomer } from "@/lib/receivables/queries/by-age";
import { moneyAt } from "@/lib/receivables/queries/standing";
import { OwedByAge } from "@/lib/receivables/responses";
import { AGES } from "@/lib/receivables/rules/ageing";
import type { debtorList } from "../list";
import { DebtorFilters, DebtorList, type DebtorRow } from "../schema";

const ORDERS: Orders<typeof debtorList> = {
  balance: { by: sql`o.balance`, index: "desc" },
  overdue: { by: sql`o.overdue`, index: "desc" },
  name: { by: sql`o.sort_name`, index: "asc" },
  oldest: { by: sql`o.oldest`, index: "asc" },
};

type Filters = z.output<typeof DebtorFilters>;

/** Lists every customer who owes something or has money with us, by age: the customers that statements are sent to. */
export const listDebtors = listQuery<DebtorRow, typeof DebtorList>({
  name: "statements.debtors",
  permission: "receipts:read",
  input: DebtorList,
  select: ({ input }) => ({
    from: debtors(input),
    id: sql`o.id`,
    where: conditions(input),
    sorts: ORDERS,
    rows: (keys) => sql`
      select o.id, o.name, o.account_number, o.account_customer, o.account_held, o.credit_limit, o.email, o.documents, o.current,
             o.days_30, o.days_60, o.days_90, o.older, o.balance, o.overdue, o.on_account, o.unclaimed, o.oldest
      from ${keys} page join ${debtors(input)} on o.id = page.id`,
  }),
  total: ({ input }) => rowsWhere(debtors(input), conditions(input)),
});

const DebtorSums = OwedByAge.extend({
  customers: z.number(),
  balance: z.string(),
  overdue: z.string(),
  on_account: z.string(),
  unclaimed: z.string(),
});
export type DebtorSums = z.infer<typeof DebtorSums>;

/** The totals over all customers of a selection. */
export const sumDebtors = query({
  name: "statements.sum_debtors",
  permission: "receipts:read",
  input: DebtorFilters,
  async run({ db, input }): Promise<DebtorSums> {
    const sums = [...AGES, "balance", "overdue", "on_account", "unclaimed"].map(
      (name) => sql`coalesce(sum(o.${sql.identifier(name)}), 0)::numeric(14, 2) as ${sql.identifier(name)}`,
    );
    return oneRow(
      db
        .execute(sql`
      select count(*)::int as customers, ${sql.join(sums, sql`, `)} from ${debtors(input)} where ${all(conditions(input))}`)
        .then(readRows(DebtorSums)),
    );
  },
});

function conditions({ overdue, account, q }: Filters): SQL[] {
  const where: SQL[] = [];
  if (overdue) where.push(sql`o.overdue > 0`);
  if (account !== undefined) where.push(sql`o.account_customer = ${account}`);
  if (q) where.push(all(holdsTerms(sql`o.search_text`, q)));
  return where;
}

/** The table `o`: a row for every customer with a document balance or money of their own that is not zero. */
function debtors({ as_at, by }: Pick<Filters, "as_at" | "by">): SQL {
  const day = as_at ?? today();
  const sums = [...AGES, "balance", "overdue"].map(
    (name) => sql`coalesce(s.${sql.identifier(name)}, 0.00) as ${sql.identifier(name)}`,
  );
  return sql`(
    select c.id, c.name, c.sort_name, c.search_text, c.account_number, c.account_customer, c.account_held, c.credit_limit, c.email,
           coalesce(s.documents, 0) as documents, ${sql.join(sums, sql`, `)}, coalesce(m.on_account, 0.00) as on_account,
           coalesce(m.unclaimed, 0.00) as unclaimed, s.oldest
    from (${owedByCustomer(day, by)}) s
      full join (select * from (${moneyAt(day)}) money where on_account <> 0 or unclaimed <> 0) m on m.customer_id = s.customer_id
      join customer_names c on c.id = coalesce(s.customer_id, m.customer_id) and c.deleted_at is null
  ) o`;
}
