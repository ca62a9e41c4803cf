import { closeSync, copyFileSync, openSync, statSync, truncateSync } from "node:fs";
import { join } from "node:path";

const LARGEST = 10 * 1024 * 1024;

/** The path of PostgreSQL's own log, to which its output is appended. */
export const serverLog = (dataDir: string): string => join(dataDir, "postgres.log");

/** Opens the log for a starting PostgreSQL, readable by its owner only. */
export function openServerLog(dataDir: string): number {
  keepShort(dataDir);
  return openSync(serverLog(dataDir), "a", 0o600);
}

/**
 * Starts the log again where it has become too long, keeping the previous one. PostgreSQL holds the file open and always appends,
 * so the log is copied and emptied rather than moved.
 */
export function keepShort(dataDir: string, largest = LARGEST): void {
  const file = serverLog(dataDir);
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) <= largest) return;
  closeSync(openSync(`${file}.1`, "a", 0o600));
  copyFileSync(file, `${file}.1`);
  truncateSync(file);
}
