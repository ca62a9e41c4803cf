import "server-only";
import { sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { pounds, sum } from "@/lib/core/money";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { within } from "./issued";
import { keyName } from "./key-names";
import type { Period } from "./period";
import { VatSummary } from "./schema";
import { TaxedSum, type VatBoxes, vatBoxes } from "./vat-boxes";
import { vatEntries } from "./vat-entries";

export type TaxedRow = TaxedSum & { name: string };

export interface VatFigures extends Period, VatBoxes {
  basis: string;
  /** By tax code; `reports.sales_documents` by tax code and tax point lists the documents. */
  sales: TaxedRow[];
  purchases: TaxedRow[];
  sales_net: string;
  sales_tax: string;
}

const BASIS =
  "Invoice accounting, by tax point: invoices, excess invoices and vehicle sales on the day of supply, or of issue where that was within 14 days or earlier; payments in advance on the day they came; less credit notes, by their day of issue. VAT on the margin of used vehicles is among it. What belongs to a period that was closed counts when it was issued. Purchases are vehicles bought, suppliers' invoices less their credit notes once they are booked, by their own day or, where that period was closed, by the day of booking, and what was given from the books. What was booked by mistake counts back on the day it was voided.";

/** What a period adds to the nine boxes of a VAT return, and from which tax codes. */
export const vatSummary = query({
  name: "reports.vat_summary",
  permission: "reports:read",
  input: VatSummary,
  async run({ db, input }): Promise<VatFigures> {
    const [sales, bought] = await Promise.all([soldByCode(db, input), boughtByCode(db, input)]);
    const given = { tax_code: "", net: input.purchases_net, tax: input.purchases_tax, margin_vat: "0.00" };
    const purchases = [...bought, ...(given.net === "0" && given.tax === "0" ? [] : [given])];
    const named = (row: TaxedSum): TaxedRow => ({
      ...row,
      name: row.tax_code === "" ? "From the books" : keyName("tax_code", row.tax_code),
    });
    return {
      from: input.from,
      to: input.to,
      basis: BASIS,
      ...vatBoxes(sales, purchases),
      sales: sales.map(named),
      purchases: purchases.map(named),
      sales_net: pounds(sum(sales.map(({ net }) => net))),
      sales_tax: pounds(sum(sales.map(({ tax }) => tax))),
    };
  },
});

async function soldByCode(db: Db, period: Period): Promise<TaxedSum[]> {
  const rows = await db
    .execute(sql`
    select key as tax_code, sum(net)::numeric(14, 2) as net, sum(tax)::numeric(14, 2) as tax,
           sum(margin_vat)::numeric(14, 2) as margin_vat
    from ${vatEntries(period)} e group by key order by key`)
    .then(readRows(TaxedSum));
  return rows;
}

async function boughtByCode(db: Db, period: Period): Promise<TaxedSum[]> {
  const rows = await db
    .execute(sql`
    select b.tax_code, sum(b.net)::numeric(14, 2) as net, sum(b.tax)::numeric(14, 2) as tax, '0.00' as margin_vat
    from (
      select l.tax_code, coalesce(l.line_net, 0) as net, coalesce(l.line_tax, 0) as tax
      from document_heads d join line_items l on l.document_id = d.id
      where d.type = 'vehicle_purchase' and d.issued_date is not null and d.deleted_at is null
        and ${within(period, "tax_point")} and l.item_type <> 'comment'
      union all
      select p.tax_code, p.net, p.tax from purchase_vat p where p.vat_date between ${period.from} and ${period.to}) b
    group by b.tax_code order by b.tax_code`)
    .then(readRows(TaxedSum));
  return rows;
}
