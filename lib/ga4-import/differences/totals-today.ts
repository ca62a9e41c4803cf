import "server-only";
import { sql } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { decimal, pounds, sum } from "@/lib/core/money";
import { claimedRows } from "@/lib/core/read-rows";
import { summarise, type Total } from "../control-totals/reconciliation-summary";
import type { ImportReport } from "../run/run-schema";

/** One total in GA4 and here now, with what causes the difference. */
export interface TotalToday {
  group: "documents" | "receipts" | "owed" | "refunds" | "stock";
  /** The type of document; empty for the other groups. */
  key: string;
  theirs: string;
  ours: string;
  difference: string;
  made_here: string;
  changed_here: string;
  deleted_here: string;
  /** What the other causes do not explain: records that only an earlier export had, or a fault. */
  rest: string;
}

interface Summed {
  group: TotalToday["group"];
  table: string;
  /** An expression over the row `t`, which is either the row here or GA4's version of it. */
  key: string;
  amount: string;
  where: string;
}

const INVOICES = "t.type in ('invoice', 'excess_invoice') and t.balance <> 0";

const CREDITS = "t.type = 'credit_note' and t.balance <> 0";
const AT_COST = "case when t.tracked then round(t.quantity_in_stock * coalesce(t.cost_net, 0), 2) else 0 end";

const SUMS: readonly Summed[] = [
  { group: "documents", table: "documents", key: "t.type", amount: "t.total_gross", where: "true" },
  { group: "receipts", table: "receipts", key: "''", amount: "t.amount", where: "true" },
  { group: "owed", table: "documents", key: "''", amount: "t.balance", where: INVOICES },
  { group: "refunds", table: "documents", key: "''", amount: "t.balance", where: CREDITS },
  { group: "stock", table: "stock_items", key: "''", amount: AT_COST, where: "true" },
];

/**
 * Rows that differ from GA4's version. There are few of them, whatever the planner estimates, so `offset 0`
 * makes it look each up by its key.
 */
const rowsChanged = (table: string): string => `
  (select entity_id, said from import_base where entity = '${table}' and said is not null offset 0) b
  cross join lateral (select * from ${table} where id = b.entity_id offset 0) t`;

/**
 * The total here is that of all live rows. Rows from GA4 that are unchanged cause no difference; for the
 * others GA4's last version is kept. So every difference comes from rows made, changed or deleted here, and
 * what remains is shown as the rest.
 */
const statementOf = ({ group, table, key, amount, where }: Summed): string => `
  select '${group}' as "group", key, sum(ours)::text as ours, sum(made)::text as made_here, sum(changed)::text as changed_here,
    sum(deleted)::text as deleted_here
  from (
    select ${key} as key, sum(${amount}) as ours, 0 as made, 0 as changed, 0 as deleted
    from ${table} t where t.deleted_at is null and ${where} group by 1
    union all
    select ${key}, 0, sum(${amount}), 0, 0 from ${table} t where t.legacy_id is null and t.deleted_at is null and ${where} group by 1
    union all
    select ${key}, 0, 0, sum(${amount}), 0 from ${rowsChanged(table)} where t.deleted_at is null and ${where} group by 1
    union all
    select ${key}, 0, 0, -sum(${amount}) filter (where not gone), -sum(${amount}) filter (where gone)
    from (
      select said.*, t.deleted_at is not null as gone
      from ${rowsChanged(table)}, jsonb_populate_record(null::${table}, b.said) said) t
    where ${where} group by 1) parts
  group by key`;

const STATEMENT = SUMS.map(statementOf).join(" union all ");

type Parts = Record<"ours" | "made_here" | "changed_here" | "deleted_here", string | null>;

/** Compares GA4's totals from the report with ours now, with the causes of each difference. */
export async function totalsToday(db: Db | Tx, report: ImportReport): Promise<TotalToday[]> {
  const rows = await db
    .execute(sql.raw(STATEMENT))
    .then(claimedRows<Parts & { group: TotalToday["group"]; key: string }>);
  const here = new Map(rows.map((row) => [`${row.group}|${row.key}`, row]));
  const theirs = theirSums(summarise(report).totals);
  const names = [...theirs.keys(), ...[...here.keys()].filter((name) => !theirs.has(name))];
  return names.map((name) => {
    const [group = "", key = ""] = name.split("|");
    return totalOf(group as TotalToday["group"], key, theirs.get(name) ?? "0", here.get(name));
  });
}

/**
 * Returns the report's totals: documents by type, all receipts, what is owed of any age, and stock at cost.
 */
function theirSums(totals: readonly Total[]): Map<string, string> {
  const sums = new Map<string, string>();
  for (const { group, keys, source } of totals)
    if (group === "documents") sums.set(`documents|${keys[0] ?? ""}`, source);
  const of = (name: string, key?: string) =>
    totals.find(({ group, keys }) => group === name && (key === undefined || keys[0] === key))?.source ?? "0";
  return sums
    .set("receipts|", of("receipts"))
    .set("owed|", of("ages", "invoices"))
    .set("refunds|", of("ages", "credit notes"))
    .set("stock|", of("stock"));
}

function totalOf(group: TotalToday["group"], key: string, theirs: string, parts?: Parts): TotalToday {
  const [ours, made, changed, deleted] = (["ours", "made_here", "changed_here", "deleted_here"] as const).map(
    (name) => decimal(parts?.[name]),
  ) as [Amount, Amount, Amount, Amount];
  const difference = ours.minus(theirs);
  return {
    ...{ group, key, theirs: pounds(decimal(theirs)), ours: pounds(ours), difference: pounds(difference) },
    ...{ made_here: pounds(made), changed_here: pounds(changed), deleted_here: pounds(deleted) },
    rest: pounds(difference.minus(sum([made, changed, deleted].map(pounds)))),
  };
}

type Amount = ReturnType<typeof decimal>;
