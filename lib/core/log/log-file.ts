import { mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { pino } from "pino";

export interface LogFile {
  write(lines: string): void;
  close(): void;
}

/** What the folder of logs may hold at most. */
export interface LogLimits {
  /** Of one file, in bytes; the next begins where it is reached, and with every day. */
  largest: number;
  files: number;
  days: number;
}

/** 100 MB and a month: a garage's day writes one to five. */
const LIMITS: LogLimits = { largest: 10 * 1024 * 1024, files: 10, days: 30 };

/** Lines that wait for room on a full disk, in bytes; more are dropped. */
const MOST_WAITING = 1024 * 1024;

const NAME = /^ga4-(\d{4}-\d\d-\d\d)(?:\.(\d+))?\.log$/;
const nameOf = (day: string, part: number) => `ga4-${day}${part > 1 ? `.${part}` : ""}.log`;
const today = () => new Date().toISOString().slice(0, 10);

/**
 * The log in a folder: a file a day, `ga4-2026-11-29.log`, and more where one is full. Each write is with the system when it returns, so
 * that nothing is lost with the process. What is too old or too much is removed whenever a file is begun, at each start too.
 * `failed` hears once why nothing can be written, and again after it went well.
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

/** The first file of the day with room in it, after what is too much was removed. */
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
