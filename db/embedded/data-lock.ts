import { accessSync, constants, mkdirSync } from "node:fs";
import { join } from "node:path";
import { DataInUseError, known } from "./errors";
import { type LockHolder, lockHolder, type ProcessLock, tryLock } from "./process-lock.mjs";

export type DataLockInfo = { url: string };

/** Creates the data folder where there is none. Throws EmbeddedDatabaseError with advice where this user cannot write there. */
export function prepareDataFolder(dataDir: string): void {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o711 });
    accessSync(dataDir, constants.W_OK);
  } catch (error) {
    throw known(error, dataDir);
  }
}

/**
 * Makes this process the only server of a data folder and its embedded database until release() or its death, even by kill -9.
 * Throws DataInUseError, which names the process and address of the current one.
 */
export function acquireDataLock(dataDir: string, info: DataLockInfo): ProcessLock {
  prepareDataFolder(dataDir);
  try {
    const { lock, holder } = tryLock(lockPath(dataDir), info);
    if (lock) return lock;
    throw new DataInUseError(
      `GA4 Garage is already running on this data (process ${holder.pid}, ${holder.url}).`,
    );
  } catch (error) {
    throw known(error, dataDir);
  }
}

/** Returns the server that has the data folder now, if there is one. */
export function dataLockHolder(dataDir: string): LockHolder<DataLockInfo> | undefined {
  return lockHolder<DataLockInfo>(lockPath(dataDir));
}

const lockPath = (dataDir: string) => join(dataDir, "server.lock");
