import { spawn } from "node:child_process";
import { closeSync, existsSync, readFileSync, rmSync, statSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { binary, pgData, postgresEnvironment } from "./cluster";
import { EmbeddedDatabaseError, explain } from "./errors";
import type { OsUser } from "./os-user";
import { processBirth } from "./process-lock.mjs";
import { openServerLog, serverLog } from "./server-log";

export type Settings = Record<string, string | number>;

/**
 * Suitable for one garage on a small machine. Statements, parameters and rows hold personal data and stay out of the log, whatever
 * the folder's own postgresql.conf says: the application gets the errors anyway, and terse leaves out details and contexts.
 */
const garageSettings: Settings = {
  max_connections: 100,
  shared_buffers: "64MB",
  effective_cache_size: "1GB",
  work_mem: "16MB",
  maintenance_work_mem: "128MB",
  max_wal_size: "2GB",
  wal_compression: "on",
  checkpoint_timeout: "15min",
  random_page_cost: 1.1,
  jit: "off",
  // One garage has no work for these processes.
  io_method: "sync",
  max_logical_replication_workers: 0,
  timezone: "UTC",
  log_timezone: "UTC",
  log_min_messages: "log",
  log_min_error_statement: "panic",
  log_error_verbosity: "terse",
  log_statement: "none",
  log_min_duration_statement: -1,
  log_min_duration_sample: -1,
  log_parameter_max_length: 0,
  log_parameter_max_length_on_error: 0,
  log_checkpoints: "off",
};

export type Postmaster = { pid: number; port: number; status: string };

/** Returns the PostgreSQL that runs on this data folder, whoever started it. */
export function runningPostmaster(dataDir: string): Postmaster | undefined {
  const file = join(pgData(dataDir), "postmaster.pid");
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, "utf8").split("\n");
  const pid = Number(lines[0]);
  if (!pid || processBirth(pid) === undefined) return undefined;
  if (belongsToAnotherProgram(pid)) {
    // Happens after a reboot. PostgreSQL itself would see a running process and refuse to start.
    rmSync(file);
    return undefined;
  }
  return { pid, port: Number(lines[3]), status: (lines[7] ?? "").trim() };
}

function belongsToAnotherProgram(pid: number): boolean {
  if (process.platform !== "linux") return false;
  try {
    return !readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("postgres");
  } catch {
    return false;
  }
}

/** Why a start failed although another attempt may succeed. */
type Obstacle = "port taken" | "predecessor still there";

/** Starts PostgreSQL and waits until it answers, including any recovery. Throws EmbeddedDatabaseError. */
export async function launch(
  dataDir: string,
  user: OsUser,
  port: number,
  settings: Settings = {},
  onLaunch?: (pid: number) => void,
): Promise<Postmaster | Obstacle> {
  const logFile = serverLog(dataDir);
  const options = Object.entries({ ...garageSettings, ...settings });
  const [command = "", ...args] = [
    ...[...user.prefix, binary("postgres"), "-D", pgData(dataDir)],
    ...["-p", String(port), "-k", "", "-c", "listen_addresses=127.0.0.1"],
    ...options.flatMap(([name, value]) => ["-c", `${name}=${value}`]),
  ];
  const output = openServerLog(dataDir);
  const before = statSync(logFile).size;
  // Detached: Ctrl-C in the terminal reaches only this process, which stops the database last.
  const child = spawn(command, args, {
    ...user.spawnAs,
    detached: true,
    cwd: "/",
    env: postgresEnvironment(),
    stdio: ["ignore", output, output],
  });
  closeSync(output);
  child.unref();
  if (child.pid) onLaunch?.(child.pid);
  let ended: Error | number | undefined;
  child.on("error", (error) => {
    ended = error;
  });
  child.on("exit", (code) => {
    ended ??= code ?? 1;
  });
  while (ended === undefined) {
    const running = runningPostmaster(dataDir);
    if (running && running.pid === child.pid && running.status === "ready") return running;
    await sleep(20);
  }
  const said = ended instanceof Error ? ended.message : readFileSync(logFile).subarray(before).toString();
  return judge(said, pgData(dataDir), logFile);
}

function judge(said: string, place: string, logFile: string): Obstacle {
  if (/could not bind|could not create any TCP/.test(said)) return "port taken";
  if (/lock file ".*" already exists|still in use/.test(said)) return "predecessor still there";
  const lines = said.trim().split("\n").slice(-5).join("\n");
  throw explain(said, place) ?? new EmbeddedDatabaseError(`PostgreSQL did not start (${logFile}):\n${lines}`);
}

/** Shuts PostgreSQL down in order: open transactions are rolled back, and everything committed is on disk. */
export async function stopPostmaster(pid: number): Promise<void> {
  for (const [signal, seconds] of [
    ["SIGINT", 60],
    ["SIGQUIT", 10],
  ] as const) {
    if (!send(pid, signal)) return;
    for (const until = Date.now() + seconds * 1000; Date.now() < until; await sleep(20))
      if (processBirth(pid) === undefined) return;
  }
  throw new EmbeddedDatabaseError(`PostgreSQL (process ${pid}) does not stop.`);
}

function send(pid: number, signal: NodeJS.Signals): boolean {
  try {
    return process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ESRCH") return false;
    throw error;
  }
}

/** Returns the stored port if nothing else listens there, otherwise any free one. */
export async function freePort(preferred: number): Promise<number> {
  return (await listenOnce(preferred)) ?? (await listenOnce(0)) ?? 0;
}

function listenOnce(port: number): Promise<number | undefined> {
  return new Promise((done) => {
    const server = createServer();
    server.once("error", () => done(undefined));
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => done(typeof address === "object" ? address?.port : undefined));
    });
  });
}
