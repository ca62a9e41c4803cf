import type { Writable } from "node:stream";
import type { PendingQuery, ReservedSql, Row } from "postgres";

export interface CopyIn {
  /** Takes the rows, in COPY's text format. */
  stream: Writable;
  /** Rejects with what the database says of the rows, whenever it says it; never resolves. */
  failed: Promise<never>;
}

/**
 * Begins a `copy … from stdin`. The driver tells of a COPY that fails at its end nobody but the query itself, which was answered long ago
 * when its stream was opened: so the query's own `reject` is listened to.
 */
export async function copyIn(connection: ReservedSql, statement: string): Promise<CopyIn> {
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
