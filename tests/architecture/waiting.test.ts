import { expect, test } from "vitest";
import { sources } from "./sources";

const tests = sources(["*.ts", "*.tsx", "*.mjs"]).filter(
  ({ path }) => path.startsWith("tests/") && path !== "tests/architecture/waiting.test.ts",
);

/** Where time itself passes, and why: everything else waits for what it waits for, with `until`, `expect.poll` or an event. */
const TIMED: Record<string, string> = {
  "tests/support/until.ts": "the pause between two looks",
  "tests/support/round-trips.ts": "an answer is held back, so that a round trip shows",
  "tests/support/stripe-server.ts": "Stripe is slow to answer, which its client has to bear",
  "tests/support/service-server.ts": "a service is slow to answer, which its client has to bear",
  "tests/support/twilio-server.ts": "Twilio is slow to answer, which its client has to bear",
  "tests/bench/payments.ts": "events come a hundred a second",
  "tests/bench/reminders.ts": "somebody opens a screen every so often",
  "tests/support/killed-sender.ts": "the moment of a kill, drawn",
  "tests/support/sabotage.ts": "a statement that is cancelled while it runs",
  "tests/integration/connections.test.ts": "statements that take long, and are cancelled",
  "tests/integration/documents-killed.test.ts": "the moment of a kill, drawn",
  "tests/integration/supplier-orders-killed.test.ts": "the moment of a kill, drawn",
  "tests/integration/sync.test.ts": "a change that stays uncommitted for a moment, drawn",
  "tests/e2e/documents.spec.ts": "somebody types, with the pauses of hands",
  "tests/e2e/before-hydration.spec.ts": "somebody types, with the pauses of hands",
  "tests/e2e/still-pages.spec.ts": "nothing changed for half a second: that is what still means",
  "tests/e2e/log.spec.ts": "somebody goes away while the server reads, which it tells nobody",
  "tests/reliability/kills.test.ts": "the moment of a kill, drawn; a till that tries again",
  "tests/reliability/killed-imports.test.ts": "the moment of a kill, drawn",
  "tests/reliability/database-restarts.test.ts": "how long a database is used, and away",
  "tests/reliability/stops.test.ts": "how long a server is under load before it is stopped",
  "tests/reliability/readers.test.ts":
    "how long a server is crowded; patience of a minute that has to run out",
  "tests/reliability/support/client.ts": "a client's patience",
  "tests/reliability/support/load.ts": "a client that comes again",
  "tests/reliability/support/health-watch.ts": "a monitor that asks every so often",
  "tests/bench/typed-sheet.ts": "somebody types, with the pauses of hands",
  "tests/bench/live.ts": "memory comes to rest",
  "tests/bench/live-work.ts": "so many changes a second",
  "tests/bench/memory/compare.ts": "memory comes to rest",
  "tests/bench/memory/mixed-load.ts": "so many requests a second",
};

test("nothing waits for a fixed time but where time is what it is about", () => {
  const waits =
    /\bwaitForTimeout\(|\bsetTimeout\((?!\d[\d_]*\)|[\d_]+,)|from "node:timers\/promises"|\b(?:pg_)?sleep\(|\bdelay:/;
  const found = tests
    .filter(({ text }) =>
      text.split("\n").some((line) => waits.test(line.replace(/\btest\.setTimeout\(.*/, ""))),
    )
    .map(({ path }) => path);
  expect(found.toSorted()).toEqual(Object.keys(TIMED).toSorted());
});

test("what is left to chance can be played again", () => {
  // `randomNumbers` and fast-check begin at a seed that is printed; names and numbers that only have to be new come from node:crypto.
  expect(tests.filter(({ text }) => /Math\.random\b/.test(text)).map(({ path }) => path)).toEqual([]);
});
