import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { z } from "zod";
import { addDays, today } from "@/lib/core/dates";
import { all, rowsWhere, type SortOrder } from "@/lib/core/page";
import { query } from "@/lib/core/query";
import { listQuery } from "@/lib/lists/list-query";
import { holdsTerms } from "@/lib/search/terms";
import { CURRENT_DAYS } from "./ageing";
import { DebtorFilters, DebtorList, type DebtorRow } from "./schema";
import { onAccountAt, standingAt } from "./standing";

const ORDERS: Record<string, SortOrder> = {
  balance: { by: sql`o.balance`, index: "desc" },
  overdue: { by: sql`o.overdue`, index: "desc" },
  name: { by: sql`o.sort_name`, index: "asc" },
  oldest: { by: sql`o.oldest`, index: "asc" },
};

type Filters = z.output<typeof DebtorFilters>;

/** Every customer who owes something or has something coming, with it by age: what statements are sent for. */
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
             o.days_30, o.days_60, o.days_90, o.older, o.balance, o.overdue, o.on_account, o.oldest
      from ${keys} page join ${debtors(input)} on o.id = page.id`,
  }),
  total: ({ input }) => rowsWhere(debtors(input), conditions(input)),
});

export type DebtorSums = Pick<
  DebtorRow,
  "current" | "days_30" | "days_60" | "days_90" | "older" | "balance" | "overdue" | "on_account"
> & { customers: number };

/** What all the customers of a selection owe together. */
export const sumDebtors = query({
  name: "statements.sum_debtors",
  permission: "receipts:read",
  input: DebtorFilters,
  async run({ db, input }): Promise<DebtorSums> {
    const sums = [
      "current",
      "days_30",
      "days_60",
      "days_90",
      "older",
      "balance",
      "overdue",
      "on_account",
    ].map(
      (name) => sql`coalesce(sum(o.${sql.identifier(name)}), 0)::numeric(14, 2) as ${sql.identifier(name)}`,
    );
    const [row] = await db.execute(sql`
      select count(*)::int as customers, ${sql.join(sums, sql`, `)} from ${debtors(input)} where ${all(conditions(input))}`);
    if (!row) throw new Error("The sum returned no row");
    return row as unknown as DebtorSums;
  },
});

function conditions({ overdue, account, q }: Filters): SQL[] {
  const where: SQL[] = [];
  if (overdue) where.push(sql`o.overdue > 0`);
  if (account !== undefined) where.push(sql`o.account_customer = ${account}`);
  if (q) where.push(all(holdsTerms(sql`o.search_text`, q)));
  return where;
}

/** The table `o`: a row for every customer whose documents or account stand at anything but nothing. */
function debtors({ as_at, by }: Pick<Filters, "as_at" | "by">): SQL {
  const day = as_at ?? today();
  const age = sql`(${addDays(day, -CURRENT_DAYS[by])}::date - ${by === "due" ? sql`coalesce(due_date, issued_date)` : sql`issued_date`})`;
  const owed = (condition: SQL) => sql`coalesce(sum(owed) filter (where ${condition}), 0)::numeric(12, 2)`;
  return sql`(
    select c.id, c.name, c.sort_name, c.search_text, c.account_number, c.account_customer, c.account_held, c.credit_limit, c.email,
           coalesce(s.documents, 0) as documents, coalesce(s.current, 0.00) as current, coalesce(s.days_30, 0.00) as days_30,
           coalesce(s.days_60, 0.00) as days_60, coalesce(s.days_90, 0.00) as days_90, coalesce(s.older, 0.00) as older,
           coalesce(s.balance, 0.00) as balance, coalesce(s.overdue, 0.00) as overdue, coalesce(m.amount, 0.00) as on_account, s.oldest
    from (
      select customer_id, count(*)::int as documents, ${owed(sql`age <= 0`)} as current,
             ${owed(sql`age between 1 and 30`)} as days_30, ${owed(sql`age between 31 and 60`)} as days_60,
             ${owed(sql`age between 61 and 90`)} as days_90, ${owed(sql`age > 90`)} as older, sum(owed)::numeric(12, 2) as balance,
             ${owed(sql`owed > 0 and due_date < ${day}::date`)} as overdue, min(issued_date) filter (where owed > 0) as oldest
      from (select standing.*, ${age} as age from (${standingAt(day, mayBeOpen(day))}) standing where owed <> 0) aged group by customer_id
    ) s full join (select * from (${onAccountAt(day, () => sql`true`)}) money where amount <> 0) m on m.customer_id = s.customer_id
      join customers c on c.id = coalesce(s.customer_id, m.customer_id) and c.deleted_at is null
  ) o`;
}

/** What stands at nothing today and did not move since the day stood at nothing then. */
const mayBeOpen = (day: string): SQL =>
  day >= today() ? sql`d.balance <> 0` : sql`(d.balance <> 0 or later.document_id is not null)`;
