import { maskString, maskText } from "./masked-text";

type Fields = Record<string, unknown>;

const secretOrPersonal = new RegExp(
  [
    "password|passwd|token|secret|authori[sz]ation|cookie|api_?key|credential|signature",
    "e_?mail|registration|phone|mobile|postcode|address|birth",
    "^(.*_)?((fore|sur|last|first|full|user|customer|company|file)?_?name|road|house_no|locality|town|county|vin|ip|otp|pin)$",
    "^(notes?|body|subject|params|parameters|query|sql|detail|details|row|rows|before|after|input|search|q)$",
  ].join("|"),
  "i",
);

/**
 * Returns a value in a form that may be logged: secrets and personal data blanked by field name, errors described with their
 * causes, values masked in text. Anything that is neither plain data nor an error is reduced to the name of its type. Depth and
 * length are bounded.
 */
export function redact(value: unknown, depth = 0): unknown {
  if (typeof value === "string") return maskString(value);
  if (typeof value === "bigint") return String(value);
  if (typeof value === "function" || typeof value === "symbol") return `[${typeof value}]`;
  if (typeof value !== "object" || value === null) return value;
  if (value instanceof Error) return describeFault(value);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
  if (ArrayBuffer.isView(value)) return `[${value.byteLength} bytes]`;
  if (depth > 4) return "…";
  if (Array.isArray(value)) return value.slice(0, 20).map((item) => redact(item, depth + 1));
  if (!isPlain(value)) return `[${value.constructor?.name || "object"}]`;
  return Object.fromEntries(
    Object.entries(value)
      .slice(0, 50)
      .map(([key, item]) => [maskString(key.slice(0, 60)), redactField(key, item, depth)]),
  );
}

function redactField(key: string, item: unknown, depth: number): unknown {
  const blank = secretOrPersonal.test(key.replace(/([a-z])([A-Z])/g, "$1_$2"));
  return blank && item !== undefined && item !== null ? "[redacted]" : redact(item, depth + 1);
}

function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null;
}

/**
 * Describes an error for the log. For a database error it gives only the code and place, because its message repeats values. An
 * error that merely wraps one (drizzle's names statement and parameters) loses its message too.
 */
function describeFault(error: Error, depth = 0, below = false): Fields {
  const { code, constraint_name, table_name, digest, cause } = error as Error & Fields;
  const wordless = below || ofDatabase(error);
  return {
    type: maskString(error.name),
    message: wordless ? undefined : maskText(withIssues(error)),
    code: typeof code === "string" || typeof code === "number" ? maskString(String(code)) : undefined,
    constraint: constraint_name,
    table: table_name,
    digest,
    stack: frames(error),
    cause: cause instanceof Error && depth < 4 ? describeFault(cause, depth + 1, wordless) : undefined,
    errors:
      error instanceof AggregateError && depth < 2
        ? error.errors
            .slice(0, 5)
            .map((one) => (one instanceof Error ? describeFault(one, depth + 1, wordless) : "…"))
        : undefined,
  };
}

/** Whether this is an error of PostgreSQL, or one that wraps it with its statement or its message. */
function ofDatabase(error: Error): boolean {
  if ("severity" in error || "query" in error) return true;
  const cause = error.cause;
  return cause instanceof Error && ofDatabase(cause) && error.message.includes(cause.message);
}

/** Zod's message lists its issues with the given values; path and kind are enough. */
function withIssues(error: Error): string {
  const { issues } = error as Error & { issues?: unknown };
  if (!Array.isArray(issues)) return error.message;
  return issues
    .slice(0, 5)
    .map(({ path, code }) => `${Array.isArray(path) ? path.join(".") : ""} ${code}`)
    .join(", ");
}

const FRAME = /^\s+at \S.*(:\d+:\d+\)?|\(<anonymous>\)|\(native\))$/;

/** The stack without the message before it, whose lines could look like frames. */
function frames({ stack = "", message }: Error): string[] {
  const after = stack.indexOf(message);
  const rest = after < 0 ? stack : stack.slice(after + message.length);
  return rest
    .split("\n")
    .filter((line) => FRAME.test(line))
    .slice(0, 8)
    .map((line) => line.trim().slice(0, 200));
}
