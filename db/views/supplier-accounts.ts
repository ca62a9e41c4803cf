import { sql } from "drizzle-orm";
import { date, pgView, text, uuid } from "drizzle-orm/pg-core";
import { money } from "../schema/columns";

/** VAT on purchases by tax code, credits negative, on the days on which it counts; what was voided counts back on its day. */
export const purchase_vat = pgView("purchase_vat", {
  supplier_invoice_id: uuid(),
  supplier_id: uuid(),
  vat_date: date(),
  tax_code: text(),
  net: money(),
  tax: money(),
}).as(sql`
  select i.id as supplier_invoice_id, i.supplier_id, i.vat_date, l.tax_code,
    case when i.kind = 'credit' then -l.net else l.net end as net, case when i.kind = 'credit' then -l.tax else l.tax end as tax
  from supplier_invoices i join supplier_invoice_lines l on l.supplier_invoice_id = i.id
  where i.vat_date is not null and i.deleted_at is null
  union all
  select i.id, i.supplier_id, i.voided_on, l.tax_code,
    case when i.kind = 'credit' then l.net else -l.net end, case when i.kind = 'credit' then l.tax else -l.tax end
  from supplier_invoices i join supplier_invoice_lines l on l.supplier_invoice_id = i.id
  where i.voided_on is not null and i.deleted_at is null`);
