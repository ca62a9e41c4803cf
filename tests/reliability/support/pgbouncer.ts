import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { until } from "@/tests/support/until";
import { freePort } from "../../bench/served-garage";

const PROGRAM = "/usr/sbin/pgbouncer";

/** Where Debian puts it; without it this drill says what it wants instead of passing. */
export function requirePgbouncer(): void {
  if (!existsSync(PROGRAM))
    throw new Error(`This drill needs ${PROGRAM}: apt-get install pgbouncer (its service may stay off)`);
}

/** pgbouncer in front of a PostgreSQL; answers the address through it. Ended with the test. */
export async function pgbouncer(
  databaseUrl: string,
  { connect_query, ...settings }: Record<string, string | number>,
): Promise<string> {
  const { username, password, hostname, port, pathname } = new URL(databaseUrl);
  const folder = mkdtempSync(join(tmpdir(), "ga4-pgbouncer-"));
  chmodSync(folder, 0o755);
  const own = await freePort();
  const users = join(folder, "users.txt");
  const lines = Object.entries({
    listen_addr: "127.0.0.1",
    listen_port: own,
    unix_socket_dir: "",
    auth_type: "scram-sha-256",
    auth_file: users,
    ...settings,
  }).map(([name, value]) => `${name} = ${value}`);
  writeFileSync(users, `"${username}" "${decodeURIComponent(password)}"\n`, { mode: 0o644 });
  const config = join(folder, "pgbouncer.ini");
  const behind = `* = host=${hostname} port=${port}${connect_query ? ` connect_query='${connect_query}'` : ""}`;
  writeFileSync(config, `[databases]\n${behind}\n[pgbouncer]\n${lines.join("\n")}\n`, { mode: 0o644 });
  let said = "";
  const pooler: ChildProcess = spawn(PROGRAM, [...asNobody(), config], { stdio: ["ignore", "pipe", "pipe"] });
  for (const stream of [pooler.stdout, pooler.stderr])
    stream?.on("data", (chunk: Buffer) => {
      said += chunk;
    });
  onTestFinished(async () => {
    if (pooler.exitCode === null) {
      pooler.kill("SIGTERM");
      await once(pooler, "exit");
    }
    rmSync(folder, { recursive: true, force: true });
  });
  await until(() => /process up/.test(said) || pooler.exitCode !== null);
  if (pooler.exitCode !== null) throw new Error(`pgbouncer did not start:\n${said}`);
  return `postgres://${username}:${password}@127.0.0.1:${own}${pathname}`;
}

/** It refuses to run as root. */
const asNobody = () => (process.getuid?.() === 0 ? ["-u", "nobody"] : []);
