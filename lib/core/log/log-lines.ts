/** Takes whole lines, each ending in a line feed. */
export type Sink = (lines: string) => void;

interface Lines {
  sinks: Sink[];
  waiting: string;
  scheduled?: NodeJS.Immediate;
}

// The server's own bundle and Next's each load this module: one process, one log.
const shared = globalThis as { ga4LogLines?: Lines };

function lines(): Lines {
  if (!shared.ga4LogLines) {
    shared.ga4LogLines = { sinks: [toStderr], waiting: "" };
    process.once("exit", flushLines);
  }
  return shared.ga4LogLines;
}

/** Where the log goes from now on, instead of to the error output alone. */
export function setSinks(sinks: Sink[]): void {
  flushLines();
  lines().sinks = sinks;
}

/** Takes a line of JSON. What is logged in one turn of the event loop goes out at its end in one piece, as each write makes the process wait. */
export function writeLine(line: string): void {
  const state = lines();
  state.waiting += escaped(line);
  state.scheduled ??= setImmediate(flushLines);
}

/** Writes out what waits, now. */
export function flushLines(): void {
  const state = lines();
  clearImmediate(state.scheduled);
  state.scheduled = undefined;
  const whole = state.waiting;
  state.waiting = "";
  if (whole) for (const sink of state.sinks) sink(whole);
}

/** JSON for machines, or readable text where a person sits at the terminal. */
export const toStderr: Sink = (whole) => {
  process.stderr.write(process.stderr.isTTY ? whole.replace(/^.+$/gm, readable) : whole);
};

/** Signs that JSON lets pass and a terminal or an editor obeys: commands, line and paragraph ends, changes of direction. */
const HIDDEN = /[\u007f-\u009f\p{Zl}\p{Zp}\p{Cf}]/gu;

const escaped = (line: string): string =>
  line.replace(HIDDEN, (sign) =>
    Array.from(
      { length: sign.length },
      (_, i) => `\\u${sign.charCodeAt(i).toString(16).padStart(4, "0")}`,
    ).join(""),
  );

/** A line as people read it. It stays one line, and its values cannot pass for others: whatever is not plain is quoted. */
export function readable(line: string): string {
  const { time, level, event, ...fields } = JSON.parse(line) as Record<string, unknown>;
  const told = Object.entries(fields).map(([key, value]) => ` ${key}=${plain(value)}`);
  return escaped(
    `${String(time).slice(11, 19)} ${level === "info" ? "" : `${level} `}${event}${told.join("")}`,
  );
}

const plain = (value: unknown): string =>
  typeof value === "string" && /^[\w.:/+-]+$/.test(value) ? value : JSON.stringify(value);
