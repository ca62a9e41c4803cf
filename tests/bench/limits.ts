import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import postgres from "postgres";
import { hashApiKey, randomApiKey, visiblePart } from "@/lib/auth/tokens/api-keys";
import { fire } from "./api/load";
import { type ServedGarage, serveGarage } from "./served-garage";
import { ms, quantile, table } from "./statistics";

const KEYS = 400;
const ROUNDS = 6;
const SECONDS = 2;
const CONNECTIONS = 20;
/** What of a server's speed without limits has to be left with them. */
const LEAST = 0.95;

type Kind = "get" | "create";
interface Round {
  perSecond: number;
  p99: number;
}

/**
 * What counting for all processes costs: getting and creating by many keys at once under the usual limit of 600 a minute each, in turns
 * with a server that limits nobody.
 */
export async function benchLimits(databaseUrl: string): Promise<boolean> {
  const dataDir = mkdtempSync(path.join(tmpdir(), "ga4-bench-"));
  const address = { API_REQUESTS_PER_MINUTE_PER_ADDRESS: "10000000" };
  const limited = await serveGarage(databaseUrl, dataDir, {
    env: { ...address, API_REQUESTS_PER_MINUTE: "600" },
  });
  const free = await serveGarage(databaseUrl, dataDir, {
    env: { API_REQUESTS_PER_MINUTE_PER_ADDRESS: "0", API_REQUESTS_PER_MINUTE: "0" },
  });
  try {
    const { keys, customer } = await prepare(databaseUrl);
    const requests = { get: gets(keys, customer), create: creates(keys) };
    const rounds: Record<Kind, { limited: Round; free: Round }[]> = { get: [], create: [] };
    for (const kind of ["get", "create"] as const) await measure(free, kind, requests[kind]);
    for (let round = 0; round < ROUNDS; round++)
      for (const kind of ["get", "create"] as const) {
        const limitedFirst = round % 2 === 0;
        const before = limitedFirst ? undefined : await measure(free, kind, requests[kind]);
        const measured = await measure(limited, kind, requests[kind]);
        rounds[kind].push({ limited: measured, free: before ?? (await measure(free, kind, requests[kind])) });
      }
    return report(rounds);
  } finally {
    await Promise.all([limited.stop(), free.stop()]);
  }
}

function report(rounds: Record<Kind, { limited: Round; free: Round }[]>): boolean {
  const median = (values: number[]) => quantile(values, 0.5);
  const ratios = Object.entries(rounds).map(([kind, of]) => ({
    kind,
    free: median(of.map((round) => round.free.perSecond)),
    limited: median(of.map((round) => round.limited.perSecond)),
    ratio: median(of.map((round) => round.limited.perSecond / round.free.perSecond)),
    p99: [median(of.map((round) => round.free.p99)), median(of.map((round) => round.limited.p99))] as const,
  }));
  console.log(
    table([
      ["", "no limit /s", "limits /s", "ratio", "p99 ms no limit", "p99 ms limits"],
      ...ratios.map(({ kind, free, limited, ratio, p99: [was, is] }) => [
        kind,
        free.toFixed(0),
        limited.toFixed(0),
        ratio.toFixed(2),
        ms(was),
        ms(is),
      ]),
    ]),
  );
  return ratios.every(({ ratio }) => ratio >= LEAST);
}

async function measure({ origin }: ServedGarage, kind: Kind, next: () => Buffer): Promise<Round> {
  const { perSecond, latencies } = await fire(origin.replace("localhost", "127.0.0.1"), {
    connections: CONNECTIONS,
    seconds: SECONDS,
    next,
    status: kind === "get" ? 200 : 201,
  });
  return { perSecond, p99: quantile(latencies, 0.99) };
}

async function prepare(databaseUrl: string): Promise<{ keys: string[]; customer: string }> {
  const sql = postgres(databaseUrl, { max: 1, onnotice: () => {} });
  const keys = Array.from({ length: KEYS }, randomApiKey);
  const rows = keys.map((key) => ({
    name: "Bench",
    role: "manager",
    key_prefix: visiblePart(key),
    key_hash: hashApiKey(key),
    last_used_at: new Date(),
  }));
  await sql`insert into api_keys ${sql(rows)}`;
  const [made] = await sql<{ id: string }[]>`insert into customers (surname) values ('Bench') returning id`;
  await sql.end();
  return { keys, customer: made?.id ?? "" };
}

/** Each key in its turn. */
function gets(keys: string[], customer: string): () => Buffer {
  const requests = keys.map((key) =>
    Buffer.from(
      `GET /api/v1/customers/${customer} HTTP/1.1\r\nhost: garage\r\nauthorization: Bearer ${key}\r\n\r\n`,
    ),
  );
  let at = 0;
  return () => requests[at++ % requests.length] as Buffer;
}

function creates(keys: string[]): () => Buffer {
  let at = 0;
  return () => {
    const key = keys[at % keys.length];
    // Names that begin with other letters each, as the numbers of customers are counted by them.
    const letters = [0, 1, 2].map((i) => String.fromCharCode(97 + (Math.floor(at / 26 ** i) % 26))).join("");
    const body = JSON.stringify({ surname: `${letters}${at++}`, confirmed_not_duplicate: true });
    return Buffer.from(
      `POST /api/v1/customers HTTP/1.1\r\nhost: garage\r\nauthorization: Bearer ${key}\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
    );
  };
}
