import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import { EVENTS_CHANNEL } from "@/lib/events/wake";

export interface CountedDatabase {
  /** The database by way of the count. */
  url: string;
  /** How often the other side was asked and waited for since the last time this was called. */
  trips(): number;
  stop(): Promise<void>;
}

/** An answer is held back so long: what is sent meanwhile did not wait for it, however quick the database is. */
const HELD_MS = 10;

/** Prepared, or with its value. */
const isWakeUp = (bytes: Buffer): boolean => bytes.includes("pg_notify") || bytes.includes(EVENTS_CHANNEL);

/**
 * A database whose round trips are counted on the wire: what is sent before an answer has come is one, however many statements it holds. The
 * wake-up of listeners, which nobody waits for and many changes share, is left out.
 */
export async function countedDatabase(databaseUrl: string): Promise<CountedDatabase> {
  const url = new URL(databaseUrl);
  const open = new Set<Socket>();
  let trips = 0;
  const server = createServer((client) => {
    const upstream = connect(Number(url.port), url.hostname);
    let waiting = false;
    client.on("data", (bytes) => {
      if (!waiting && !isWakeUp(bytes)) trips += 1;
      waiting = true;
      upstream.write(bytes);
    });
    upstream.on("data", (bytes) =>
      setTimeout(() => {
        waiting = false;
        client.write(bytes);
      }, HELD_MS),
    );
    for (const [one, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      one.setNoDelay(true);
      one.on("error", () => other.destroy());
      one.on("close", () => other.destroy());
      open.add(one);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const counted = new URL(databaseUrl);
  counted.port = String((server.address() as AddressInfo).port);
  return {
    url: counted.href,
    trips() {
      const counted = trips;
      trips = 0;
      return counted;
    },
    async stop() {
      for (const socket of open) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
