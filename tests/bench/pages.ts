import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type PageRequests, pageRequests } from "./page-requests";
import { type ServedGarage, serveGarage } from "./served-garage";
import { ms, quantile, table } from "./statistics";

/** Turns that each garage has with a page, and how many requests it answers in one. */
const TURNS = 30;
const REQUESTS = 10;
/** A garage's server runs all day: what its compiler learns in the first minutes is not measured. */
const WARM_UP = 100;
/** How much slower a page may be at ten times the size. */
const GROWTH = 1.5;

interface Garage {
  served: ServedGarage;
  requests: PageRequests[];
}

/**
 * Server time of every list, detail page and keystroke, at GA4's size and at ten times it, in turns, so that both see
 * the same machine. Returns whether every limit is kept.
 */
export async function benchPages(small: string, large: string): Promise<boolean> {
  const one = await open(small);
  const ten = await open(large);
  for (const garage of [one, ten]) await warmUp(garage);
  const rows = [["", "p50 ×1", "p95 ×1", "p50 ×10", "p95 ×10", "limit", "growth", ""]];
  let kept = true;
  for (const [i, { name, limit }] of one.requests.entries()) {
    const times = await inTurns(one, ten, i);
    const growth = quantile(times.ten, 0.95) / quantile(times.one, 0.95);
    const p95 = quantile(times.ten, 0.95);
    const good = p95 < limit && growth <= GROWTH;
    kept &&= good;
    rows.push([
      name,
      ms(quantile(times.one, 0.5)),
      ms(quantile(times.one, 0.95)),
      ms(quantile(times.ten, 0.5)),
      ms(p95),
      String(limit),
      `${growth.toFixed(2)}×`,
      good ? "" : "over",
    ]);
  }
  await one.served.stop();
  await ten.served.stop();
  console.log(table(rows));
  return kept;
}

async function open(databaseUrl: string): Promise<Garage> {
  const dataDir = mkdtempSync(path.join(tmpdir(), "ga4-bench-"));
  return { served: await serveGarage(databaseUrl, dataDir), requests: await pageRequests(databaseUrl) };
}

async function warmUp({ served, requests }: Garage): Promise<void> {
  for (let round = 0; round < WARM_UP; round++)
    for (const { paths } of requests) await served.time(paths[round % paths.length] ?? "/today");
}

async function inTurns(one: Garage, ten: Garage, i: number): Promise<{ one: number[]; ten: number[] }> {
  const times = { one: [] as number[], ten: [] as number[] };
  for (let turn = 0; turn < TURNS; turn++) {
    for (const [key, { served, requests }] of [
      ["one", one],
      ["ten", ten],
    ] as const) {
      const paths = requests[i]?.paths ?? [];
      for (let request = 0; request < REQUESTS; request++)
        times[key].push(await served.time(paths[(turn * REQUESTS + request) % paths.length] ?? "/today"));
    }
  }
  return times;
}
