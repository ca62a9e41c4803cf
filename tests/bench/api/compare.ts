import { deepStrictEqual } from "node:assert";
import { mkdtempSync, openSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import postgres from "postgres";
import { hashApiKey, randomApiKey, visiblePart } from "@/lib/auth/api-keys";
import { serveGarage } from "../served-garage";
import { quantile, table } from "../statistics";
import { type Call, callsOver, type Request } from "./calls";
import { serveDirectus } from "./directus";
import { fire } from "./load";
import { record } from "./recorded";
import { serveBare } from "./serve-bare";
import type { Target } from "./target";

const USERS = 50;
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 5);
const SECONDS = Number(process.env.BENCH_SECONDS ?? 3);
const WARM_UP_SECONDS = 2;
/** Requests per second: at least so many times Directus's, and so large a share of the bare server's. */
const TIMES_DIRECTUS = 10;
const SHARE_OF_BARE = { read: 0.6, write: 0.5 };
/** Milliseconds that 99 of 100 answers must be there in, and how much slower reads may be at ten times the size. */
const P99 = 200;
const GROWTH = 1.5;

/** Rounds of one target and call: requests per second of each, and how long the middle and the slowest took. */
interface Rounds {
  perSecond: number[];
  p50: number[];
  p99: number[];
}

/**
 * Our REST surface beside a bare server and Directus, in turns, at ten times GA4's size, and beside itself at GA4's own.
 * Returns whether every limit is kept.
 */
export async function benchApi(small: string, large: string): Promise<boolean> {
  const token = randomApiKey();
  for (const url of [small, large]) await makeKey(url, token);
  const ten = await callsOver(large);
  const one = await callsOver(small);
  const recording = await record(large, token, ten.samples);
  const ours = await serveOurs(large, token);
  const oursSmall = await serveOurs(small, token);
  const bare = await serveBare(large, token, recording);
  const directus = await serveDirectus(large);
  const rows = [
    [
      "",
      "ours/s",
      "bare/s",
      "ratio",
      "limit",
      "Directus/s",
      "ratio",
      "limit",
      "p99 ms",
      "limit",
      "p50 ×1",
      "p50 ×10",
      "growth",
      "",
    ],
  ];
  let kept = true;
  try {
    for (const [i, call] of ten.calls.entries()) {
      if (call.kind === "read") await sameAnswers(call, ours, bare);
      const turns = [
        { target: ours, next: call.ours, status: call.kind === "write" ? 201 : 200 },
        { target: bare, next: call.ours, status: call.kind === "write" ? 201 : 200 },
        ...(directus ? [{ target: directus, next: call.directus, status: 200 }] : []),
        { target: oursSmall, next: (one.calls[i] as Call).ours, status: call.kind === "write" ? 201 : 200 },
      ];
      const measured = await inTurns(turns);
      const result = judge(call, measured);
      rows.push(result.row);
      kept &&= result.kept;
      console.log(result.row.join("  "));
    }
  } finally {
    for (const target of [ours, oursSmall, bare, directus]) await target?.stop();
  }
  console.log(table(rows));
  return kept;
}

interface Turn {
  target: Target;
  next(): Request;
  status: number;
}

async function inTurns(turns: Turn[]): Promise<Map<string, Rounds>> {
  const measured = new Map<string, Rounds>();
  for (let round = -1; round < ROUNDS; round++) {
    for (const { target, next, status } of turns) {
      const seconds = round < 0 ? WARM_UP_SECONDS : SECONDS;
      const { perSecond, latencies } = await fire(target.origin, {
        connections: USERS,
        seconds,
        next: () => bytesOf(next(), target),
        status,
      });
      if (round < 0) continue;
      const rounds = measured.get(target.name) ?? { perSecond: [], p50: [], p99: [] };
      rounds.perSecond.push(perSecond);
      rounds.p50.push(quantile(latencies, 0.5));
      rounds.p99.push(quantile(latencies, 0.99));
      measured.set(target.name, rounds);
    }
  }
  return measured;
}

const median = (values: number[] | undefined) => quantile(values ?? [], 0.5);

function judge({ name, kind }: Call, measured: Map<string, Rounds>): { row: string[]; kept: boolean } {
  const [ours, bare, directus, small] = ["ours", "bare", "Directus", "ours ×1"].map((of) => measured.get(of));
  const perSecond = median(ours?.perSecond);
  const share = perSecond / median(bare?.perSecond);
  const times = perSecond / median(directus?.perSecond);
  const p99 = median(ours?.p99);
  const growth = median(ours?.p50) / median(small?.p50);
  const kept =
    share >= SHARE_OF_BARE[kind] &&
    (!directus || times >= TIMES_DIRECTUS) &&
    p99 < P99 &&
    (kind === "write" || growth <= GROWTH);
  return {
    row: [
      name,
      perSecond.toFixed(0),
      median(bare?.perSecond).toFixed(0),
      `${share.toFixed(2)}×`,
      `${SHARE_OF_BARE[kind].toFixed(2)}×`,
      directus ? median(directus.perSecond).toFixed(0) : "",
      directus ? `${times.toFixed(1)}×` : "",
      `${TIMES_DIRECTUS}×`,
      p99.toFixed(0),
      String(P99),
      median(small?.p50).toFixed(1),
      median(ours?.p50).toFixed(1),
      `${growth.toFixed(2)}×`,
      kept ? "" : "over",
    ],
    kept,
  };
}

function bytesOf({ method, path, body }: Request, { name, origin, token }: Target): Buffer {
  const json = body ? JSON.stringify(body) : "";
  return Buffer.from(
    `${method} ${name === "Directus" ? "" : "/api/v1"}${path} HTTP/1.1\r\nhost: ${new URL(origin).host}\r\nauthorization: Bearer ${token}\r\n${
      json ? `content-type: application/json\r\ncontent-length: ${Buffer.byteLength(json)}\r\n` : ""
    }\r\n${json}`,
  );
}

/** The bare server must answer the very same data, or it is no limit of anything. */
async function sameAnswers(call: Call, ours: Target, bare: Target): Promise<void> {
  for (let i = 0; i < 10; i++) {
    const { path } = call.ours();
    const answers = [ours, bare].map(async ({ origin, token }) => {
      const answer = await fetch(`${origin}/api/v1${path}`, {
        headers: { authorization: `Bearer ${token}` },
      });
      const { data, meta } = (await answer.json()) as { data: unknown; meta: { pagination?: unknown } };
      return { data, pagination: meta.pagination };
    });
    deepStrictEqual(await answers[1], await answers[0]);
  }
}

async function serveOurs(databaseUrl: string, token: string): Promise<Target> {
  const dataDir = mkdtempSync(path.join(tmpdir(), "ga4-bench-"));
  const { origin, stop } = await serveGarage(databaseUrl, dataDir, {
    log: openSync(path.join(dataDir, "log"), "w"),
    env: { API_REQUESTS_PER_MINUTE: "0", API_REQUESTS_PER_MINUTE_PER_ADDRESS: "0" },
  });
  const name = new URL(databaseUrl).pathname.includes("10") ? "ours" : "ours ×1";
  return { name, origin: origin.replace("localhost", "127.0.0.1"), token, stop };
}

/** A key of a role that may do all that is measured. */
async function makeKey(databaseUrl: string, key: string): Promise<void> {
  const sql = postgres(databaseUrl, { max: 1, onnotice: () => {} });
  await sql`
    insert into api_keys (name, role, key_prefix, key_hash, last_used_at)
    values ('Bench', 'manager', ${visiblePart(key)}, ${hashApiKey(key)}, now())`;
  await sql.end();
}
