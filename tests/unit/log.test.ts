import { execFileSync } from "node:child_process";
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { z } from "zod";
import { openLogFile } from "@/lib/core/log/log-file";
import { readable } from "@/lib/core/log/log-lines";
import { maskText } from "@/lib/core/log/masked-text";
import { redact } from "@/lib/core/log/redact";

test("secrets and personal data are blanked at any depth", () => {
  const line = redact({
    path: "/api/v1/customers",
    status: 200,
    user: { id: "42", email: "a@b.example", surname: "Wood", firstName: "Ann", company_name: "Wood Ltd" },
    vehicles: [{ id: "7", registration: "AB12 CDE", vin: "WVWZZZ" }],
    headers: { authorization: "Bearer x", cookie: "session=x" },
    access_token: "x",
    broadcast: true,
    hostname: "garage",
  });
  expect(line).toEqual({
    path: "/api/v1/customers",
    status: 200,
    user: {
      id: "42",
      email: "[redacted]",
      surname: "[redacted]",
      firstName: "[redacted]",
      company_name: "[redacted]",
    },
    vehicles: [{ id: "7", registration: "[redacted]", vin: "[redacted]" }],
    headers: { authorization: "[redacted]", cookie: "[redacted]" },
    access_token: "[redacted]",
    broadcast: true,
    hostname: "garage",
  });
});

test("of what is neither plain data nor an error only its kind is told", () => {
  expect(
    redact({
      bytes: Buffer.from("Ann Wood"),
      words: new Uint16Array(3),
      link: new URL("https://garage.example/q?surname=Wood"),
      sent: new Headers({ "x-name": "Ann Wood" }),
      found: new Map([["Ann", "Wood"]]),
      call: () => "Ann Wood",
      at: new Date(0),
      never: new Date(Number.NaN),
    }),
  ).toEqual({
    bytes: "[8 bytes]",
    words: "[6 bytes]",
    link: "[URL]",
    sent: "[Headers]",
    found: "[Map]",
    call: "[function]",
    at: "1970-01-01T00:00:00.000Z",
    never: null,
  });
});

/** As the driver makes them, and as drizzle wraps them. */
const refused = Object.assign(new Error('invalid input: "Ann Wood"'), {
  severity: "ERROR",
  code: "22P02",
  detail: "Key (surname)=(Ann Wood) already exists",
  constraint_name: "customers_surname",
  table_name: "customers",
});
const wrapped = Object.assign(
  new Error(
    "Failed query: insert into customers values ($1)\nparams: Ann Wood\n    at Ann Wood (wood.ts:1:1)",
    {
      cause: refused,
    },
  ),
  { query: "insert", params: ["Ann Wood"] },
);

test.each([
  ["the driver's", refused],
  ["drizzle's", wrapped],
  ["one with the driver's words in its own", new Error(`Saving: ${refused.message}`, { cause: refused })],
  ["one with drizzle's words and no cause", new Error(`Saving failed. ${wrapped.message}`)],
  ["one with the row", new Error("Saving: DETAIL: Failing row contains (1, Ann Wood, null)")],
  ["one with the key", new Error("Saving: Key (surname)=(Ann Wood) already exists")],
  ["several at once", new AggregateError([wrapped, refused], "Several")],
  ["JSON's", new SyntaxError(`Unexpected token 'A', "Ann Wood" is not valid JSON`)],
  ["Node's", new TypeError("The argument 'x' must be a number. Received 'Ann Wood'")],
  ["zod's", z.strictObject({}).safeParse({ "Ann Wood": 1 }).error as Error],
])("of an error no value is told: %s", (_, error) => {
  const told = JSON.stringify(redact({ error }));
  expect(told).not.toMatch(/Ann|Wood/);
  expect(told).toMatch(/"type":"\w+/);
});

test("of a database error code, constraint, table and where it happened are told", () => {
  expect(redact(wrapped)).toMatchObject({
    message: undefined,
    cause: { code: "22P02", constraint: "customers_surname", table: "customers", message: undefined },
  });
  expect(redact(new Error("The job queue has not been started"))).toMatchObject({
    message: "The job queue has not been started",
    stack: expect.arrayContaining([expect.stringContaining("log.test.ts")]),
  });
});

test.each([
  "Undeliverable to ann.wood@example.co.uk at once",
  "No car is called AB12 CDE here",
  "No car is called A123 BCD here",
  "Call 01632 960 123 or +44 7700 900123 now",
  "Lives at EC1A 1BB in London",
  "Signed by eyJhbGciOi.eyJzdWIi.c2ln and ga4_0123456789abcdef",
  "Asked postgres://ga4:hunter2@127.0.0.1/ga4 for it",
  "GET /customers?q=Wood failed",
])("words are told without what is somebody's: %s", (text) => {
  expect(maskText(text)).not.toMatch(/ann|AB12|A123|960|900123|1BB|c2ln|0123456|hunter2|Wood/i);
  expect(maskText(text)).toContain("…");
});

test("anything can be logged: big integers, dates, cycles, deep and long values", () => {
  const cyclic: Record<string, unknown> = { rows: 10n, at: new Date(0), list: Array(1000).fill(1) };
  cyclic.self = cyclic;
  expect(JSON.stringify(redact(cyclic)).length).toBeLessThan(3000);
});

test("at a terminal a line stays one, and its values cannot pass for others", () => {
  const line = JSON.stringify({
    time: "2026-11-29T09:00:00.000Z",
    level: "info",
    event: "x",
    id: "7",
    value: 'a\nb level=error\u001b[2J\u009b2J\u2028c "d"',
  });
  expect(readable(line)).toBe('09:00:00 x id=7 value="a\\nb level=error\\u001b[2J\\u009b2J\\u2028c \\"d\\""');
});

describe("the folder of logs", () => {
  let folder: string;
  const failures: Error[] = [];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "ga4-log-"));
    failures.length = 0;
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const LIMITS = { largest: 1000, files: 4, days: 30 };
  const today = new Date().toISOString().slice(0, 10);
  const open = () => openLogFile(folder, (error) => failures.push(error), LIMITS);
  const line = (i: number) => `${String(i).padStart(99, "0")}\n`;
  const names = () => readdirSync(folder).sort();

  test("holds so many files of such a size, and the newest lines, in their order", () => {
    const file = open();
    for (let i = 0; i < 95; i++) file.write(line(i));
    file.close();
    expect(names()).toEqual([10, 7, 8, 9].map((part) => `ga4-${today}.${part}.log`));
    const text = [7, 8, 9, 10].map((part) => readFileSync(join(folder, `ga4-${today}.${part}.log`), "utf8"));
    expect(text.join("")).toBe(Array.from({ length: 35 }, (_, i) => line(60 + i)).join(""));
    expect(failures).toEqual([]);
  });

  test("goes on, at a new start, in the file that has room, however often it is started", () => {
    for (let i = 0; i < 25; i++) {
      const file = open();
      file.write(line(i));
      file.close();
    }
    expect(names()).toEqual([`ga4-${today}.2.log`, `ga4-${today}.3.log`, `ga4-${today}.log`]);
    expect(readFileSync(join(folder, `ga4-${today}.3.log`), "utf8")).toBe(
      [20, 21, 22, 23, 24].map(line).join(""),
    );
  });

  test("drops at a start what is too old or too much, and nothing that is not its own", () => {
    const old = ["ga4-2001-01-01.log", "ga4-2001-01-02.2.log"];
    const recent = Array.from(
      { length: 6 },
      (_, i) => `ga4-${new Date(Date.now() - (i + 1) * 86_400_000).toISOString().slice(0, 10)}.log`,
    );
    for (const name of [...old, ...recent, "notes.log", "ga4-2001-01-01.log.gz"]) {
      writeFileSync(join(folder, name), "x\n");
      utimesSync(join(folder, name), new Date(0), new Date(0));
    }
    const file = open();
    file.write(line(1));
    file.close();
    expect(names()).toEqual(
      [...recent.slice(0, 3), `ga4-${today}.log`, "ga4-2001-01-01.log.gz", "notes.log"].sort(),
    );
  });

  test.skipIf(process.platform !== "linux")("a full disk is told once, and nobody falls over it", () => {
    symlinkSync("/dev/full", join(folder, `ga4-${today}.log`));
    const file = open();
    for (let i = 0; i < 5; i++) file.write(line(i));
    expect(failures).toMatchObject([{ code: "ENOSPC" }]);
  });

  test("a process that ends at once loses no line", () => {
    const program = `
      import { openLogFile } from "./lib/core/log/log-file.ts";
      const file = openLogFile(process.argv[1], console.error);
      for (let i = 0; i < 1000; i++) file.write(i + "\\n");
      process.kill(process.pid, "SIGKILL");`;
    try {
      execFileSync(process.execPath, ["--input-type=module", "-e", program, folder], { stdio: "ignore" });
    } catch {
      // It was killed.
    }
    expect(
      readFileSync(join(folder, `ga4-${today}.log`), "utf8")
        .trim()
        .split("\n"),
    ).toHaveLength(1000);
  });
});
