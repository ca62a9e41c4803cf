import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { readRows } from "@/lib/core/read-rows";

const Server = z.object({ may: z.boolean() });

/**
 * Does work whose every new row refers to the same few rows, which the caller has locked, without the database looking them up again
 * for each: that takes longer than storing the row. Where the server does not permit it (the embedded one does), it looks them up.
 */
export async function withoutReferenceChecks<T>(tx: Tx, work: () => Promise<T>): Promise<T> {
  const [server] = await tx
    .execute(sql`select has_parameter_privilege('session_replication_role', 'set') as may`)
    .then(readRows(Server));
  if (!server?.may) return work();
  await tx.execute(sql`set local session_replication_role = replica`);
  const done = await work();
  await tx.execute(sql`set local session_replication_role = origin`);
  return done;
}
