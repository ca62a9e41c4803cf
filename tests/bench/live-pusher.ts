import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { connect, disconnect } from "@/db/client";
import { changeRecorder } from "@/lib/audit/change-recorder";
import { setRecorder } from "@/lib/core/recorder";
import { fetchAsBrowser } from "../support/browser-fetch";
import { sessionOf } from "../support/event-stream";
import { followedByPusher } from "../support/followed-by-pusher";
import { PusherServer } from "../support/pusher-server";
import { until } from "../support/until";
import { areInOrder, CLIENTS, changeRecords, GAP_SECONDS, P99_MS, SECONDS } from "./live-work";
import { serveGarage } from "./served-garage";
import { ms, quantile, table } from "./statistics";

/**
 * The same over a Pusher server of the tests, which runs here beside the browsers' code with the real `pusher-js`: how long after a
 * commit each has it, in which order, and whether those that were cut off miss anything.
 */
export async function benchLivePusher(databaseUrl: string): Promise<boolean> {
  const server = new PusherServer();
  await server.start();
  const dataDir = mkdtempSync(path.join(tmpdir(), "ga4-bench-"));
  const served = await serveGarage(databaseUrl, dataDir, { env: server.env });
  process.env.AUTH_SECRET = served.secret;
  connect(databaseUrl);
  setRecorder(changeRecorder);
  const browsers: Awaited<ReturnType<typeof followedByPusher>>[] = [];
  try {
    fetchAsBrowser(served.origin, (await sessionOf("manager")).cookie);
    for (let n = 0; n < CLIENTS; n += 20)
      browsers.push(...(await Promise.all(Array.from({ length: 20 }, () => followedByPusher(server)))));
    const committed = await changeRecords(SECONDS);
    const hasAll = (ids: readonly { id: string }[]) =>
      browsers.every(({ changes }) => {
        const told = new Set(changes().map(([, id]) => id));
        return ids.every(({ id }) => told.has(id));
      });
    await until(() => hasAll(committed), { patience: 60_000, what: "The last change" });
    const delays = browsers.flatMap(({ heard }) => {
      const at = new Map(heard.flatMap((one) => told(one).map(([, id]) => [id, one.at] as const)));
      return committed.map(({ id, at: done }) =>
        Math.max(0, (at.get(id) ?? Number.POSITIVE_INFINITY) - done),
      );
    });
    const inOrder = browsers.every(({ changes }) => areInOrder(changes(), committed));

    await server.stop();
    const heardBefore = browsers.map(({ heard }) => heard.length);
    const missed = await changeRecords(GAP_SECONDS);
    await server.start();
    const isAnew = ({ heard }: (typeof browsers)[number], n: number) =>
      heard.slice(heardBefore[n]).some((one) => one.told === "anything");
    const lacks = (browser: (typeof browsers)[number], n: number) => {
      const ids = new Set(browser.changes().map(([, id]) => id));
      return isAnew(browser, n) ? 0 : missed.filter(({ id }) => !ids.has(id)).length;
    };
    await until(() => browsers.every((browser, n) => lacks(browser, n) === 0), {
      patience: 90_000,
      what: "What was missed",
    });
    console.log(
      table([
        ["by Pusher, p50", ms(quantile(delays, 0.5))],
        ["p99", ms(quantile(delays, 0.99))],
        ["longest", ms(Math.max(...delays))],
        ["in order", String(inOrder)],
        [
          `lost over ${GAP_SECONDS} s`,
          String(browsers.reduce((sum, browser, n) => sum + lacks(browser, n), 0)),
        ],
        ["told to read everything anew", String(browsers.filter(isAnew).length)],
        ["faults of ours that the Pusher server saw", String(server.faults.length)],
      ]),
    );
    return quantile(delays, 0.99) < P99_MS && inOrder && server.faults.length === 0;
  } finally {
    for (const { close } of browsers) close();
    await disconnect();
    await served.stop();
    await server.stop();
  }
}

const told = (one: { told: readonly (readonly [string, string | null])[] | "anything" }) =>
  one.told === "anything" ? [] : one.told;
