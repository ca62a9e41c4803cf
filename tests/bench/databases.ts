import { execFileSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import postgres from "postgres";
import { migrate } from "@/db/migrate";
import { madeExport } from "./exports";

export type Databases = ReturnType<typeof databasesOn>;

/** The databases of a benchmark on one PostgreSQL, by name. */
export function databasesOn(serverUrl: string) {
  const asAdmin = async <T>(work: (sql: postgres.Sql) => Promise<T>): Promise<T> => {
    const sql = postgres(serverUrl, { max: 1, onnotice: () => {} });
    return work(sql).finally(() => sql.end());
  };
  const addressOf = (name: string): string => {
    const url = new URL(serverUrl);
    url.pathname = `/${name}`;
    return url.href;
  };
  const exists = (name: string) =>
    asAdmin(async (sql) => (await sql`select 1 from pg_database where datname = ${name}`).length > 0);

  /** A new one without a table; what had its name goes. */
  async function created(name: string): Promise<string> {
    await asAdmin(async (sql) => {
      await sql.unsafe(`drop database if exists ${name} with (force)`);
      await sql.unsafe(`create database ${name}`);
    });
    return addressOf(name);
  }

  /** A new one, migrated; what had its name goes. */
  async function empty(name: string): Promise<string> {
    const url = await created(name);
    await migrate(url);
    return url;
  }

  /** A garage so many times the size of a real one, imported once a data folder by the build that lies in a folder. */
  async function imported(name: string, scale: number, build: string): Promise<string> {
    if (await exists(name)) return name;
    const url = await created(`${name}_new`);
    importInto(url, scale, build);
    await settle(url);
    await asAdmin((sql) => sql.unsafe(`alter database ${name}_new rename to ${name}`));
    return name;
  }

  async function copied(original: string, copy: string): Promise<string> {
    await asAdmin(async (sql) => {
      await sql.unsafe(`drop database if exists ${copy} with (force)`);
      await sql.unsafe(`create database ${copy} template ${original} strategy file_copy`);
    });
    return addressOf(copy);
  }

  /** A copy of a garage so many times the size of a real one. */
  async function garage(scale: number): Promise<string> {
    const url = await copied(await imported(`garage_${scale}`, scale, "."), `garage_${scale}_copy`);
    await migrate(url);
    await settle(url);
    return url;
  }

  /** Two copies of a garage that the build before imported: as it was left, and brought up to date. */
  async function garageBefore(scale: number, build: string): Promise<{ before: string; now: string }> {
    const original = await imported(`garage_${scale}_before`, scale, build);
    const [before, now] = [
      await copied(original, `${original}_copy`),
      await copied(original, `${original}_now`),
    ];
    await migrate(now);
    for (const url of [before, now]) await settle(url);
    return { before, now };
  }

  return { empty, garage, garageBefore };
}

function importInto(databaseUrl: string, scale: number, build: string): void {
  const folder = madeExport(scale);
  console.log(`Importing a garage of scale ${scale} …`);
  execFileSync(process.execPath, ["dist/scripts/import.mjs", folder], {
    cwd: build,
    env: {
      ...process.env,
      NODE_ENV: "production",
      DATABASE_URL: databaseUrl,
      DATA_DIR: mkdtempSync(path.join(tmpdir(), "ga4-bench-")),
      LOG_LEVEL: "error",
    },
    stdio: ["ignore", "ignore", "inherit"],
  });
}

/** What autovacuum and the checkpointer would have done a while after so much was written. */
export async function settle(databaseUrl: string): Promise<void> {
  const sql = postgres(databaseUrl, { max: 1, onnotice: () => {} });
  await sql`vacuum analyze`;
  await sql`checkpoint`;
  await sql.end();
}
