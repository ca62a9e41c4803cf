import "server-only";
import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import type { DocumentType } from "@/lib/document-record/rules/types";

/** Invoices and excess invoices share one series, as HMRC requires consecutive numbers. */
export const seriesOf = (type: DocumentType): string => (type === "excess_invoice" ? "invoice" : type);

/**
 * The next number of a type's series, as a CTE and columns for the statement that writes it. The row of the series stays locked
 * until the transaction ends: other transactions wait, and a rollback also rolls back the number, so there are no gaps or
 * duplicates. Call it as late as possible.
 */
export const withNumber = (tx: Tx, type: DocumentType) => ({
  taken: tx.$with("taken", {}).as(sql`
    insert into number_series (series, next_number) values (${seriesOf(type)}, 2)
    on conflict (series) do update set next_number = number_series.next_number + 1, updated_at = now()
    returning prefix, next_number - 1 as value`),
  columns: { number: sql`(select prefix || value from taken)`, number_value: sql`(select value from taken)` },
});
