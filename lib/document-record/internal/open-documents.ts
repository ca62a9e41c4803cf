import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db, Tx } from "@/db/client";
import { today } from "@/lib/core/dates/dates";
import { readRows } from "@/lib/core/read-rows";

const OpenDocuments = z.object({ type: z.string(), documents: z.number(), gross: z.string() });
type OpenDocuments = z.infer<typeof OpenDocuments>;

/** A customer's unfinished documents by type: jobs not invoiced, drafts, and estimates that are still valid. */
export async function openDocumentsOf(tx: Db | Tx, customerId: string): Promise<OpenDocuments[]> {
  const rows = await tx
    .execute(sql`
    select type, count(*)::int as documents, coalesce(sum(total_gross), 0)::numeric(14, 2) as gross
    from documents
    where customer_id = ${customerId} and deleted_at is null and issued_date is null
      and ((type = 'job_sheet' and status not in ('invoiced', 'cancelled'))
        or (type = 'estimate' and status in ('draft', 'sent', 'approved') and expires_date >= ${today()})
        or (type not in ('job_sheet', 'estimate') and status = 'draft'))
    group by type order by type`)
    .then(readRows(OpenDocuments));
  return rows;
}
