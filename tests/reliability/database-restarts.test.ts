import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { seen } from "./support/figures";
import { atTheCounter } from "./support/garage";
import { HealthWatch } from "./support/health-watch";
import { Load, type Noted, succeeded, wrongAnswers } from "./support/load";
import type { End } from "./support/postgres";
import { rig } from "./support/rig";

const CLIENTS = 30;
const RESTARTS = 20;
const CUTS = 20;
const CUT_EACH = 10;
/** Everything is answered with success so soon after the database is back. */
const RECOVERED_MS = 10_000;

const words = (counts: Record<string, number>) =>
  Object.entries(counts)
    .map(([kind, many]) => `${many} × ${kind}`)
    .join(" and ") || 0;

const garage = rig();

/** Until every kind of request was answered with success that was asked after `time`; milliseconds to the last answer that was none. */
async function recovery(load: Load, time: number): Promise<number> {
  const served = (noted: readonly Noted[]) =>
    new Set(noted.filter(({ status }) => succeeded(status)).map(({ what }) => what)).size;
  while (served(load.since(time)) < 5 || load.since(time).length < 5 * CLIENTS) {
    if (performance.now() - time > 3 * RECOVERED_MS) break;
    await sleep(20);
  }
  const bad = load.noted.filter(({ ended, status }) => ended >= time && !succeeded(status));
  return Math.max(0, ...bad.map(({ ended }) => ended - time));
}

test("20 restarts of PostgreSQL under load: each request is answered, all with success within 10 s of its return", async () => {
  const { postgres, server, customer } = garage;
  const load = new Load(CLIENTS, atTheCounter(server, customer));
  const health = new HealthWatch(server.client);
  const ways: End[] = ["SIGINT", "SIGQUIT", "SIGKILL"];
  const recovered: number[] = [];
  for (let round = 0; round < RESTARTS; round++) {
    await sleep(500);
    await postgres.end(ways[round % ways.length] ?? "SIGINT");
    const down = performance.now();
    await sleep(500 + (round % 4) * 500);
    health.expect(false, down, performance.now());
    await postgres.again();
    const back = performance.now();
    recovered.push(await recovery(load, back));
    await health.until(true, back);
  }
  const noted = await load.stop();
  await health.stop();
  const came = noted.filter(({ status }) => status === 503).length;
  seen("20 restarts of PostgreSQL", {
    requests: noted.length,
    "told to come again": came,
    "wrong answers": words(wrongAnswers(noted)),
    "longest answer ms": Math.round(Math.max(...noted.map(({ began, ended }) => ended - began))),
    "last refusal after its return ms": Math.round(Math.max(...recovered)),
    ...health.figures(),
  });
  expect(wrongAnswers(noted)).toEqual({});
  expect(came).toBeGreaterThan(RESTARTS);
  expect(Math.max(...recovered)).toBeLessThan(RECOVERED_MS);
  expect(health.lies).toEqual([]);
  expect(health.slowest).toBeLessThan(1000);
});

test("200 sessions ended under load: each request is answered, all with success within 10 s", async () => {
  const { postgres, server, customer } = garage;
  const load = new Load(CLIENTS, atTheCounter(server, customer));
  const health = new HealthWatch(server.client);
  const recovered: number[] = [];
  let cut = 0;
  for (let round = 0; round < CUTS || cut < CUTS * CUT_EACH; round++) {
    await sleep(200);
    const ended = await postgres.ask(
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name like 'ga4-garage%' order by random() limit ${CUT_EACH}`,
    );
    cut += ended.length;
    recovered.push(await recovery(load, performance.now()));
  }
  const noted = await load.stop();
  await health.stop();
  seen("sessions ended", {
    ended: cut,
    requests: noted.length,
    "told to come again": noted.filter(({ status }) => status === 503).length,
    "wrong answers": words(wrongAnswers(noted)),
    "longest answer ms": Math.round(Math.max(...noted.map(({ began, ended }) => ended - began))),
    "last refusal after the cut ms": Math.round(Math.max(...recovered)),
    ...health.figures(),
  });
  expect(wrongAnswers(noted)).toEqual({});
  expect(cut).toBeGreaterThanOrEqual(200);
  expect(Math.max(...recovered)).toBeLessThan(RECOVERED_MS);
  expect(health.slowest).toBeLessThan(1000);
});
