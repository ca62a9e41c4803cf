import type { Writable } from "node:stream";
import type { ISql, PendingQuery, Row } from "postgres";

export interface CopyIn {
  /** Takes the rows, in COPY's text format. */
  stream: Writable;
  /** Rejects with the database's error about the rows, whenever it comes; never resolves. */
  failed: Promise<never>;
}

/**
 * Begins a `copy … from stdin`. The driver reports a COPY that fails at its end only to the query, whose promise was already
 * settled when its stream opened. So this wraps the query's own `reject`.
 */
export async function copyIn(connection: Pick<ISql, "unsafe">, statement: string): Promise<CopyIn> {
  const query = connection.unsafe(statement) as PendingQuery<Row[]> & { reject(error: Error): void };
  const failed = new Promise<never>((_, fail) => {
    const { reject } = query;
    query.reject = (error) => {
      reject.call(query, error);
      fail(error);
    };
  });
  failed.catch(() => undefined);
  const stream = await query.writable();
  stream.on("error", () => undefined);
  return { stream, failed };
}
