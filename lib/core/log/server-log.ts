import { env } from "../env";
import { log } from "./log";
import { openLogFile } from "./log-file";
import { flushLines, type Sink, setSinks, toStderr } from "./log-lines";
import { isFirstReport } from "./logged-once";
import { maskText } from "./masked-text";

/**
 * Starts the log of a server. It goes where LOG_TO says (a file goes into `folder`) and includes what libraries print to the
 * console, Node's warnings and uncaught errors. Call it first. The function it returns closes the file. In development the console
 * stays as it is.
 */
export function startLogging(folder: string): () => void {
  const close = openSinks(folder);
  if (env.NODE_ENV === "development") return close;
  captureConsole();
  captureWarnings();
  captureUncaught();
  return close;
}

/**
 * A server with its embedded database also keeps a log file. Where PostgreSQL is hosted elsewhere, whoever runs the server looks
 * after the log too.
 */
const places = () => env.LOG_TO ?? (env.DATABASE_URL ? "stderr" : "both");

function openSinks(folder: string): () => void {
  // The reader of the output has gone: no reason to crash.
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

/** Next and other libraries print to the console: raw, over many lines, with everything an error contains. */
function captureConsole(): void {
  for (const [method, level] of Object.entries(LEVELS) as [keyof typeof LEVELS, (typeof LEVELS)["log"]][])
    console[method] = (...given: unknown[]) => {
      const error = given.find((one) => one instanceof Error);
      if (error && (!isFirstReport(error) || clientDisconnected(error))) return;
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

/**
 * Whether the client disconnected in the middle of an upload or a response. That happens all day, so it is logged at a low level.
 */
function clientDisconnected(error: Error): boolean {
  const code = String((error as NodeJS.ErrnoException).code);
  if (!GONE.test(code)) return false;
  log.info("server.caller_gone", { code });
  return true;
}

/** Once Next is running, it decides, and the process goes on. Before that, an uncaught error ends the process. */
function captureUncaught(): void {
  const tell = (kind: "uncaughtException" | "unhandledRejection") => (thrown: unknown) => {
    const error = thrown instanceof Error ? thrown : new Error("What was thrown is no error");
    if (!isFirstReport(thrown)) return;
    if (clientDisconnected(error)) return;
    log.error(kind === "uncaughtException" ? "server.uncaught" : "server.unhandled", { error });
    if (process.listenerCount(kind) > 1) return;
    flushLines();
    process.exit(1);
  };
  process.on("uncaughtException", tell("uncaughtException"));
  process.on("unhandledRejection", tell("unhandledRejection"));
}
