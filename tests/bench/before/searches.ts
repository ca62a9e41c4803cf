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

interface Typed {
  name: string;
  now: number[];
  before: number[];
}

/** Each kind by itself keeps the limit; not above the build before is what is typed in all, as a kind that finds more now takes longer. */
function told(kinds: readonly Typed[]): boolean {
  const all = {
    name: "all of it",
    now: kinds.flatMap(({ now }) => now),
    before: kinds.flatMap(({ before }) => before),
  };
  const slow = kinds.filter(({ now }) => quantile(now, 0.95) >= KEYSTROKE);
  const kept = slow.length === 0 && growth(all) <= NOISE;
  console.log(
    table([
      ["typing", "p50 before", "p50 now", "p95 before", "p95 now", "limit", "p95", "limit"],
      ...kinds.map((kind) => [...row(kind), ""]),
      [...row(all), `${NOISE}×`],
    ]),
  );
  return kept;
}

const growth = ({ now, before }: Typed): number => quantile(now, 0.95) / quantile(before, 0.95);

const row = (typed: Typed): string[] => [
  typed.name,
  ms(quantile(typed.before, 0.5)),
  ms(quantile(typed.now, 0.5)),
  ms(quantile(typed.before, 0.95)),
  ms(quantile(typed.now, 0.95)),
  String(KEYSTROKE),
  `${growth(typed).toFixed(2)}×`,
];
