import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { hash } from "@node-rs/argon2";
import postgres from "postgres";
import { ServerProcess } from "../support/server-process";
import { test as base, expect, openDatabase } from "./fixtures";

export interface Garage {
  /** Does everything, and answers alone. */
  one: ServerProcess;
  other: ServerProcess;
  sql: postgres.Sql;
  /** Starts one more of its processes, that answers only. */
  another(): Promise<ServerProcess>;
}

export const PASSWORD = "correct horse battery";
/** Requests a minute for each token. */
export const LIMIT = 60;

/** Two processes of one garage on one database of their own, started at the same moment. */
export const test = base.extend<object, { garage: Garage }>({
  garage: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that are wanted from the pattern
    async ({}, use) => {
      const owner = openDatabase();
      const name = `two_${randomUUID().replaceAll("-", "")}`;
      await owner.unsafe(`create database ${name}`);
      const { host, port, user, pass } = owner.options;
      const url = `postgres://${user}:${pass}@${host[0]}:${port[0]}/${name}`;
      const dataDir = mkdtempSync(path.join(tmpdir(), "ga4-e2e-two-"));
      const env = {
        DATABASE_URL: url,
        DATA_DIR: dataDir,
        API_REQUESTS_PER_MINUTE: String(LIMIT),
        API_REQUESTS_PER_MINUTE_PER_ADDRESS: "0",
      };
      const [one, other] = await Promise.all([
        ServerProcess.start({ ...env, ROLE: "all" }),
        ServerProcess.start({ ...env, ROLE: "web" }),
      ]);
      await Promise.all([one.ready(), other.ready()]);
      const sql = postgres(url, { max: 1, onnotice: () => {} });
      const more: ServerProcess[] = [];
      const another = async () => {
        const started = await ServerProcess.start({ ...env, ROLE: "web" });
        more.push(started);
        await started.ready();
        return started;
      };
      await use({ one, other, sql, another });
      await Promise.all([one, other, ...more].map((process) => process.stop()));
      await sql.end();
      await owner.unsafe(`drop database ${name} with (force)`);
      await owner.end();
      rmSync(dataDir, { recursive: true, force: true });
    },
    { scope: "worker", timeout: 180_000 },
  ],
});

export async function somebody({ sql }: Garage, role: string): Promise<string> {
  const email = `${randomUUID()}@garage.test`;
  await sql`
    insert into users (email, name, role, password_hash)
    values (${email}, ${`Test ${role}`}, ${role}, ${await hash(PASSWORD)})`;
  return email;
}

export const ask = async (
  { url }: ServerProcess,
  method: string,
  place: string,
  { token, body }: { token?: string; body?: object } = {},
) =>
  fetch(`${url}/api/v1${place}`, {
    method,
    headers: {
      ...(token && { authorization: `Bearer ${token}` }),
      ...(body && { "content-type": "application/json" }),
    },
    ...(body && { body: JSON.stringify(body) }),
  });

export const logIn = (at: ServerProcess, email: string, password = PASSWORD) =>
  ask(at, "POST", "/auth/login", { body: { email, password } });

export async function tokenAt(at: ServerProcess, email: string): Promise<string> {
  const answer = await logIn(at, email);
  expect(answer.status).toBe(200);
  return ((await answer.json()) as { data: { access_token: string } }).data.access_token;
}
