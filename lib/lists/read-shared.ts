import "server-only";
import type { SQL } from "drizzle-orm";
import { PgDialect } from "drizzle-orm/pg-core";
import { sql as client, poolSize } from "@/db/client";
import { sendable } from "@/db/driver/prepared";
import { sharing } from "@/lib/core/waiting/sharing";

const dialect = new PgDialect();
/** Statements that would wait for a connection wait here, where other callers may still join them. */
const shared = sharing<readonly Record<string, unknown>[]>({ atOnce: poolSize });

/**
 * Sends a reading statement once for all callers who ask for the same at the same time, as every screen that shows a list does
 * after a change. Callers share a statement only if its text and parameters are equal, so both must say everything about who may
 * see what.
 */
export async function readShared<T extends Record<string, unknown>>(statement: SQL): Promise<readonly T[]> {
  const { sql, params } = dialect.sqlToQuery(statement);
  const read = async () => [...(await client().unsafe(sql, sendable(params), { prepare: true }))];
  const rows = await shared(JSON.stringify([sql, params]), read);
  return rows as readonly T[];
}
