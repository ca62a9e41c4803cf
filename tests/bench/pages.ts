import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type PageRequests, pageRequests } from "./page-requests";
import { type ServedGarage, serveGarage } from "./served-garage";
import { ms, quantile, table } from "./statistics";

const ROUNDS = 60;
/** A garage's server runs all day: what its compiler learns in the first minutes is not measured. */
const WARM_UP = 40;
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

async function inTurns(one: Garage, ten: Garage, i: number): Promise<{ one: number[]; ten: number[] }> {
  const times = { one: [] as number[], ten: [] as number[] };
  const rounds = Math.max(ROUNDS, one.requests[i]?.paths.length ?? 0);
  for (let round = -WARM_UP; round < rounds; round++) {
    for (const [key, { served, requests }] of [
      ["one", one],
      ["ten", ten],
    ] as const) {
      const paths = requests[i]?.paths ?? [];
      const taken = await served.time(paths[(round + paths.length * WARM_UP) % paths.length] ?? "/today");
      if (round >= 0) times[key].push(taken);
    }
  }
  return times;
}
