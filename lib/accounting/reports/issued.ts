import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { IsoDate } from "@/lib/core/dates/dates";
import type { SalesGroup } from "./schema";

/** First and last day, or the columns that hold them. */
export interface Days {
  from: IsoDate | SQL;
  to: IsoDate | SQL;
}

/** The day by which a document counts: GA4's reports use the day of issue, the VAT return the tax point. */
export type CountedBy = "issue" | "tax_point";

/** Whether a document `d` counts in a period. */
export const within = ({ from, to }: Days, by: CountedBy): SQL =>
  by === "issue"
    ? sql`d.document_date between ${from} and ${to}`
    : sql`(d.vat_date is null and d.document_date between ${from} and ${to} or d.vat_date between ${from} and ${to})`;

/**
 * The documents whose totals are sales, by the day that counts: invoices, excess invoices and vehicle sales, less credit notes,
 * except those that refund a payment on account, which was no sale. `sign` turns a stored amount into the amount it adds.
 * `margin_vat` is the VAT on the margin of vehicles, reversed when they are credited.
 */
export const issued = (days: Days, by: CountedBy = "issue"): SQL => sql`
  select d.id, d.type, d.document_date as day, d.number, d.customer_name, d.customer_id, d.registration,
         coalesce(d.technician, '') as technician, coalesce(d.department, '') as department, d.sign, d.vehicle, d.vat_of_margin as margin_vat,
         d.sign * coalesce(d.total_net, 0) as net, d.sign * coalesce(d.total_tax, 0) as tax, d.sign * coalesce(d.total_gross, 0) as gross
  from (
    select d.*, case when d.type = 'credit_note' and coalesce(d.total_gross, 0) >= 0 then -1 else 1 end as sign,
           d.type = 'vehicle_sale' or source_type is not distinct from 'vehicle_sale' as vehicle,
           case when d.type <> 'credit_note' then coalesce(d.margin_vat, 0)
                when source_type = 'vehicle_sale' then -coalesce((
                  select round(s.margin_vat * (select sum(l.line_gross) from line_items l where l.document_id = d.id and l.tax_code = 'TM')
                    / nullif((select sum(l.line_gross) from line_items l where l.document_id = s.id and l.tax_code = 'TM'), 0), 2)
                  from document_heads s where s.id = d.source_document_id), 0)
                else 0 end as vat_of_margin
    from (
      select d.id, d.type, d.document_date, d.number, d.customer_name, d.customer_id, d.registration, d.technician, d.department,
             d.margin_vat, d.total_net, d.total_tax, d.total_gross, d.source_document_id,
             case when d.type = 'credit_note' then (select s.type from document_heads s where s.id = d.source_document_id) end as source_type
      from document_heads d
      where d.deleted_at is null and d.issued_date is not null and ${within(days, by)}
        and d.type in ('invoice', 'excess_invoice', 'vehicle_sale', 'credit_note')
    ) d where source_type is distinct from 'payment_on_account'
  ) d`;

/** The group of a document, where whole documents are grouped. */
const OF_DOCUMENT: Partial<Record<SalesGroup, SQL>> = {
  day: sql`d.day::text`,
  week: sql`date_trunc('week', d.day)::date::text`,
  month: sql`date_trunc('month', d.day)::date::text`,
  type: sql`d.type`,
  department: sql`d.department`,
};

/** The group of a line, of the part of a document's total that no line accounts for, and of the VAT on a margin. */
const OF_LINE: Partial<Record<SalesGroup, { line: SQL; rest: SQL; margin: SQL }>> = {
  technician: {
    line: sql`coalesce(nullif(l.technician, ''), d.technician)`,
    rest: sql`d.technician`,
    margin: sql`d.technician`,
  },
  tax_code: { line: sql`l.tax_code`, rest: sql`'unassigned'`, margin: sql`'TM'` },
  kind: {
    line: sql`case when d.vehicle then 'vehicles' else l.item_type end`,
    rest: sql`'unassigned'`,
    margin: sql`'vehicles'`,
  },
};

/** The number of documents behind a row: a whole document has one entry, a document grouped by line has several. */
export const documentsIn = (group: SalesGroup): SQL =>
  OF_DOCUMENT[group] ? sql`count(*)::int` : sql`count(distinct document_id)::int`;

/** Credit notes take back hours, but not MOTs: a credited MOT was done all the same. */
const MOTS = sql`case when l.item_type = 'mot' and d.type <> 'credit_note' then coalesce(l.quantity, 1) else 0 end`;
const HOURS = sql`case when l.item_type = 'labour' then d.sign * coalesce(l.quantity, 0) else 0 end`;

/**
 * What the documents issued in a period add to each row of a group, as `document_id, key, net, tax, gross, cost, margin_vat,
 * mots, hours`: one entry for each document, or for each line if lines are grouped. All entries together always come to the sum
 * of the documents.
 */
export function entries(period: Days, group: SalesGroup, by: CountedBy = "issue"): SQL {
  const whole = OF_DOCUMENT[group];
  const parts = OF_LINE[group];
  if (whole)
    return sql`(
      with d as materialized (${issued(period, by)})
      select d.id as document_id, ${whole} as key, d.net, d.tax, d.gross, coalesce(l.cost, 0) as cost, d.margin_vat,
             coalesce(l.mots, 0) as mots, coalesce(l.hours, 0) as hours
      from d left join (
        select d.id, sum(d.sign * coalesce(l.line_cost, 0)) as cost, sum(${MOTS}) as mots, sum(${HOURS}) as hours
        from d join line_items l on l.document_id = d.id group by d.id
      ) l on l.id = d.id)`;
  if (!parts) throw new Error(`No such group: ${group}`);
  return sql`(
    with d as materialized (${issued(period, by)}),
    l as materialized (
      select d.id as document_id, ${parts.line} as key, d.sign * coalesce(l.line_net, 0) as net, d.sign * coalesce(l.line_tax, 0) as tax,
             d.sign * coalesce(l.line_gross, 0) as gross, d.sign * coalesce(l.line_cost, 0) as cost, ${MOTS} as mots, ${HOURS} as hours
      from d join line_items l on l.document_id = d.id where l.item_type <> 'comment'
    )
    select document_id, key, net, tax, gross, cost, 0 as margin_vat, mots, hours from l
    union all
    select d.id, ${parts.rest}, d.net - coalesce(s.net, 0), d.tax - coalesce(s.tax, 0), d.gross - coalesce(s.gross, 0), 0, 0, 0, 0
    from d left join (
      select document_id, sum(net) as net, sum(tax) as tax, sum(gross) as gross from l group by document_id
    ) s on s.document_id = d.id
    where (d.net, d.tax, d.gross) is distinct from (coalesce(s.net, 0), coalesce(s.tax, 0), coalesce(s.gross, 0))
    union all
    select d.id, ${parts.margin}, 0, 0, 0, 0, d.margin_vat, 0, 0 from d where d.margin_vat <> 0)`;
}
