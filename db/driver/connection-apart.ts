import { Socket } from "node:net";
import postgres, { type Options, type ReservedSql, type Sql } from "postgres";

export interface ConnectionApart {
  tx: ReservedSql;
  /** Rejects with what `gone` makes once the connection is lost; never resolves. */
  lost: Promise<never>;
  isOpen(): boolean;
  close(): Promise<void>;
}

/**
 * A connection of its own to where the pool is connected, without the pool's limits of time.
 *
 * A statement that is given to the driver while its connection closes may never be answered, and one that comes after brings the whole
 * process down. So nothing is sent any more once it is lost: whoever tries has what `gone` makes thrown at him.
 */
export async function connectApart(pool: Sql, name: string, gone: () => Error): Promise<ConnectionApart> {
  // The driver takes its own parsed options too; only its types do not say so.
  const { host, port, path, database, user, pass, ssl } = pool.options as unknown as Options<
    Record<string, never>
  >;
  const state = { open: true };
  let lose: (reason: Error) => void = () => undefined;
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
    connection: { application_name: name, TimeZone: "UTC" },
  });
  // Without it the driver never answers a `reserve` that has to connect first.
  await client`select 1`;
  const tx = whileOpen(await client.reserve(), state, gone);
  return {
    tx,
    lost,
    isOpen: () => state.open,
    async close() {
      // One that is not given back is waited for.
      if (state.open) tx.release();
      await client.end({ timeout: 1 });
    },
  };
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

function whileOpen(tx: ReservedSql, state: { open: boolean }, gone: () => Error): ReservedSql {
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
