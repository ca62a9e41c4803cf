import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { connect, disconnect } from "@/db/client";
import { changeRecorder } from "@/lib/audit/change-recorder";
import { setRecorder } from "@/lib/core/recorder";
import { openStream, sessionOf } from "../support/event-stream";
import { until } from "../support/until";
import {
  areInOrder,
  CLIENTS,
  type Committed,
  changeRecords,
  GAP_SECONDS,
  P99_MS,
  SECONDS,
} from "./live-work";
import { serveGarage } from "./served-garage";
import { ms, quantile, table } from "./statistics";

const IDLE = Number(process.env.BENCH_IDLE ?? 5_000);
const BYTES_A_CLIENT = 60_000;

type Stream = ReturnType<typeof openStream>;

/**
 * Browsers that follow a garage at work: how long after a commit each has it, in which order, what a silent one costs the server, and
 * whether those that were away miss anything.
 */
export async function benchLive(databaseUrl: string): Promise<boolean> {
  const served = await serveGarage(databaseUrl, mkdtempSync(path.join(tmpdir(), "ga4-bench-")));
  process.env.AUTH_SECRET = served.secret;
  connect(databaseUrl);
  setRecorder(changeRecorder);
  const port = Number(new URL(served.origin).port);
  try {
    const cookies = await Promise.all(
      Array.from(
        { length: Math.ceil(Math.max(CLIENTS, IDLE) / 8) },
        async () => (await sessionOf("manager")).cookie,
      ),
    );
    const open = async (after = "", cookie = cookies[0] ?? "") => {
      const stream = openStream(port, { cookie }, after && `?after=${after}`);
      await until(() => stream.messages.length > 0, { what: "A stream's beginning" });
      return stream;
    };
    let opened = 0;
    const many = (count: number) =>
      Promise.all(Array.from({ length: count }, () => open("", cookies[opened++ % cookies.length])));

    const streams = await many(CLIENTS);
    const committed = await changeRecords(SECONDS);
    await until(() => streams.every((stream) => has(stream, committed)), { what: "The last change" });
    const delays = streams.flatMap((stream) => delaysOf(stream, committed));
    const inOrder = streams.every((stream) => areInOrder(stream.changes(), committed));

    const places = streams.map((stream) => stream.lastId() ?? "");
    for (const stream of streams) stream.close();
    const missed = await changeRecords(GAP_SECONDS);
    const back = await Promise.all(places.map((place, n) => open(place, cookies[n % cookies.length])));
    const anew = (stream: Stream) => stream.messages.some(({ event }) => event === "anew");
    await until(() => back.every((stream) => anew(stream) || has(stream, missed)), {
      what: "What was missed",
    });
    const lost = back.reduce(
      (sum, stream) => sum + (anew(stream) ? 0 : missed.filter(({ id }) => !toldAt(stream).has(id)).length),
      0,
    );
    const toldAnew = back.filter(anew).length;
    for (const stream of back) stream.close();

    const idle = await idleBytes(served.pid, IDLE, many);
    console.log(
      table([
        ["p50", ms(quantile(delays, 0.5))],
        ["p99", ms(quantile(delays, 0.99))],
        ["longest", ms(Math.max(...delays))],
        ["in order", String(inOrder)],
        [`lost over ${GAP_SECONDS} s`, String(lost)],
        ["told to read everything anew", String(toldAnew)],
        [`bytes a client, ${IDLE} silent`, String(Math.round(idle))],
      ]),
    );
    return quantile(delays, 0.99) < P99_MS && inOrder && lost === 0 && idle < BYTES_A_CLIENT;
  } finally {
    await disconnect();
    await served.stop();
  }
}

/** When each record was told, by its id. */
function toldAt(stream: Stream): Map<string, number> {
  return new Map(
    stream.messages
      .filter(({ event, data }) => event === "message" && data !== "")
      .flatMap(({ data, at }) =>
        (JSON.parse(data) as [string, string][]).map(([, id]): [string, number] => [id, at]),
      ),
  );
}

const has = (stream: Stream, committed: Committed[]) => {
  const told = toldAt(stream);
  return committed.every(({ id }) => told.has(id));
};

function delaysOf(stream: Stream, committed: Committed[]): number[] {
  const told = toldAt(stream);
  return committed.map(({ id, at }) => Math.max(0, (told.get(id) ?? Number.POSITIVE_INFINITY) - at));
}

const residentBytes = (pid: number): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) * 1024;

/** What a silent stream costs the server, in bytes. */
async function idleBytes(
  pid: number,
  count: number,
  many: (count: number) => Promise<Stream[]>,
): Promise<number> {
  const before = residentBytes(pid);
  const streams: Stream[] = [];
  for (let n = 0; n < count; n += 250) streams.push(...(await many(Math.min(250, count - n))));
  await sleep(2_000);
  const after = residentBytes(pid);
  const open = streams.filter(({ state }) => !state.ended).length;
  for (const stream of streams) stream.close();
  if (open < count) throw new Error(`${count - open} of ${count} streams were ended`);
  return (after - before) / count;
}
