import "server-only";
import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { NEXT_VERSION } from "@/lib/core/database/next-version";

/**
 * Renames one of the garage's own status texts on every appointment that is not over; past appointments keep the text of their
 * time.
 */
export async function renameOnAppointments(tx: Tx, from: string, to: string): Promise<void> {
  await tx.execute(sql`
    update appointments set user_status = ${to}, ${NEXT_VERSION} where id in (
      select id from appointments where user_status = ${from} and deleted_at is null and ends_at > now() order by id for no key update)`);
}
