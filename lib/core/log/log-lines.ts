/** Takes whole lines, each ending in a line feed. */
export type Sink = (lines: string) => void;

interface Lines {
  sinks: Sink[];
  waiting: string;
  scheduled?: NodeJS.Immediate;
}

// The server's own bundle and Next's each load this module, but a process has only one log.
const shared = globalThis as { ga4LogLines?: Lines };

function lines(): Lines {
  if (!shared.ga4LogLines) {
    shared.ga4LogLines = { sinks: [toStderr], waiting: "" };
    process.once("exit", flushLines);
  }
  return shared.ga4LogLines;
}

/** Sets where the log goes from now on, instead of to stderr alone. */
export function setSinks(sinks: Sink[]): void {
  flushLines();
  lines().sinks = sinks;
}

/**
 * Takes a line of JSON. Lines logged in one turn of the event loop are written together at its end, because each write blocks the
 * process.
 */
export function writeLine(line: string): void {
  const state = lines();
  state.waiting += escaped(line);
  state.scheduled ??= setImmediate(flushLines);
}

/** Writes out the waiting lines now. */
export function flushLines(): void {
  const state = lines();
  clearImmediate(state.scheduled);
  state.scheduled = undefined;
  const whole = state.waiting;
  state.waiting = "";
  if (whole) for (const sink of state.sinks) sink(whole);
}

/** Writes JSON for machines, or readable text where stderr is a terminal. */
export const toStderr: Sink = (whole) => {
  process.stderr.write(process.stderr.isTTY ? whole.replace(/^.+$/gm, readable) : whole);
};

/**
 * Characters that JSON allows but a terminal or an editor obeys: control codes, line and paragraph separators, changes of
 * direction.
 */
const HIDDEN = /[\u007f-\u009f\p{Zl}\p{Zp}\p{Cf}]/gu;

const escaped = (line: string): string =>
  line.replace(HIDDEN, (sign) =>
    Array.from(
      { length: sign.length },
      (_, i) => `\\u${sign.charCodeAt(i).toString(16).padStart(4, "0")}`,
    ).join(""),
  );

/** Formats a line for people. It stays one line, and no value can pass for another: anything but plain characters is quoted. */
export function readable(line: string): string {
  const { time, level, event, ...fields } = JSON.parse(line) as Record<string, unknown>;
  const told = Object.entries(fields).map(([key, value]) => ` ${key}=${plain(value)}`);
  return escaped(
    `${String(time).slice(11, 19)} ${level === "info" ? "" : `${level} `}${event}${told.join("")}`,
  );
}

const plain = (value: unknown): string =>
  typeof value === "string" && /^[\w.:/+-]+$/.test(value) ? value : JSON.stringify(value);
