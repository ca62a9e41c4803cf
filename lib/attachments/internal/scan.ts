import "server-only";
import { execFile } from "node:child_process";
import { env } from "@/lib/core/env";
import { AppError } from "@/lib/core/errors";
import { log } from "@/lib/core/log/log";

const PATIENCE_MS = 60_000;
const INFECTED = 1;

/**
 * Has a file looked at by the virus scanner that the garage has named, `SCAN_COMMAND`: it is run with the file's path as its last
 * argument and says 0 for clean and 1 for infected, as clamscan and clamdscan do. Throws for whatever is not clean, and for a scanner that
 * does not answer.
 */
export async function requireClean(path: string): Promise<void> {
  const [command, ...options] = (env.SCAN_COMMAND ?? "").split(/\s+/).filter(Boolean);
  if (!command) return;
  const code = await new Promise<number | null>((resolve) => {
    execFile(command, [...options, path], { timeout: PATIENCE_MS, maxBuffer: 1024 * 1024 }, (error) => {
      if (error) log.warn("attachments.scan", { code: error.code ?? null, signal: error.signal ?? null });
      resolve(error ? (typeof error.code === "number" ? error.code : null) : 0);
    });
  });
  if (code === 0) return;
  throw code === INFECTED
    ? refused("The virus scanner found something in this file, so it was not taken")
    : refused("This file could not be scanned for viruses, so it was not taken. Try again later");
}

const refused = (message: string) =>
  new AppError("UNSUPPORTED_MEDIA_TYPE", message, { details: [{ field: "file", message }] });
