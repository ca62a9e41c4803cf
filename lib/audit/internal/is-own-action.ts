import "server-only";
import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import type { Actor } from "@/lib/core/actor";

/**
 * Whether this actor ran the given command on the record, by the audit log. With the creating command: whether they created it.
 */
export async function isOwnAction(
  tx: Tx,
  { kind, id }: Actor,
  { name }: { name: string },
  record: string,
): Promise<boolean> {
  const [found] = await tx.execute(sql`
    select 1 from audit_log
    where entity = ${name.split(".")[0]} and entity_id = ${record} and command = ${name}
      and actor_kind = ${kind} and actor_id = ${id}
    limit 1`);
  return found !== undefined;
}
