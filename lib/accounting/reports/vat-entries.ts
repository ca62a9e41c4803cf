import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { ADVANCES } from "@/lib/document-record/internal/record-advance";
import { type Days, entries, within } from "./issued";

/**
 * The entries of a period in the VAT return, as `document_id, key, net, tax, gross, cost, margin_vat, mots, hours` by tax code:
 * the only place that decides in which period VAT counts. Issued documents count on their tax point, fixed when they were
 * issued (`lib/tax/rules/tax-point.ts`), less payments in advance for them, which count on their own day
 * (`lib/document-record/internal/record-advance.ts`).
 */
export const vatEntries = (period: Days): SQL => sql`(
  select e.document_id, e.key, e.net, e.tax, e.gross, e.cost, e.margin_vat, e.mots, e.hours from ${entries(period, "tax_code", "tax_point")} e
  union all
  select a.document_id, a.tax_code, -a.net, -a.tax, -a.net - a.tax, 0, 0, 0, 0
  from ${ADVANCES} a join document_heads d on d.id = a.document_id
  where d.issued_date is not null and ${within(period, "tax_point")}
  union all
  select a.document_id, a.tax_code, a.net, a.tax, a.net + a.tax, 0, 0, 0, 0
  from ${ADVANCES} a where a.vat_date between ${period.from} and ${period.to})`;
