import { env } from "../env";
import { log } from "./log";
import { openLogFile } from "./log-file";
import { flushLines, type Sink, setSinks, toStderr } from "./log-lines";
import { toldOnce } from "./logged-once";
import { maskText } from "./masked-text";

/**
 * The log of a server: to the places that LOG_TO names (a file is one in `folder`), with what others would print to the console, Node's warnings and what nobody
 * caught. Call it first; what it answers ends the file. While one develops the console stays as it is.
 */
export function startLogging(folder: string): () => void {
  const close = openSinks(folder);
  if (env.NODE_ENV === "development") return close;
  captureConsole();
  captureWarnings();
  captureUncaught();
  return close;
}

/** A machine of the garage's own keeps a file; where PostgreSQL is somebody's care, so is the log. */
const places = () => env.LOG_TO ?? (env.DATABASE_URL ? "stderr" : "both");

function openSinks(folder: string): () => void {
  // Nobody reads any more: that is no reason to fall.
  process.stderr.on("error", () => {});
  process.stdout.on("error", () => {});
  const to = places();
  if (to === "stderr" || env.LOG_LEVEL === "silent") return () => {};
  try {
    const file = openLogFile(folder, (error) => {
      setImmediate(() => log.warn("log.file_failed", { error }));
    });
    const sinks: Sink[] = to === "both" ? [file.write, toStderr] : [file.write];
    setSinks(sinks);
    return () => {
      setSinks([toStderr]);
      file.close();
    };
  } catch (error) {
    log.warn("log.file_failed", { error });
    return () => {};
  }
}

const LEVELS = {
  error: "error",
  warn: "warn",
  log: "info",
  info: "info",
  debug: "debug",
  trace: "debug",
} as const;

/** Next and other libraries print by the console: raw, over many lines, with whatever is in an error. */
function captureConsole(): void {
  for (const [method, level] of Object.entries(LEVELS) as [keyof typeof LEVELS, (typeof LEVELS)["log"]][])
    console[method] = (...given: unknown[]) => {
      const error = given.find((one) => one instanceof Error);
      if (error && (!toldOnce(error) || callerGone(error))) return;
      const words = given.filter((one) => typeof one === "string");
      const rest = given.filter((one) => typeof one !== "string" && one !== error);
      log[level](`console.${method}`, {
        message: maskText(words.join(" ")) || undefined,
        error,
        given: rest.length > 0 ? rest : undefined,
      });
    };
}

function captureWarnings(): void {
  process.removeAllListeners("warning");
  process.on("warning", (error) => log.warn("process.warning", { error }));
}

const GONE = /^(ECONNRESET|EPIPE|ECONNABORTED|ERR_STREAM_PREMATURE_CLOSE)$/;

/** Whether the other side went away in the middle of an upload or an answer, which happens all day and is told quietly. */
function callerGone(error: Error): boolean {
  const code = String((error as NodeJS.ErrnoException).code);
  if (!GONE.test(code)) return false;
  log.info("server.caller_gone", { code });
  return true;
}

/** Once Next is there the process goes on, as it decides; before that, whatever nobody caught ends it. */
function captureUncaught(): void {
  const tell = (kind: "uncaughtException" | "unhandledRejection") => (thrown: unknown) => {
    const error = thrown instanceof Error ? thrown : new Error("What was thrown is no error");
    if (!toldOnce(thrown)) return;
    if (callerGone(error)) return;
    log.error(kind === "uncaughtException" ? "server.uncaught" : "server.unhandled", { error });
    if (process.listenerCount(kind) > 1) return;
    flushLines();
    process.exit(1);
  };
  process.on("uncaughtException", tell("uncaughtException"));
  process.on("unhandledRejection", tell("unhandledRejection"));
}
