import { closeSync, copyFileSync, openSync, statSync, truncateSync } from "node:fs";
import { join } from "node:path";

const LARGEST = 10 * 1024 * 1024;

/** PostgreSQL's own log: what it writes to its output, at its end. */
export const serverLog = (dataDir: string): string => join(dataDir, "postgres.log");

/** Opens the log for a PostgreSQL that starts, and nobody else to read. */
export function openServerLog(dataDir: string): number {
  keepShort(dataDir);
  return openSync(serverLog(dataDir), "a", 0o600);
}

/**
 * Begins the log anew where it has become too long, keeping the one before. PostgreSQL holds the file open and always writes at its end,
 * so that it is copied and emptied, and not moved.
 */
export function keepShort(dataDir: string, largest = LARGEST): void {
  const file = serverLog(dataDir);
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) <= largest) return;
  closeSync(openSync(`${file}.1`, "a", 0o600));
  copyFileSync(file, `${file}.1`);
  truncateSync(file);
}
