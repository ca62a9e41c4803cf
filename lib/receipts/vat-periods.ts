import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { query } from "@/lib/core/query";

export interface VatPeriod {
  id: string;
  starts_on: string;
  ends_on: string;
  closed_at: string | null;
  closed_by: string | null;
  /** Issued within it. */
  documents: number;
  /** VAT charged less VAT credited, on invoices of ours by their day of issue. */
  vat: string;
}

/** The garage's VAT periods, the latest first. */
export const listVatPeriods = query({
  name: "receipts.vat_periods",
  permission: "receipts:read",
  input: z.strictObject({}),
  async run({ db }): Promise<VatPeriod[]> {
    const rows = await db.execute(sql`
      select p.id, p.starts_on, p.ends_on, p.closed_at, u.name as closed_by, coalesce(d.documents, 0)::int as documents,
             coalesce(d.vat, 0)::numeric(14, 2) as vat
      from vat_periods p left join users u on u.id = p.closed_by
        left join lateral (
          select count(*) as documents, sum(case when type = 'credit_note' then -abs(total_tax) else total_tax + coalesce(margin_vat, 0) end) as vat
          from documents where document_date between p.starts_on and p.ends_on and issued_date is not null and deleted_at is null
            and type in ('invoice', 'excess_invoice', 'credit_note', 'vehicle_sale', 'payment_on_account')
        ) d on true
      order by p.starts_on desc limit 60`);
    return [...rows] as unknown as VatPeriod[];
  },
});
