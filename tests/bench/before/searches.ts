import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Asked } from "../page-requests";
import { type ServedGarage, serveGarage } from "../served-garage";
import { ms, quantile, table } from "../statistics";
import { KEYSTROKE, lettersOf, typedWords } from "../typed-words";

/** How often each is typed; the first time teaches the compiler and fills what is cached, and is not counted. */
const TURNS = 4;
/** The same build beside itself comes out this much apart. */
const NOISE = 1.05;

/**
 * Each letter of what is typed into the search box, in this build and in that before, each on its copy of one garage, in turns.
 * Returns whether the slowest twentieth is within its limit, and not above that of the build before.
 */
export async function benchSearches(
  databases: { before: string; now: string },
  build: string,
): Promise<boolean> {
  const dataDir = () => mkdtempSync(path.join(tmpdir(), "ga4-bench-"));
  const served = {
    now: await serveGarage(databases.now, dataDir()),
    before: await serveGarage(databases.before, dataDir(), { build }),
  };
  try {
    const asks = { now: await askOf(served.now), before: await askOf(served.before) };
    const kinds = (await typedWords(databases.now)).map(({ name, words }) => ({
      name,
      letters: lettersOf(words),
      now: [] as number[],
      before: [] as number[],
    }));
    for (let turn = 0; turn < TURNS; turn++)
      for (const kind of kinds)
        for (const q of kind.letters)
          for (const side of turn % 2 === 0 ? (["now", "before"] as const) : (["before", "now"] as const)) {
            const took = await served[side].time(asks[side](q));
            if (turn > 0) kind[side].push(took);
          }
    return told(kinds);
  } finally {
    for (const { stop } of Object.values(served)) await stop();
  }
}

/** By POST; a build of before asked in the address. */
async function askOf(served: ServedGarage): Promise<(q: string) => Asked> {
  const posted = (q: string): Asked => ({ path: "/api/search", body: { q } });
  return served.time(posted("aa")).then(
    () => posted,
    () => (q) => `/api/search?q=${encodeURIComponent(q)}`,
  );
}

function told(kinds: readonly { name: string; now: number[]; before: number[] }[]): boolean {
  const rows = kinds.map(({ name, now, before }) => {
    const [p95, ratio] = [quantile(now, 0.95), quantile(now, 0.95) / quantile(before, 0.95)];
    return {
      kept: p95 < KEYSTROKE && ratio <= NOISE,
      cells: [
        name,
        ms(quantile(before, 0.5)),
        ms(quantile(now, 0.5)),
        ms(quantile(before, 0.95)),
        ms(p95),
        String(KEYSTROKE),
        `${ratio.toFixed(2)}×`,
        `${NOISE}×`,
      ],
    };
  });
  console.log(
    table([
      ["typing", "p50 before", "p50 now", "p95 before", "p95 now", "limit", "p95", "limit", ""],
      ...rows.map(({ cells, kept }) => [...cells, kept ? "" : "over"]),
    ]),
  );
  return rows.every(({ kept }) => kept);
}
