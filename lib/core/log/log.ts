import { type Logger, pino } from "pino";
import { env } from "../env";
import { flushLines, writeLine } from "./log-lines";
import { redact } from "./redact";

type Level = "debug" | "info" | "warn" | "error";
type Fields = Record<string, unknown>;

/** Logs one line per event, without secrets or personal data: see `redact`. `startLogging` decides where the lines go. */
export const log = {
  debug: (event: string, fields?: Fields) => write("debug", event, fields),
  info: (event: string, fields?: Fields) => write("info", event, fields),
  warn: (event: string, fields?: Fields) => write("warn", event, fields),
  error: (event: string, fields?: Fields) => write("error", event, fields),
};

export type Log = typeof log;

let logger: Logger | undefined;

function write(level: Level, event: string, fields: Fields = {}): void {
  logger ??= pino(
    {
      level: env.LOG_LEVEL,
      base: null,
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: (label) => ({ level: label }) },
    },
    { write: writeLine },
  );
  if (!logger.isLevelEnabled(level)) return;
  logger[level]({ event, ...(redact(fields) as Fields) });
  if (level === "error") flushLines();
}
