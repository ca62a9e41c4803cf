import type { ISql } from "postgres";
import { knownRows } from "../load/write/known-hashes";
import { Figures } from "./figures";
import { addOpenWork } from "./open-work-database";

/** The rows from which the figures are taken. */
export interface Scope {
  sql: ISql;
  runId: string;
  /**
   * The rows of the run, those in its staging tables, or all rows for which it is known what GA4 last said.
   */
  rows: "of the run" | "staged" | "known";
  /** Whether the export lists suppliers; in most exports only stock and lines name them. */
  suppliers: boolean;
  /** Balances are worked out for this day. */
  asAt: string;
}

type Sums = Record<string, string | number | null>;

/** Returns the same figures as those added up from the files, taken from the business tables by SQL. */
export async function databaseTotals(scope: Scope): Promise<Figures> {
  const figures = new Figures();
  await countRows(scope, figures);
  await addDocuments(scope, figures);
  await addLines(scope, figures);
  await addReceipts(scope, figures);
  await addBalances(scope, figures);
  await addStockAndReminders(scope, figures);
  await addOpenWork(scope, figures, ISSUED);
  return figures;
}

const TABLES: Record<string, string> = {
  Reminder_Templates: "reminder_templates",
  Customers: "customers",
  Vehicles: "vehicles",
  Stock: "stock_items",
  Appointments: "appointments",
  Receipts: "receipts",
  Reminders: "reminders",
};

/**
 * Returns the rows of this import. At a later import these are GA4's values of each row of the export,
 * because changes made here are no difference between the export and what was imported from it.
 */
function rowsOf({ rows, runId }: Scope, table: string): string {
  if (rows === "of the run") return `(select * from ${table} t where t.import_run_id = '${runId}')`;
  const asked = (row: string): string =>
    rows === "staged"
      ? `${row}.legacy_id in (select legacy_id from import_${table})`
      : `${row}.legacy_id is not null`;
  const there =
    table === "document_lines"
      ? "(b.parent_id is null or b.parent_id in (select id from documents))"
      : `b.entity_id in (select id from ${table})`;
  const kept = rows === "staged" ? "and b.said is not null" : "";
  return `(select t.* from ${table} t where ${asked("t")} and not exists
      (select from import_base b where b.entity = '${table}' and b.entity_id = t.id ${kept})
    union all
    select r.* from import_base b, jsonb_populate_record(null::${table}, b.said) r
    where b.entity = '${table}' and b.said is not null and ${asked("b")} and ${there})`;
}

/** Returns everything that the rows of this import may refer to. */
const allOf = (scope: Scope, table: string): string =>
  scope.rows === "of the run" ? table : rowsOf(scope, table);

/** Suppliers named only by stock and lines have no row of their own in the export, and so no source hash. */
function suppliersOf(scope: Scope): string {
  if (scope.rows === "known") return `(${knownRows("suppliers")})`;
  const all = rowsOf(scope, "suppliers");
  return scope.rows === "staged" ? all : `(select * from ${all} r where source_hash is not null)`;
}

async function countRows(scope: Scope, figures: Figures): Promise<void> {
  const files = Object.entries(TABLES).map(([file, table]) => [file, rowsOf(scope, table)]);
  if (scope.suppliers) files.push(["Suppliers", suppliersOf(scope)]);
  const counts = files.map(([file, rows]) => `select '${file}' as file, count(*) as rows from ${rows} t`);
  for (const { file, rows } of await ask(scope, counts.join(" union all ")))
    if (Number(rows) > 0) figures.add(`rows|${file}`, Number(rows));
}

const ISSUED = `case when d.type in ('estimate', 'job_sheet') then coalesce(lower(trim(d.legacy->>'docStatus')) = 'issued', false)
  else d.status <> 'draft' end`;

async function addDocuments(scope: Scope, figures: Figures): Promise<void> {
  const rows = await ask(
    scope,
    `select type, ${ISSUED} as issued, coalesce(to_char(issued_date, 'YYYY-MM'), 'none') as month, count(*) as count,
       ${pence("total_net", "total_tax", "total_gross")}, max(number_value) as number,
       count(*) filter (where customer_id is null) as no_customer,
       count(*) filter (where vehicle_id is null) as no_vehicle,
       count(*) filter (where coalesce(work_description, internal_notes) is not null) as told
     from ${rowsOf(scope, "documents")} d group by 1, 2, 3`,
  );
  for (const row of rows) {
    const sums = measures(row, "count", "total_net", "total_tax", "total_gross");
    figures.add("rows|Documents", Number(row.count));
    figures.add("rows|Document_Extras", Number(row.told));
    figures.add(`documents|${row.type}`, ...sums);
    if (row.issued) figures.add(`issued|${row.type}|${row.month}`, ...sums);
    figures.add("references|documents", ...measures(row, "no_customer", "no_vehicle"));
    const series = row.type === "excess_invoice" ? "invoice" : row.type;
    const known = SERIES.has(String(series));
    if (known && row.number !== null) figures.raise(`next numbers|${series}`, Number(row.number) + 1);
  }
}

const SERIES = new Set([
  ...["estimate", "job_sheet", "invoice", "credit_note"],
  ...["payment_on_account", "vehicle_sale", "vehicle_purchase"],
]);

const MADE: Record<string, [kind: string, code: string]> = {
  mot: ["mot", "MOT"],
  "mot-free": ["mot without charge", "MOT"],
  sundries: ["sundries", "FIXED"],
  lubricants: ["lubricants", "FIXED"],
  paint: ["paint", "FIXED"],
  excess: ["excess", "EXCESS"],
  discount: ["discount", "DISCOUNT"],
  "discount-labour": ["discount", "DISCOUNT"],
  "discount-parts": ["discount", "DISCOUNT"],
  adjustment: ["adjustment", "ADJUSTMENT"],
};

/**
 * Makes one pass over the lines with their documents; the figures of all groups are added up from its result.
 */
async function addLines(scope: Scope, figures: Figures): Promise<void> {
  const rows = await ask(
    scope,
    `with d as materialized (
       select id, ${ISSUED} as issued, coalesce(to_char(issued_date, 'YYYY-MM'), 'none') as month,
         case when not (${ISSUED}) then 0 when type in ('invoice', 'excess_invoice') then 1
           when type <> 'credit_note' then 0 when total_gross < 0 then 1 else -1 end as sign
       from ${allOf(scope, "documents")} d)
     select l.document_id is null as orphan, d.issued, d.sign, d.month, l.tax_code,
       case when l.made = '' then case l.item_type when 'labour' then '1' when 'part' then '2'
         else coalesce(l.legacy->>'itemType', '') end end as item_type,
       case when l.made = 'mot' and l.line_gross = 0 then 'mot-free' else l.made end as made,
       count(*) as count, ${pence("line_net", "line_tax", "line_gross")}
     from (select *, split_part(legacy_id, '#', 2) as made from ${rowsOf(scope, "document_lines")} t) l
     left join d on d.id = l.document_id
     group by 1, 2, 3, 4, 5, 6, 7`,
  );
  for (const row of rows) {
    const sums = measures(row, "count", "line_net", "line_tax", "line_gross");
    const [count = 0, net = 0, tax = 0] = sums;
    const made = MADE[String(row.made)];
    if (made) {
      figures.add(`made lines|${made[0]}`, ...sums);
      if (row.issued) figures.add(`made lines, issued|${made[0]}`, ...sums);
    } else {
      figures.add("rows|LineItems", count);
      figures.add(`lines|${row.item_type}`, ...sums);
      figures.add(`tax codes|${row.tax_code}`, ...sums);
      if (row.orphan) figures.add("lines without document|all", ...sums);
    }
    const sign = Number(row.sign ?? 0);
    if (sign !== 0)
      figures.add(`tax by month|${row.month}|${made?.[1] ?? row.tax_code}`, sign * net, sign * tax);
  }
}

async function addReceipts(scope: Scope, figures: Figures): Promise<void> {
  const rows = await ask(
    scope,
    `select t.method_name, coalesce(to_char(t.payment_date, 'YYYY'), 'none') as year, coalesce(d.type, 'none') as type,
       count(*) as count, ${pence("amount", "surcharge_gross", "total")}
     from ${rowsOf(scope, "receipts")} t left join ${allOf(scope, "documents")} d on d.id = t.document_id
     group by 1, 2, 3`,
  );
  for (const row of rows) {
    figures.add(
      `receipts|${row.method_name}|${row.year}`,
      ...measures(row, "count", "amount", "surcharge_gross", "total"),
    );
    figures.add(`receipts by document type|${row.type}`, ...measures(row, "count", "amount", "total"));
  }
}

async function addBalances(scope: Scope, figures: Figures): Promise<void> {
  const rows = await ask(
    scope,
    `with received as (
       select document_id, sum(amount) as amount from ${rowsOf(scope, "receipts")} t
       where (payment_date is null or payment_date <= $1::date) group by 1),
     open as (
       select d.type = 'credit_note' as credit, d.customer_id,
         $1::date - coalesce(d.due_date, d.issued_date, d.created_date) as late,
         case when d.type = 'credit_note' then abs(coalesce(d.total_gross, 0)) - abs(coalesce(r.amount, 0))
           else coalesce(d.total_gross, 0) - coalesce(r.amount, 0) end as open
       from ${rowsOf(scope, "documents")} d left join received r on r.document_id = d.id
       where d.type in ('invoice', 'excess_invoice', 'credit_note')
         and d.status <> 'draft' and (d.issued_date is null or d.issued_date <= $1::date))
     select credit, coalesce(c.legacy_id, 'none') as customer,
       case when late is null then 'unknown' when late <= 0 then 'not due' when late <= 30 then '1-30'
         when late <= 60 then '31-60' when late <= 90 then '61-90' else '90+' end as age,
       count(*) as count, ${pence("open")}
     from open left join customers o on o.id = open.customer_id
     left join customers c on c.id = coalesce(o.merged_into_id, o.id) where open <> 0 group by 1, 2, 3`,
    [scope.asAt],
  );
  for (const row of rows) {
    const [count = 0, open = 0] = measures(row, "count", "open");
    figures.add(`ages|${row.credit ? "credit notes" : "invoices"}|${row.age}`, count, open);
    figures.add(`debtors|${row.customer}`, row.credit ? -open : open);
  }
}

async function addStockAndReminders(scope: Scope, figures: Figures): Promise<void> {
  const quantity = `case when tracked then quantity_in_stock
    else coalesce(nullif(regexp_replace(legacy->>'qtyInStock', '[^0-9.-]', '', 'g'), ''), '0')::numeric end`;
  const stock = await ask(
    scope,
    `select count(*) as items, count(*) filter (where tracked) as counted, ${pence("value", "there")},
       count(*) filter (where quantity < 0) as below
     from (select tracked, ${quantity} as quantity,
         case when tracked then round(quantity_in_stock * coalesce(cost_net, 0), 2) else 0 end as value,
         case when tracked and quantity_in_stock > 0
           then round(quantity_in_stock * coalesce(cost_net, 0), 2) else 0 end as there
       from ${rowsOf(scope, "stock_items")} t) s`,
  );
  for (const row of stock) {
    if (Number(row.items) > 0)
      figures.add("stock", ...measures(row, "items", "counted", "value", "there", "below"));
  }
  const reminders = await ask(
    scope,
    `select coalesce(k.legacy_id, '') as template, count(*) as live, count(*) filter (where t.due_date <= $1::date) as due
     from ${rowsOf(scope, "reminders")} t left join reminder_templates k on k.id = t.template_id
     where t.status = 'due' group by 1`,
    [scope.asAt],
  );
  for (const row of reminders) figures.add(`reminders|${row.template}`, ...measures(row, "live", "due"));
}

/** Sums as whole pence. */
const pence = (...columns: string[]): string =>
  columns.map((column) => `(coalesce(sum(${column}), 0) * 100)::bigint as ${column}`).join(", ");

const measures = (row: Sums, ...names: string[]): number[] => names.map((name) => Number(row[name] ?? 0));

async function ask({ sql }: Scope, statement: string, values: string[] = []): Promise<Sums[]> {
  return sql.unsafe<Sums[]>(statement, values);
}
