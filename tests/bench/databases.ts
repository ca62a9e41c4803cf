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

  /** A new one, migrated; what had its name goes. */
  async function empty(name: string): Promise<string> {
    await asAdmin(async (sql) => {
      await sql.unsafe(`drop database if exists ${name} with (force)`);
      await sql.unsafe(`create database ${name}`);
    });
    await migrate(addressOf(name));
    return addressOf(name);
  }

  /**
   * A copy of a garage so many times the size of a real one; the garage itself is imported once a data folder. `before`: as it was imported, for a
   * build whose own migrations it has to have yet.
   */
  async function garage(scale: number, { before = false } = {}): Promise<string> {
    const [original, copy] = [`garage_${scale}`, `garage_${scale}_${before ? "before" : "copy"}`];
    if (!(await exists(original))) {
      const url = await empty(`${original}_new`);
      importInto(url, scale);
      await settle(url);
      await asAdmin((sql) => sql.unsafe(`alter database ${original}_new rename to ${original}`));
    }
    await asAdmin(async (sql) => {
      await sql.unsafe(`drop database if exists ${copy} with (force)`);
      await sql.unsafe(`create database ${copy} template ${original} strategy file_copy`);
    });
    if (!before) await migrate(addressOf(copy));
    await settle(addressOf(copy));
    return addressOf(copy);
  }

  return { empty, garage };
}

function importInto(databaseUrl: string, scale: number): void {
  const folder = madeExport(scale);
  console.log(`Importing a garage of scale ${scale} …`);
  execFileSync(process.execPath, ["dist/scripts/import.mjs", folder], {
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
