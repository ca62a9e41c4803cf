import { execFile, spawn } from "node:child_process";
import { existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { until } from "../../support/until";
import { freePort } from "../served-garage";
import type { Target } from "./target";

/** The newest whose own packages can all be had. */
const VERSION = "12.4.0";
const FOLDER = path.resolve(process.env.BENCH_DIRECTUS_DIR ?? "dist/bench/directus");
const ADMIN_TOKEN = "the-administrator-of-the-benchmark";
const TOKEN = "a-role-of-the-benchmark";

/** Directus over the tables of a garage, as somebody of a role that may read and create; null, with the reason told, where it cannot be had. */
export async function serveDirectus(databaseUrl: string): Promise<Target | null> {
  try {
    await install();
  } catch (error) {
    console.log(`Directus cannot be installed, so nothing is compared with it: ${lastLines(error)}`);
    return null;
  }
  const port = await freePort();
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    HOST: "127.0.0.1",
    PORT: String(port),
    DB_CLIENT: "pg",
    DB_CONNECTION_STRING: databaseUrl,
    DB_POOL__MIN: "0",
    DB_POOL__MAX: "20",
    SECRET: "the secret of a benchmark that nobody shares",
    ADMIN_EMAIL: "admin@example.com",
    ADMIN_PASSWORD: "a long enough password",
    ADMIN_TOKEN,
    TELEMETRY: "false",
    PRESSURE_LIMITER_ENABLED: "false",
    NODE_ENV: "production",
  };
  await promisify(execFile)(process.execPath, [CLI, "bootstrap"], { cwd: FOLDER, env });
  const log = openSync(path.join(FOLDER, "directus.log"), "w");
  const server = spawn(process.execPath, [CLI, "start"], { cwd: FOLDER, env, stdio: ["ignore", log, log] });
  const origin = `http://127.0.0.1:${port}`;
  await ready(origin);
  await setUp(origin);
  return {
    origin,
    prefix: "",
    token: TOKEN,
    async stop() {
      const gone = new Promise((resolve) => server.once("exit", resolve));
      server.kill("SIGTERM");
      await gone;
    },
  };
}

const CLI = path.join(FOLDER, "node_modules/directus/cli.js");

/**
 * From the npm registry alone. Its packages' scripts would compile SQLite and a sandbox for extensions' code, neither of which is
 * used: nothing stands in for the first, an empty package for the second.
 */
async function install(): Promise<void> {
  const done = path.join(FOLDER, "installed");
  if (existsSync(done) && readFileSync(done, "utf8") === VERSION) return;
  console.log(`Installing Directus ${VERSION}, which takes some minutes …`);
  const sandbox = path.join(FOLDER, "isolated-vm");
  mkdirSync(sandbox, { recursive: true });
  writeFileSync(path.join(sandbox, "package.json"), '{ "name": "isolated-vm", "version": "5.0.3" }');
  writeFileSync(path.join(sandbox, "index.js"), "module.exports = {};\n");
  const manifest = {
    private: true,
    dependencies: { directus: VERSION, "isolated-vm": "file:./isolated-vm" },
    overrides: { "isolated-vm": "$isolated-vm" },
  };
  writeFileSync(path.join(FOLDER, "package.json"), JSON.stringify(manifest));
  const args = ["install", "--ignore-scripts", "--no-audit", "--no-fund"];
  await promisify(execFile)("npm", args, { cwd: FOLDER, timeout: 15 * 60_000 });
  writeFileSync(done, VERSION);
}

const lastLines = (error: unknown) => String((error as { stderr?: string }).stderr || error).slice(-400);

async function ready(origin: string): Promise<void> {
  const answers = () =>
    fetch(`${origin}/server/ping`).then(
      ({ ok }) => ok,
      () => false,
    );
  await until(answers, { patience: 60_000, what: "Directus's start" });
}

/** The tables as collections whose changes are recorded, a document's lines as a part of it, and a role with a token. */
async function setUp(origin: string): Promise<void> {
  const ask = async <T>(method: string, path: string, body?: unknown): Promise<T> => {
    const answer = await fetch(origin + path, {
      method,
      headers: { authorization: `Bearer ${ADMIN_TOKEN}`, "content-type": "application/json" },
      body: body === undefined ? null : JSON.stringify(body),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`Directus refused ${method} ${path}: ${text}`);
    return (text ? JSON.parse(text).data : undefined) as T;
  };
  const collections = ["customers", "documents", "document_lines"];
  for (const collection of collections)
    await ask("PATCH", `/collections/${collection}`, { meta: { accountability: "all" } });
  await ask("POST", "/fields/documents", {
    field: "line_items",
    type: "alias",
    meta: { special: ["o2m"], interface: "list-o2m" },
  });
  await ask("PATCH", "/relations/document_lines/document_id", { meta: { one_field: "line_items" } });
  const policy = await ask<{ id: string }>("POST", "/policies", { name: "Office" });
  for (const collection of collections)
    for (const action of ["read", "create"])
      await ask("POST", "/permissions", { policy: policy.id, collection, action, fields: ["*"] });
  const role = await ask<{ id: string }>("POST", "/roles", {
    name: "Office",
    policies: [{ policy: policy.id }],
  });
  await ask("POST", "/users", { email: "office@example.com", role: role.id, token: TOKEN });
}
