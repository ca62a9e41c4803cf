import { mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { pino } from "pino";

export interface LogFile {
  write(lines: string): void;
  close(): void;
}

/** The limits of the log folder. */
export interface LogLimits {
  /** Maximum size of one file in bytes. A new file starts when it is reached, and every day. */
  largest: number;
  files: number;
  days: number;
}

/** 100 MB and a month; a garage writes one to five MB a day. */
const LIMITS: LogLimits = { largest: 10 * 1024 * 1024, files: 10, days: 30 };

/** Maximum bytes of lines that wait for room on a full disk; further lines are dropped. */
const MOST_WAITING = 1024 * 1024;

const NAME = /^ga4-(\d{4}-\d\d-\d\d)(?:\.(\d+))?\.log$/;
const nameOf = (day: string, part: number) => `ga4-${day}${part > 1 ? `.${part}` : ""}.log`;
const today = () => new Date().toISOString().slice(0, 10);

/**
 * Opens the log in a folder: a file a day, `ga4-2026-11-29.log`, and further ones when a file is full. Each write has reached the
 * operating system when it returns, so that a crash of the process loses nothing. Whenever a file is begun, and so at each start
 * too, files beyond the limits are removed. `failed` is called once with the reason when writing fails, and again only after a
 * write has succeeded in between.
 */
export function openLogFile(folder: string, failed: (error: Error) => void, limits = LIMITS): LogFile {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  let day = today();
  let path = begin(folder, day, limits);
  let size = sizeOf(path);
  let failing = false;
  const destination = pino.destination({ dest: path, sync: true, mode: 0o600, maxLength: MOST_WAITING });
  destination.on("error", (error: Error) => {
    if (!failing) failed(error);
    failing = true;
  });
  destination.on("write", () => {
    failing = false;
  });
  return {
    write(lines) {
      if (size >= limits.largest || day !== today()) {
        day = today();
        path = begin(folder, day, limits);
        size = sizeOf(path);
        destination.reopen(path);
      }
      destination.write(lines);
      size += Buffer.byteLength(lines);
    },
    close: () => destination.end(),
  };
}

/** Returns the path of the day's first file with room in it, after removing files beyond the limits. */
function begin(folder: string, day: string, { largest, files, days }: LogLimits): string {
  const kept = readdirSync(folder)
    .flatMap((name) => {
      const [, of = "", part = "1"] = NAME.exec(name) ?? [];
      return of ? [{ name, of, part: Number(part) }] : [];
    })
    .sort((a, b) => b.of.localeCompare(a.of) || b.part - a.part);
  const oldest = new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
  const last = kept.find(({ of }) => of === day);
  const full = last && sizeOf(join(folder, last.name)) >= largest;
  const name = last && !full ? last.name : nameOf(day, (last?.part ?? 0) + 1);
  const others = kept.filter((one) => one.name !== name);
  for (const [at, { name: one, of }] of others.entries())
    if (of < oldest || at >= files - 1) rmSync(join(folder, one), { force: true });
  return join(folder, name);
}

const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0;
