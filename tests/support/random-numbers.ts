import { randomInt } from "node:crypto";
import { fc } from "./property";

/**
 * Where what is left to chance begins: another place in each run, which is printed. `DRILL_SEED=… npm run test:drills` plays one again: the
 * same kill points in the same order, as far as the machine keeps time.
 */
const seed = Number(process.env.DRILL_SEED ?? randomInt(2 ** 31 - 1));
if (!Number.isInteger(seed)) throw new Error("DRILL_SEED has to be a whole number");

/** Draws whole numbers from `least` to `most`, any as likely as any other. */
export function randomNumbers(least: number, most: number): () => number {
  process.stdout.write(`\n  DRILL_SEED=${seed} draws the same from ${least} to ${most} again\n`);
  const drawn = fc.sample(fc.noBias(fc.integer({ min: least, max: most })), { seed, numRuns: 1_000 });
  let next = 0;
  return () => drawn[next++ % drawn.length] ?? least;
}
