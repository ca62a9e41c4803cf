import { env } from "@/lib/core/env";

const levels = ["debug", "info", "warn", "error", "silent"] as const;
type Level = Exclude<(typeof levels)[number], "silent">;
type Fields = Record<string, unknown>;

/** One line an event: JSON for machines, or readable text where a person sits at the terminal. Personal data is blanked. */
export const log = {
  debug: (event: string, fields?: Fields) => write("debug", event, fields),
  info: (event: string, fields?: Fields) => write("info", event, fields),
  warn: (event: string, fields?: Fields) => write("warn", event, fields),
  error: (event: string, fields?: Fields) => write("error", event, fields),
};

export type Log = typeof log;

function write(level: Level, event: string, fields: Fields = {}) {
  if (levels.indexOf(level) < levels.indexOf(env.LOG_LEVEL)) return;
  const time = new Date().toISOString();
  const line = process.stderr.isTTY
    ? `${time.slice(11, 19)} ${level === "info" ? "" : `${level} `}${event}${pretty(fields)}`
    : JSON.stringify({ time, level, event, ...(redact(fields) as Fields) });
  waiting += `${line}\n`;
  if (level === "error") flush();
  else scheduled ??= setImmediate(flush);
}

let waiting = "";
let scheduled: NodeJS.Immediate | undefined;

/** What is logged in one turn of the event loop goes out at its end in one piece, as each write makes the process wait. */
function flush(): void {
  clearImmediate(scheduled);
  scheduled = undefined;
  const lines = waiting;
  waiting = "";
  if (lines) process.stderr.write(lines);
}

process.once("exit", flush);

const secretOrPersonal = new RegExp(
  [
    "password|passwd|token|secret|authori[sz]ation|cookie|api_?key",
    "e_?mail|registration|phone|mobile|postcode|address",
    "^(.*_)?((fore|sur|last|first|full|user|customer|company)?_?name|road|vin)$",
  ].join("|"),
  "i",
);

/** The same value with secrets and personal data blanked, errors made plain, depth bounded. */
export function redact(value: unknown, depth = 0): unknown {
  if (typeof value === "bigint") return String(value);
  if (value instanceof Error) return describeError(value);
  if (value instanceof Date || typeof value !== "object" || value === null) return value;
  if (depth > 4) return "…";
  if (Array.isArray(value)) return value.slice(0, 20).map((item) => redact(item, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      secretOrPersonal.test(key) && item !== undefined && item !== null
        ? "[redacted]"
        : redact(item, depth + 1),
    ]),
  );
}

/** PostgreSQL repeats the offending values in its messages, so of its errors only the code and the place are told. */
function describeError(error: Error): Fields {
  const { code, constraint_name, table_name, severity } = error as Error & Fields;
  const frames = error.stack?.split("\n").filter((line) => /^\s+at /.test(line));
  return {
    type: error.name,
    message: severity === undefined ? error.message : undefined,
    code,
    constraint: constraint_name,
    table: table_name,
    stack: frames?.slice(0, 8),
    cause: error.cause instanceof Error ? describeError(error.cause) : undefined,
  };
}

function pretty(fields: Fields) {
  return Object.entries(redact(fields) as Fields)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}=${typeof value === "string" ? value : JSON.stringify(value)}`)
    .join("");
}
