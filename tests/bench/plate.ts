import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import postgres from "postgres";
import { serveGarage } from "./served-garage";
import { ms, quantile, table } from "./statistics";

const ASKED = 300;
const WARMED = 50;
/** Milliseconds of server time from a plate to the whole card, of what is on file. */
const LIMIT_MS = 50;

/**
 * A plate that is typed and entered, in a garage of ten times GA4's size: everything a document begins with, the vehicles alike while it is
 * typed, and the vehicle's page. No service is asked. Returns whether the limit is kept for the first two.
 */
export async function benchPlate(databaseUrl: string): Promise<boolean> {
  const sql = postgres(databaseUrl, { max: 1, onnotice: () => {} });
  const vehicles = await sql<{ id: string; registration: string }[]>`
    select id, registration from vehicles where registration <> '' and deleted_at is null order by md5(id::text) limit ${ASKED + WARMED}`;
  await sql.end();
  const served = await serveGarage(databaseUrl, mkdtempSync(path.join(tmpdir(), "ga4-bench-")));
  try {
    const timed = async (asked: (of: (typeof vehicles)[number]) => Parameters<typeof served.time>[0]) => {
      const times: number[] = [];
      for (const vehicle of vehicles) times.push(await served.time(asked(vehicle)));
      return times.slice(WARMED);
    };
    const start = await timed(({ registration }) => ({ path: "/documents/start", body: { registration } }));
    const alike = await timed(({ registration }) => ({ path: "/vehicles/similar", body: { registration } }));
    const page = await timed(({ id }) => `/vehicles/${id}`);
    const row = (name: string, times: number[], limit: string) => [
      name,
      ms(quantile(times, 0.5)),
      ms(quantile(times, 0.95)),
      limit,
    ];
    console.log(
      table([
        ["plate, ms", "p50", "p95", "limit"],
        row("plate to whole card", start, String(LIMIT_MS)),
        row("vehicles alike", alike, String(LIMIT_MS)),
        row("the vehicle's page", page, ""),
      ]),
    );
    return [start, alike].every((times) => quantile(times, 0.95) < LIMIT_MS);
  } finally {
    await served.stop();
  }
}
