import "server-only";
import { sql } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { today } from "@/lib/core/dates";
import type { Decimal } from "@/lib/core/money";

export interface OpenDocuments {
  type: string;
  documents: number;
  gross: Decimal;
}

/** What of a customer's documents is not done, by type: jobs that are not invoiced, drafts, estimates that still stand. */
export async function openDocumentsOf(tx: Db | Tx, customerId: string): Promise<OpenDocuments[]> {
  const rows = await tx.execute<OpenDocuments & Record<string, unknown>>(sql`
    select type, count(*)::int as documents, coalesce(sum(total_gross), 0)::numeric(14, 2) as gross
    from documents
    where customer_id = ${customerId} and deleted_at is null and issued_date is null
      and ((type = 'job_sheet' and status not in ('invoiced', 'cancelled'))
        or (type = 'estimate' and status in ('draft', 'sent', 'approved') and expires_date >= ${today()})
        or (type not in ('job_sheet', 'estimate') and status = 'draft'))
    group by type order by type`);
  return [...rows];
}
