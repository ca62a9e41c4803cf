import "server-only";
import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { NEXT_VERSION } from "@/lib/core/database/next-version";
import { OVER_STATUSES } from "@/lib/document-record/rules/statuses";

/**
 * Renames one of the garage's own statuses on every document that is still open. Issued and finished documents keep the old
 * name.
 */
export async function renameOnDocuments(tx: Tx, from: string, to: string): Promise<void> {
  await tx.execute(sql`
    update documents set user_status = ${to}, ${NEXT_VERSION} where id in (
      select id from documents where user_status = ${from} and deleted_at is null and issued_date is null and status not in ${[...OVER_STATUSES]} order by id for no key update)`);
}
