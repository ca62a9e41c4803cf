import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import postgres from "postgres";
import {
  binary,
  type ClusterState,
  databaseUrl,
  hasCluster,
  pgData,
  prepareCluster,
  prepareDatabase,
  readState,
  writeState,
} from "./cluster";
import { EmbeddedDatabaseError, known } from "./errors";
import { allowTraversal, type OsUser, osUser } from "./os-user";
import {
  freePort,
  launch,
  type Postmaster,
  runningPostmaster,
  type Settings,
  stopPostmaster,
} from "./postmaster";
import { waitForLock } from "./process-lock.mjs";

export type Log = { info(event: string, fields?: object): void; warn(event: string, fields?: object): void };

export type StartOptions = {
  dataDir: string;
  log: Log;
  settings?: Settings;
  /** Only restart what was there, on this port: never create a new, empty database under a running application. */
  restartOn?: number;
  /** Called with the process id as soon as PostgreSQL is launched, before it is ready. */
  onLaunch?: (pid: number) => void;
};

export type Started = { url: string; pid: number; adopted: boolean };

/**
 * Starts PostgreSQL, or adopts a running one that answers; one that does not answer is stopped first. One process does this at a
 * time.
 */
export async function startOrAdopt(options: StartOptions): Promise<Started> {
  const { dataDir } = options;
  try {
    if (options.restartOn && !hasCluster(dataDir))
      throw new EmbeddedDatabaseError(`${pgData(dataDir)} is no longer there.`);
    const lock = await waitForLock(join(dataDir, "postgres.lock"), {}, { timeoutMs: 120_000 });
    try {
      return (await adopt(options)) ?? (await start(options));
    } finally {
      lock.release();
    }
  } catch (error) {
    throw known(error, dataDir);
  }
}

async function adopt({ dataDir, log }: StartOptions): Promise<Started | undefined> {
  const running = await settled(dataDir);
  if (!running) return undefined;
  const state = readState(dataDir);
  const url = state && databaseUrl({ ...state, port: running.port });
  if (url && (await answers(url))) {
    log.info("database.adopted", { pid: running.pid });
    return { url, pid: running.pid, adopted: true };
  }
  log.warn("database.restarting", { pid: running.pid, reason: "it does not answer" });
  await stopPostmaster(running.pid);
  return undefined;
}

/** Returns the running PostgreSQL once it is neither starting nor stopping. Recovery after a crash may take a while. */
async function settled(dataDir: string): Promise<Postmaster | undefined> {
  let running = runningPostmaster(dataDir);
  while (running && running.status !== "ready") {
    await sleep(50);
    running = runningPostmaster(dataDir);
  }
  return running;
}

async function answers(url: string): Promise<boolean> {
  const sql = postgres(url, { max: 1, connect_timeout: 3, onnotice: () => {} });
  try {
    await sql`select 1`;
    return true;
  } catch {
    return false;
  } finally {
    await sql.end({ timeout: 1 });
  }
}

async function start(options: StartOptions): Promise<Started> {
  const { dataDir, log } = options;
  const began = Date.now();
  const user = osUser();
  allowTraversal(dataDir, binary("postgres"), user);
  const state = prepareCluster(dataDir, user);
  const { pid, port } = await launchPatiently(options, user, state.port);
  const now: ClusterState = { ...state, port };
  if (port !== state.port) writeState(dataDir, now);
  await prepareDatabase(now);
  log.info("database.started", { pid, port, ms: Date.now() - began });
  return { url: databaseUrl(now), pid, adopted: false };
}

/** A killed predecessor holds its files for some seconds, as a zombie or through its last processes. */
async function launchPatiently(options: StartOptions, user: OsUser, lastPort: number): Promise<Postmaster> {
  const { dataDir, settings, restartOn, onLaunch } = options;
  for (const giveUpAt = Date.now() + 60_000; ; await sleep(250)) {
    const result = await launch(dataDir, user, restartOn ?? (await freePort(lastPort)), settings, onLaunch);
    if (typeof result !== "string") return result;
    if (Date.now() > giveUpAt)
      throw new EmbeddedDatabaseError(`PostgreSQL cannot start on ${pgData(dataDir)}: ${result}.`);
  }
}
