import { Socket } from "node:net";
import postgres, { type Options, type ReservedSql, type Sql } from "postgres";

export interface SeparateConnection {
  tx: ReservedSql;
  /** Rejects with the error that `gone` makes once the connection is lost; never resolves. */
  lost: Promise<never>;
  isOpen(): boolean;
  close(): Promise<void>;
}

/**
 * Opens a separate connection to the pool's database, without the pool's time limits.
 *
 * The driver may never answer a statement that is sent while its connection closes, and a later one crashes the whole process. So
 * nothing is sent once the connection is lost: any attempt throws the error that `gone` makes.
 */
export async function openSeparateConnection(
  pool: Sql,
  name: string,
  gone: () => Error,
): Promise<SeparateConnection> {
  // The driver accepts its own parsed options too; only its types do not say so.
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
    ...(path ? {} : promptSocket(host, port)),
    onnotice: () => undefined,
    onclose: () => {
      state.open = false;
      lose(gone());
    },
    connection: { application_name: name, TimeZone: "UTC" },
  });
  // Without this, the driver never answers a `reserve` that has to connect first.
  await client`select 1`;
  const tx = whileOpen(await client.reserve(), state, gone);
  return {
    tx,
    lost,
    isOpen: () => state.open,
    async close() {
      // `end` waits for a reserved connection that is not released.
      if (state.open) tx.release();
      await client.end({ timeout: 1 });
    },
  };
}

/**
 * Makes a socket that sends small pieces at once. The driver's own socket holds back the end of a COPY until its beginning is
 * acknowledged, which takes the server 40 ms. This socket tries only one host, so with several hosts the driver's own is used.
 */
function promptSocket(hosts: unknown, ports: unknown): { socket?: () => Socket } {
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
