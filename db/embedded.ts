import { spawn } from "node:child_process";
import { mkdirSync, realpathSync } from "node:fs";
import type { Socket } from "node:net";
import { resolve } from "node:path";
import { dataLockHolder } from "./embedded/data-lock";
import { known } from "./embedded/errors";
import { type Settings, stopPostmaster } from "./embedded/postmaster";
import { processBirth } from "./embedded/process-lock.mjs";
import { keepShort } from "./embedded/server-log";
import { type Log, type Started, type StartOptions, startOrAdopt } from "./embedded/start";

export type EmbeddedDatabase = {
  url: string;
  /** The process id of the current PostgreSQL. It changes when a killed one is restarted. */
  readonly pid: number;
  stop(): Promise<void>;
};

/**
 * Starts the PostgreSQL of a data folder, creating it on the first start; one that a killed process left running is taken over. If
 * it dies, it is restarted on the same port. Throws EmbeddedDatabaseError with a message that may be shown.
 */
export async function startEmbedded(options: {
  dataDir: string;
  log: Log;
  settings?: Settings;
}): Promise<EmbeddedDatabase> {
  const dataDir = prepareFolder(options.dataDir);
  const started = await startOrAdopt({ ...options, dataDir });
  const supervisor = supervise(started, { ...options, dataDir });
  return {
    url: started.url,
    get pid() {
      return supervisor.pid();
    },
    async stop() {
      await stopPostmaster(await supervisor.end());
    },
  };
}

/**
 * Returns the database of a data folder for a short-lived program: the running server's, or one started just for the program.
 * `stop()` ends the latter unless a server has begun to use it in the meantime. If the program is killed, its database is still
 * ended.
 */
export async function connectEmbedded(
  folder: string,
  log: Log,
): Promise<{ url: string; stop(): Promise<void> }> {
  const dataDir = prepareFolder(folder);
  let letGo = () => {};
  const onLaunch = (launched: number) => {
    letGo = stopWhenLeft(dataDir, launched);
  };
  const { url, pid, adopted } = await startOrAdopt({ dataDir, log, onLaunch });
  if (adopted) return { url, stop: async () => undefined };
  return {
    url,
    async stop() {
      if (!dataLockHolder(dataDir)) await stopPostmaster(pid);
      letGo();
    },
  };
}

/** Starts a process that briefly outlives this one and ends the database if this one could not. */
function stopWhenLeft(dataDir: string, pid: number): () => void {
  const program = resolve("db/embedded/stop-when-left.mjs");
  const watch = spawn(process.execPath, [program, dataDir, String(pid)], {
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
  });
  watch.unref();
  const input = watch.stdin as Socket;
  input.unref();
  input.on("error", () => {});
  return () => input.end();
}

function prepareFolder(folder: string): string {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o711 });
    return realpathSync(folder);
  } catch (error) {
    throw known(error, folder);
  }
}

function trim({ dataDir, log }: StartOptions): void {
  try {
    keepShort(dataDir);
  } catch (error) {
    log.warn("database.log_failed", { error });
  }
}

/** Checks every second that PostgreSQL is alive, restarts it if not, and keeps its log short. */
function supervise(started: Started, options: StartOptions) {
  let pid = started.pid;
  let work: Promise<void> | undefined;
  const restartOn = Number(new URL(started.url).port);
  const timer = setInterval(() => {
    trim(options);
    if (work || processBirth(pid) !== undefined) return;
    options.log.warn("database.died", { pid });
    work = startOrAdopt({ ...options, restartOn })
      .then((restarted) => {
        pid = restarted.pid;
      })
      .catch((error) => options.log.warn("database.restart_failed", { error }))
      .finally(() => {
        work = undefined;
      });
  }, 1000);
  timer.unref();
  return {
    pid: () => pid,
    async end() {
      clearInterval(timer);
      await work;
      return pid;
    },
  };
}
