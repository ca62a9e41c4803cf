import { randomApiKey } from "@/lib/auth/tokens/api-keys";
import { BUILD_BEFORE } from "../build-before";
import { quantile, table } from "../statistics";
import { type Call, callsOver, type Request } from "./calls";
import { serveDirectus } from "./directus";
import { fire } from "./load";
import { record } from "./recorded";
import { requireSameAnswers } from "./same-answers";
import { serveBare } from "./serve-bare";
import { serveOurs } from "./serve-ours";
import { bytesOf, type Target } from "./target";
import { HEADINGS, judge, type Rounds } from "./verdict";

const USERS = 50;
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 5);
const SECONDS = Number(process.env.BENCH_SECONDS ?? 3);
const WARM_UP_SECONDS = 2;
/** The calls to measure, by their samples' names; all where none are named. */
const CALLS = process.env.BENCH_CALLS?.split(",");

/** Where the garages are: of GA4's size, of ten times that, and one like it for the build before, where there is one. */
export interface Garages {
  small: string;
  large: string;
  before: string | null;
}

/**
 * Our REST surface beside a bare server and Directus, in turns, at ten times GA4's size, and beside itself at GA4's own.
 * Returns whether every limit is kept.
 */
export async function benchApi({ small, large, before }: Garages): Promise<boolean> {
  const token = randomApiKey();
  const running: Target[] = [];
  const start = async <T extends Target | null>(target: Promise<T>): Promise<T> => {
    const started = await target;
    if (started) running.push(started);
    return started;
  };
  try {
    const ours = await start(serveOurs(large, token));
    const smallOurs = await start(serveOurs(small, token));
    const [ten, one] = [await callsOver(large), await callsOver(small)];
    const former = before && BUILD_BEFORE ? await start(serveOurs(before, token, BUILD_BEFORE)) : null;
    const recording = await record(large, token, ten.samples);
    const bare = await start(serveBare(large, token, recording));
    const directus = await start(serveDirectus(large));
    const verdicts = [];
    for (const [i, call] of ten.calls.entries()) {
      if (CALLS && !CALLS.includes(call.sample)) continue;
      if (call.kind === "read") await requireSameAnswers(call, ours, bare);
      const status = call.kind === "write" ? 201 : 200;
      const [us, limit, usSmall, ...others] = (await inTurns([
        { target: ours, next: call.ours, status },
        { target: bare, next: call.ours, status },
        { target: smallOurs, next: (one.calls[i] as Call).ours, status },
        ...(directus ? [{ target: directus, next: call.directus, status: 200 }] : []),
        ...(former ? [{ target: former, next: call.ours, status }] : []),
      ])) as [Rounds, Rounds, Rounds, ...Rounds[]];
      const peer = directus ? others.shift() : undefined;
      const { roundTrips } = recording[call.sample];
      verdicts.push(
        judge(call, { ours: us, bare: limit, small: usSmall, directus: peer, before: others[0], roundTrips }),
      );
    }
    console.log(table([HEADINGS, ...verdicts.map(({ row }) => row)]));
    return verdicts.every(({ kept }) => kept);
  } finally {
    for (const target of running) await target.stop();
  }
}

interface Turn {
  target: Target;
  next(): Request;
  status: number;
}

/** Each in turn, round by round, so that all see the same machine; the first round warms up and does not count. */
async function inTurns(turns: Turn[]): Promise<Rounds[]> {
  const measured = turns.map((): Rounds => ({ perSecond: [], p50: [], p99: [] }));
  for (let round = -1; round < ROUNDS; round++) {
    for (const [i, { target, next, status }] of turns.entries()) {
      const { perSecond, latencies } = await fire(target.origin, {
        connections: USERS,
        seconds: round < 0 ? WARM_UP_SECONDS : SECONDS,
        next: () => bytesOf(next(), target),
        status,
      });
      if (round < 0) continue;
      measured[i]?.perSecond.push(perSecond);
      measured[i]?.p50.push(quantile(latencies, 0.5));
      measured[i]?.p99.push(quantile(latencies, 0.99));
    }
  }
  return measured;
}
