import type { ReservedSql } from "postgres";
import { sql } from "@/db/client";
import { openSeparateConnection } from "@/db/driver/separate-connection";
import { ImportProblem } from "@/lib/files/csv/import-problem";

/** The connection of an import, bound to its transaction. */
export type ImportConnection = ReservedSql;

/**
 * Does `work` in one transaction on a connection of its own. It is committed if the work says so, and
 * otherwise rolled back, also if the work fails. If the connection is lost, the work ends at once with an
 * ImportProblem.
 */
export async function inOneTransaction<T>(
  work: (tx: ImportConnection) => Promise<{ result: T; keep: boolean }>,
): Promise<T> {
  const { tx, lost, isOpen, close } = await openSeparateConnection(sql(), "ga4-garage import", databaseGone);
  const untilLost = <R>(doing: PromiseLike<R>): Promise<R> => Promise.race([doing, lost]);
  try {
    await untilLost(tx`begin`);
    const { result, keep } = await untilLost(work(tx));
    await untilLost(keep ? tx`commit` : tx`rollback`);
    return result;
  } catch (error) {
    if (isOpen()) await untilLost(tx`rollback`).catch(() => undefined);
    throw error;
  } finally {
    await close();
  }
}

const databaseGone = (): ImportProblem =>
  new ImportProblem("DATABASE_GONE", "the database went away; nothing was loaded");
