import { setTimeout as sleep } from "node:timers/promises";
import { callsOver } from "../api/calls";
import { fire } from "../api/load";
import { bytesOf } from "../api/target";
import { BUILD_BEFORE } from "../build-before";
import { ms, quantile, table } from "../statistics";
import { type Answered, mixedLoad } from "./mixed-load";
import { type LoopDelay, type Product, startProduct } from "./product";
import type { Held } from "./proportional";

const MINUTES = Number(process.env.BENCH_MINUTES ?? 10);
/** Once it is ready, a server still tidies up after its start. */
const SETTLE_MS = 10_000;
/** Many and short, as machines are shared. */
const ROUNDS = 15;
const ROUND_SECONDS = 1;
const USERS = 8;

/** Of what the build before holds, at most so much. */
const LIMITS = { start: 0.55, loaded: 0.65 };
const START_SECONDS = 3;
/** Milliseconds that the event loop may be held up, but for one time in a hundred. */
const STALL = 100;

interface Measured {
  product: Product;
  atStart: Held;
  loaded: Held;
  delay: LoopDelay;
  answered: Answered;
}

/**
 * Memory of the server and its PostgreSQL, at start and after a busy while, and how long its event loop is held up meanwhile; beside
 * another build where one is named. Returns whether every limit is kept.
 */
export async function benchMemory(): Promise<boolean> {
  if (process.platform !== "linux") {
    console.log("Memory that processes share is told by Linux alone");
    return true;
  }
  const folders = { now: process.cwd(), ...(BUILD_BEFORE ? { before: BUILD_BEFORE } : {}) };
  const products: Product[] = [];
  try {
    for (const [name, folder] of Object.entries(folders)) products.push(await startProduct(name, folder));
    await sleep(SETTLE_MS);
    const measured = await Promise.all(products.map(measure));
    const creates = await createsInTurns(products);
    report(measured, creates);
    return verdict(measured, creates);
  } finally {
    for (const product of products) await product.stop();
  }
}

async function measure(product: Product): Promise<Measured> {
  const atStart = product.held();
  await product.loopDelay();
  const answered = await mixedLoad(product, MINUTES * 60);
  return { product, atStart, answered, delay: await product.loopDelay(), loaded: product.held() };
}

/** New customers a second, round by round, the first of which does not count. */
async function createsInTurns(products: readonly Product[]): Promise<number[]> {
  const found = products.map((): number[] => []);
  for (let round = -1; round < ROUNDS; round++)
    for (const [i, { origin, databaseUrl, token }] of products.entries()) {
      const target = { origin: origin.replace("localhost", "127.0.0.1"), prefix: "/api/v1", token };
      const create = (await callsOver(databaseUrl)).calls.find(({ kind }) => kind === "write");
      if (!create) throw new Error("No call creates anything");
      const next = () => bytesOf(create.ours(), { ...target, stop: async () => {} });
      const load = { connections: USERS, seconds: ROUND_SECONDS, status: 201, next };
      const { perSecond } = await fire(target.origin, load);
      if (round >= 0) found[i]?.push(perSecond);
    }
  return found.map((rounds) => quantile(rounds, 0.5));
}

function report(measured: readonly Measured[], creates: readonly number[]): void {
  const row = (name: string, of: (one: Measured, i: number) => string) => [name, ...measured.map(of)];
  const megabytes = ({ node, database, both }: Held) =>
    `${both.toFixed(0)} (${node.toFixed(0)} + ${database.toFixed(0)})`;
  console.log(
    table([
      row("", ({ product }) => product.name),
      row("start, s", ({ product }) => product.startSeconds.toFixed(1)),
      row("at start, MB (server + database)", ({ atStart }) => megabytes(atStart)),
      row(`after ${MINUTES} minutes, MB`, ({ loaded }) => megabytes(loaded)),
      row("event loop held up, p50 ms", ({ delay }) => ms(delay.p50)),
      row("event loop held up, p99 ms", ({ delay }) => ms(delay.p99)),
      row("event loop held up, longest ms", ({ delay }) => ms(delay.longest)),
      row("of it by work of its own, p99 ms", ({ delay }) => ms(delay.workP99)),
      row("of it by work of its own, longest ms", ({ delay }) => ms(delay.longestWork)),
      ...(["page", "typing", "read", "create"] as const).map((kind) =>
        row(
          `${kind}, p50 and p95 ms`,
          ({ answered }) => `${ms(quantile(answered[kind], 0.5))} ${ms(quantile(answered[kind], 0.95))}`,
        ),
      ),
      row("requests a second", ({ answered }) => {
        const all =
          answered.page.length + answered.typing.length + answered.read.length + answered.create.length;
        return ms(all / (MINUTES * 60));
      }),
      row("not answered", ({ answered }) => String(answered.failures.length)),
      row(`creates a second, ${USERS} at once`, (_, i) => ms(creates[i] ?? 0)),
    ]),
  );
  for (const { product, answered } of measured)
    for (const [what, times] of Map.groupBy(answered.failures, (failure) => failure))
      console.log(`${product.name}: ${times.length} × ${what}`);
}

function verdict(
  [now, before]: readonly Measured[],
  [creates = 0, createsBefore = 0]: readonly number[],
): boolean {
  if (!now) return false;
  const kept =
    now.product.startSeconds < START_SECONDS && now.delay.p99 < STALL && now.answered.failures.length === 0;
  if (!before) return kept;
  const shares = {
    start: now.atStart.both / before.atStart.both,
    loaded: now.loaded.both / before.loaded.both,
  };
  const percent = (share: number) => `${((1 - share) * 100).toFixed(0)} % less`;
  console.log(
    `At start ${percent(shares.start)}, loaded ${percent(shares.loaded)}, creates ${(creates / createsBefore).toFixed(2)}×`,
  );
  return kept && shares.start <= LIMITS.start && shares.loaded <= LIMITS.loaded && creates >= createsBefore;
}
