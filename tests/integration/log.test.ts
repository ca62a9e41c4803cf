process.env.AUTH_SECRET = "a secret of this test alone, long enough to be one";

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { sql } from "@/db/client";
import { commands } from "@/lib/core/command";
import { startJobs, stopJobs } from "@/lib/jobs/queue";
import { loadWork } from "../architecture/sources";
import { tokenOf } from "../support/api";
import { bundled } from "../support/bundled";
import { testDatabase } from "../support/database";
import { MARKS, markedInput } from "../support/marked-input";
import { aVehicle } from "../support/records";
import { aReceipt, aRow } from "../support/rows";
import { FAULTS, type Fault, prepareSabotage, setFault } from "../support/sabotage";
import { makeUser } from "../support/users";
import { aCustomer, aDraft, aGarage } from "../support/writing";

const { url } = await testDatabase();
const folder = mkdtempSync(join(tmpdir(), "ga4-logged-"));
const ids: Record<string, string> = {};

const loaded = await loadWork();

let server: ChildProcess;
let port = 0;
let said = "";

beforeAll(async () => {
  await startJobs(url, []);
  await aGarage();
  ids.customers = await aCustomer({
    surname: "Zqxname",
    email: "zqx@zqxmail.example",
    mobile: "07700 900321",
  });
  ids.vehicles = await aVehicle(ids.customers, "ZQ51 XQZ");
  ids.documents = (await aDraft({ customer_id: ids.customers })).id;
  ids.receipts = await aReceipt({ document_id: ids.documents, description: "Zqx deposit" });
  ids.suppliers = await aRow("suppliers", { name: "Zqx Factors" });
  ids.stock = await aRow("stock_items", { part_number: "ZQX1", description: "Zqx filter" });
  ids.resources = await aRow("resources", { name: "Zqx bay", kind: "bay" });
  ids.reminder_templates = await aRow("reminder_templates", { name: "Zqx service", recurs_months: 12 });
  ids.mergeds = await aCustomer({ surname: "Zqxother" });
  const {
    customers: customer_id,
    vehicles: vehicle_id,
    resources: resource_id,
    reminder_templates: template_id,
  } = ids;
  ids.advisories = await aRow("advisories", { vehicle_id, description: "Zqx tyres" });
  ids.reminders = await aRow("reminders", { vehicle_id, template_id, due_date: "2031-01-01" });
  ids.saved_jobs = await aRow("saved_jobs", { name: "Zqx job" });
  ids.statuses = await aRow("garage_statuses", { applies_to: "document", name: "Zqx ramp" });
  ids.users = (await makeUser("technician", "zqx@zqxmail.example")).id;
  const [starts_at, ends_at] = ["2031-12-01T09:00Z", "2031-12-01T10:00Z"];
  ids.appointments = await aRow("appointments", {
    resource_id,
    customer_id,
    starts_at,
    ends_at,
    status: "booked",
  });
  await prepareSabotage();
  await setFault(null);
  await startServer();
}, 120_000);

afterAll(async () => {
  server.kill("SIGKILL");
  await once(server, "exit");
  await stopJobs();
  rmSync(folder, { recursive: true, force: true });
});

async function startServer(): Promise<void> {
  const entry = "dist/logged-server/entry.ts";
  mkdirSync("dist/logged-server", { recursive: true });
  // A file that is imported only to be there would be left out: see `sideEffects` in package.json.
  const all = [...loaded.keys(), "tests/support/logged-server.ts"];
  const lines = all.map((path, at) => `export * as file${at} from "@/${path.replace(/\.ts$/, "")}";\n`);
  writeFileSync(entry, lines.join(""));
  server = spawn(process.execPath, ["--enable-source-maps", bundled(entry)], {
    env: {
      ...process.env,
      DATABASE_URL: url,
      DATA_DIR: folder,
      LOG_LEVEL: "debug",
      LOG_TO: "both",
      NODE_ENV: "production",
      API_REQUESTS_PER_MINUTE: "0",
      API_REQUESTS_PER_MINUTE_PER_ADDRESS: "0",
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  server.stderr?.setEncoding("utf8").on("data", (text: string) => {
    said += text;
  });
  for await (const line of createInterface({ input: server.stdout as NodeJS.ReadableStream })) {
    const ready = JSON.parse(line) as { port: number; commands: number };
    expect(ready.commands).toBe(commands.size);
    port = ready.port;
    break;
  }
  expect(port, said).toBeGreaterThan(0);
}

const ask = (method: string, path: string, body?: string, headers: Record<string, string> = {}) =>
  new Promise<{ status: number; text: string }>((resolve, reject) => {
    const length = body === undefined ? {} : { "content-length": String(Buffer.byteLength(body)) };
    const outgoing = request(
      {
        host: "127.0.0.1",
        port,
        method,
        path,
        headers: { "content-type": "application/json", ...length, ...headers },
      },
      (incoming) => {
        let text = "";
        incoming.setEncoding("utf8").on("data", (chunk: string) => {
          text += chunk;
        });
        incoming.on("end", () => resolve({ status: incoming.statusCode ?? 0, text }));
      },
    );
    outgoing.on("error", reject);
    outgoing.end(body);
  });

/** The record that a field of a command means. */
const idOf = (command: string) => (field: string) =>
  ids[`${field.replace(/_ids?$/, "")}s`] ??
  ids[command.split(".")[0] ?? ""] ??
  "01a00000-0000-7000-8000-000000000001";

const linesOf = (text: string) => text.trim().split("\n").filter(Boolean);

const kept = () => {
  const logs = join(folder, "logs");
  return readdirSync(logs)
    .map((name) => readFileSync(join(logs, name), "utf8"))
    .join("");
};

const marked = (text: string) => linesOf(text).filter((line) => MARKS.test(line));

/** What every command answers while the database refuses what it writes. */
async function driveAll(fault: Fault | null): Promise<string[]> {
  await setFault(fault);
  const waiting = [...commands.values()];
  const answers: string[] = [];
  const worker = async () => {
    for (let command = waiting.pop(); command; command = waiting.pop()) {
      const input = markedInput(command.input, idOf(command.name));
      const { text } = await ask("POST", `/run/${command.name}`, JSON.stringify(input));
      answers.push(text);
    }
  };
  await Promise.all(Array.from({ length: 4 }, worker));
  await setFault(null);
  return answers;
}

const seen = new Map<string, number>();

test.each(Object.keys(FAULTS) as Fault[])(
  "no command puts a value into the log when the database says: %s",
  async (fault) => {
    const before = said.length;
    const answers = await driveAll(fault);
    expect(answers).toHaveLength(commands.size);
    const reached = answers.filter((code) => !/^(done|NOT_FOUND|PRECONDITION_FAILED)$/.test(code));
    seen.set(fault, reached.length);
    expect(marked(said.slice(before))).toEqual([]);
  },
  120_000,
);

test("the commands came as far as the database, and its errors into the log", () => {
  process.stdout.write(
    `commands that ran into each fault, of ${commands.size}: ${JSON.stringify(Object.fromEntries(seen))}\n`,
  );
  expect(seen.get("raised") ?? 0).toBeGreaterThan(90);
  const faults = linesOf(said).filter((line) => line.includes("error.unexpected"));
  for (const code of ["22P02", "22001", "P0001", "XX000"])
    expect(
      faults.some((line) => line.includes(`"code":"${code}"`)),
      code,
    ).toBe(true);
});

test("calls of the API say nothing either: right, wrong, and signing in", async () => {
  const before = said.length;
  const token = await tokenOf("admin");
  const bearer = { authorization: `Bearer ${token}` };
  const customer = {
    surname: "Zqx",
    email: "zqx@zqxmail.example",
    mobile: "07700 900321",
    postcode: "ZQ1 9XQ",
  };
  for (const fault of [null, ...(Object.keys(FAULTS) as Fault[])]) {
    await setFault(fault);
    await ask("POST", "/api/v1/customers", JSON.stringify(customer), bearer);
    await ask(
      "PUT",
      `/api/v1/customers/${ids.customers}`,
      JSON.stringify({ ...customer, version: 1 }),
      bearer,
    );
    await ask("GET", "/api/v1/customers?q=Zqx&surname=Zqx", undefined, bearer);
    await ask(
      "POST",
      "/api/v1/auth/login",
      JSON.stringify({ email: "zqx@zqxmail.example", password: "zqxpassword" }),
    );
    await ask("POST", "/api/v1/auth/refresh", JSON.stringify({ refresh_token: "zqxtoken" }));
    await ask("GET", "/api/v1/customers", undefined, { authorization: "Bearer ga4_zqxtoken" });
  }
  await setFault(null);
  const now = said.slice(before);
  expect(linesOf(now).filter((line) => line.includes("api.request")).length).toBeGreaterThan(90);
  expect(marked(now)).toEqual([]);
  expect(now).not.toContain(token.slice(0, 30));
});

test("what others print, warn of or leave uncaught is one line each, without values", async () => {
  const before = said.length;
  await ask("GET", "/stray");
  await expect.poll(() => said.slice(before)).toContain("server.unhandled");
  const lines = linesOf(said.slice(before)).map((line) => JSON.parse(line) as { event: string });
  // What an earlier request came to is written after its answer, and may come only now.
  const strays = lines.map(({ event }) => event).filter((event) => event !== "api.request");
  expect(strays.sort()).toEqual(["console.error", "process.warning", "server.unhandled"]);
  expect(marked(said.slice(before))).toEqual([]);
});

test("nobody forges a line: by path, header or body", async () => {
  const forged = '{"time":"2026-11-29T09:00:00.000Z","level":"error","event":"forged"}';
  const escaped = encodeURIComponent(`\n${forged}\n`);
  const before = said.length;
  await ask("GET", `/api/v1/customers/${escaped}`);
  await ask("GET", `/api/v1/customers?q=${escaped}`);
  await ask("POST", `/run/${escaped}`, `{"a":1}\n${forged}\n`);
  await ask(
    "POST",
    "/run/customers.create",
    `{"surname": "x\u2028${forged.replaceAll('"', "'")}\u0085",\n${forged}\n`,
  );
  await ask("POST", "/api/v1/customers", `\n${forged}\n`, {
    "user-agent": `x\t${forged}`,
    "x-request-id": forged,
    "idempotency-key": "a b",
  });
  const lines = said.slice(before).split("\n").filter(Boolean);
  expect(lines.length).toBeGreaterThan(3);
  const events = lines.map((line) => (JSON.parse(line) as { event: string }).event);
  expect(events).not.toContain("forged");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: none of these may stand in a line
  expect(said.slice(before)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029]/);
});

test("every line is JSON with its time, level and event, and the file holds the same", async () => {
  await expect.poll(() => linesOf(said)).toEqual(linesOf(kept()));
  expect(marked(kept())).toEqual([]);
  for (const line of linesOf(said))
    expect(JSON.parse(line)).toMatchObject({
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      level: expect.stringMatching(/^(debug|info|warn|error)$/),
      event: expect.stringMatching(/^[\w.]+$/),
    });
});

test("PostgreSQL's own log says nothing of it", async () => {
  const log = readFileSync(join(inject("databaseFolder"), "postgres.log"), "utf8");
  expect(log).toMatch(/terminating connection/);
  expect(linesOf(log).filter((line) => MARKS.test(line))).toEqual([]);
  expect(log).not.toMatch(/STATEMENT|DETAIL|CONTEXT|Failing row/);
  await sql()`select 1`;
});
