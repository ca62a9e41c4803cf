import "server-only";
import type { SQL } from "drizzle-orm";
import { PgDialect } from "drizzle-orm/pg-core";
import { sql as client, poolSize } from "@/db/client";
import { sendable } from "@/db/driver/prepared";
import { sharing } from "@/lib/core/waiting/sharing";

const dialect = new PgDialect();
/** What would wait for a connection waits here, where others may still join it. */
const shared = sharing<readonly Record<string, unknown>[]>({ atOnce: poolSize });

/**
 * A reading statement that is sent once for all who ask for the very same at the same time, as every screen that shows a list does when
 * it hears of a change. Text and parameters are the whole of it, so that they are also who may share it.
 */
export async function readShared<T extends Record<string, unknown>>(statement: SQL): Promise<readonly T[]> {
  const { sql, params } = dialect.sqlToQuery(statement);
  const read = async () => [...(await client().unsafe(sql, sendable(params), { prepare: true }))];
  const rows = await shared(JSON.stringify([sql, params]), read);
  return rows as readonly T[];
}
