import { once } from "node:events";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { seen } from "./support/figures";
import { pgbouncer, requirePgbouncer } from "./support/pgbouncer";
import { DrilledPostgres } from "./support/postgres";
import { DrilledServer } from "./support/server";

/** What a pooler has to be told to let our sessions' first words pass; few tell it. */
const LENIENT = {
  ignore_startup_parameters: "statement_timeout,lock_timeout,idle_in_transaction_session_timeout",
};

/** As if it handed them on: only that sessions change hands is left to see. */
const HANDING_ON = { ...LENIENT, connect_query: "set statement_timeout = 9999" };

beforeAll(requirePgbouncer);

let postgres: DrilledPostgres;

beforeAll(async () => {
  postgres = await DrilledPostgres.start();
});

afterAll(() => postgres?.remove());

const WAYS: [string, Record<string, string | number>][] = [
  ["in transaction mode, as it is set up", { pool_mode: "transaction" }],
  ["in transaction mode that lets our limits pass", { pool_mode: "transaction", ...LENIENT }],
  ["in transaction mode that hands our limits on", { pool_mode: "transaction", ...HANDING_ON }],
  [
    "in transaction mode that takes turns",
    { pool_mode: "transaction", server_round_robin: 1, min_pool_size: 5, ...HANDING_ON },
  ],
  ["in statement mode", { pool_mode: "statement", ...LENIENT }],
  ["in session mode with one session", { pool_mode: "session", default_pool_size: 1, ...LENIENT }],
  ["in session mode", { pool_mode: "session", ...LENIENT }],
];

test.each(WAYS)(
  "a start through a pooler %s ends in seconds and says what is needed",
  async (what, settings) => {
    const url = await pgbouncer(postgres.url, settings);
    // The second start, too: a lock that the first one left on a shared session would be waited for.
    for (const attempt of ["first", "second"]) {
      const server = await DrilledServer.unstarted({ databaseUrl: url });
      onTestFinished(() => server.remove());
      const began = performance.now();
      const [code] = await once(server.begin(), "exit");
      const ms = Math.round(performance.now() - began);
      seen(`${attempt} start through pgbouncer ${what}`, { "exit code": code, ms });
      expect(server.said).toMatch(/DATABASE_URL leads through a connection pooler|cannot be used/);
      expect(server.said).not.toContain(new URL(url).password);
      expect(code).toBe(1);
      expect(ms).toBeLessThan(15_000);
    }
  },
);
