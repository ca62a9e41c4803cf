import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { vatEntries } from "../reports/vat-entries";

export const VatPeriod = z.object({
  id: z.string(),
  starts_on: z.string(),
  ends_on: z.string(),
  closed_at: z.string().nullable(),
  closed_by: z.string().nullable(),
  /** The number of documents whose VAT, or VAT of payments in advance for them, counts in this period. */
  documents: z.number(),
  /** Box 1 of its return: VAT charged less VAT credited, by tax point. */
  vat: z.string(),
});
export type VatPeriod = z.infer<typeof VatPeriod>;

/** The garage's VAT periods, the latest first. */
export const listVatPeriods = query({
  name: "receipts.vat_periods",
  permission: "receipts:read",
  input: z.strictObject({}),
  async run({ db }): Promise<VatPeriod[]> {
    const rows = await db
      .execute(sql`
      select p.id, p.starts_on, p.ends_on, p.closed_at, u.name as closed_by, coalesce(d.documents, 0)::int as documents,
             coalesce(d.vat, 0)::numeric(14, 2) as vat
      from vat_periods p left join user_names u on u.id = p.closed_by
        left join lateral (
          select count(distinct e.document_id) as documents, sum(e.tax + e.margin_vat) as vat
          from ${vatEntries({ from: sql`p.starts_on`, to: sql`p.ends_on` })} e
        ) d on true
      order by p.starts_on desc limit 60`)
      .then(readRows(VatPeriod));
    return rows;
  },
});
