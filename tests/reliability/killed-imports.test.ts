import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, expect, test } from "vitest";
import { connectEmbedded } from "@/db/embedded";
import { databaseUrl, readState } from "@/db/embedded/cluster";
import { runningPostmaster, stopPostmaster } from "@/db/embedded/postmaster";
import { query } from "@/tests/support/data-folder";
import { randomNumbers } from "@/tests/support/random-numbers";
import { until } from "@/tests/support/until";
import { seen } from "./support/figures";

const ROUNDS = 8;
const dataDir = mkdtempSync(join(tmpdir(), "ga4-drill-"));

afterAll(async () => {
  const left = runningPostmaster(dataDir);
  if (left) await stopPostmaster(left.pid);
  rmSync(dataDir, { recursive: true, force: true });
});

/** `npm run import` as it runs in the end, on an export that has a bit of everything. */
function beginImport() {
  const { DATABASE_URL: _, ...inherited } = process.env;
  return spawn(process.execPath, ["dist/scripts/import.mjs", "tests/fixtures/ga4-export/labels.zip"], {
    env: { ...inherited, NODE_ENV: "production", DATA_DIR: dataDir, LOG_LEVEL: "warn" },
    stdio: ["ignore", "ignore", "inherit"],
  });
}

const untilPostgresRuns = () => until(() => runningPostmaster(dataDir)?.status === "ready");

/** Until it is at work on the export, or was too quick for us. */
async function untilLoading(ended: () => boolean): Promise<void> {
  const loading = async () => {
    const now = readState(dataDir);
    if (!now?.port) return false;
    const runs = await query(databaseUrl(now), "select 1 from import_runs where status = 'running'").catch(
      () => [],
    );
    return runs.length > 0;
  };
  await until(async () => ended() || (await loading()));
}

async function goneAfter(): Promise<number> {
  const began = performance.now();
  await until(() => !runningPostmaster(dataDir), { what: "The end of a killed import's PostgreSQL" });
  return performance.now() - began;
}

test("a killed import leaves neither half an export nor its PostgreSQL behind", async () => {
  const gone: number[] = [];
  const whileStarting = randomNumbers(0, 2_000);
  const whileLoading = randomNumbers(0, 300);
  for (let round = 0; round < ROUNDS; round++) {
    const killed = beginImport();
    const end = once(killed, "exit");
    await untilPostgresRuns();
    if (round % 2) await untilLoading(() => killed.exitCode !== null);
    await Promise.race([end, sleep(round % 2 ? whileLoading() : whileStarting())]);
    killed.kill("SIGKILL");
    await end;
    gone.push(await goneAfter());
  }
  const last = beginImport();
  const [code] = await once(last, "exit");
  expect(runningPostmaster(dataDir)).toBeUndefined();

  const database = await connectEmbedded(dataDir, { info() {}, warn() {} });
  const runs = await query<{ status: string; many: number }>(
    database.url,
    "select status, count(*)::int as many from import_runs group by status",
  );
  const [doubled] = await query<{ many: number }>(
    database.url,
    "select count(*)::int as many from (select 1 from customers where legacy_id is not null group by legacy_id having count(*) > 1) d",
  );
  await database.stop();
  const outcomes = Object.fromEntries(runs.map(({ status, many }) => [status, many]));
  seen(`${ROUNDS} killed imports`, {
    "longest life of a left PostgreSQL ms": Math.round(Math.max(...gone)),
    "killed runs named as failed": outcomes.failed ?? 0,
    "exit code of the last": code,
    doubled: doubled?.many ?? 0,
  });
  expect(code).toBe(0);
  expect(outcomes.failed ?? 0).toBeGreaterThan(0);
  expect(Object.keys(outcomes).filter((status) => status === "running" || status === "queued")).toEqual([]);
  expect(doubled?.many).toBe(0);
});
