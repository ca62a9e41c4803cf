import { Socket } from "node:net";
import postgres, { type Options, type ReservedSql } from "postgres";
import { sql } from "@/db/client";
import { ImportProblem } from "./import-problem";

/** The connection of an import, bound to its transaction. */
export type ImportConnection = ReservedSql;

/**
 * Does `work` in one transaction on a connection of its own, which is kept if the work says so and taken back otherwise,
 * also when it fails.
 *
 * A statement that is given to the driver while its connection closes may never be answered, and one that comes after
 * brings the whole process down. So the loss of the connection ends the work at once, as an ImportProblem, and nothing is
 * sent any more.
 */
export async function inOneTransaction<T>(
  work: (tx: ImportConnection) => Promise<{ result: T; keep: boolean }>,
): Promise<T> {
  // The driver takes its own parsed options too; only its types do not say so.
  const { host, port, path, database, user, pass, ssl } = sql().options as unknown as Options<
    Record<string, never>
  >;
  const state = { open: true };
  let lose: (reason: ImportProblem) => void = () => undefined;
  const lost = new Promise<never>((_, reject) => {
    lose = reject;
  });
  lost.catch(() => undefined);
  const client = postgres({
    ...({ host, port, path, database, user, pass, ssl } as Options<Record<string, never>>),
    ...{ max: 1, connect_timeout: 10, fetch_types: false },
    ...(path ? {} : promptly(host, port)),
    onnotice: () => undefined,
    onclose: () => {
      state.open = false;
      lose(gone());
    },
    connection: { application_name: "ga4-garage import", TimeZone: "UTC" },
  });
  // Without it the driver never answers a `reserve` that has to connect first.
  await client`select 1`;
  const tx = whileOpen(await client.reserve(), state);
  const untilLost = <R>(doing: PromiseLike<R>): Promise<R> => Promise.race([doing, lost]);
  try {
    await untilLost(tx`begin`);
    const { result, keep } = await untilLost(work(tx));
    await untilLost(keep ? tx`commit` : tx`rollback`);
    return result;
  } catch (error) {
    if (state.open) await untilLost(tx`rollback`).catch(() => undefined);
    throw error;
  } finally {
    // One that is not given back is waited for.
    if (state.open) tx.release();
    await client.end({ timeout: 1 });
  }
}

/**
 * A connection whose pieces go out at once. The driver's own waits with the end of a COPY until its beginning was acknowledged, for
 * which the other side takes 40 ms. It tries one host alone, so that with several the driver's own stays.
 */
function promptly(hosts: unknown, ports: unknown): { socket?: () => Socket } {
  const [host, ...others] = [hosts].flat();
  if (others.length > 0) return {};
  const port = Number([ports].flat()[0]);
  return { socket: () => new Socket().setNoDelay(true).connect(port, String(host)) };
}

const gone = (): ImportProblem =>
  new ImportProblem("DATABASE_GONE", "the database went away; nothing was loaded");

function whileOpen(tx: ReservedSql, state: { open: boolean }): ReservedSql {
  const check = (): void => {
    if (!state.open) throw gone();
  };
  return new Proxy(tx, {
    apply(target, self, args) {
      check();
      return Reflect.apply(target, self, args);
    },
    get(target, name) {
      check();
      return Reflect.get(target, name);
    },
  });
}
