import path from "node:path";
import { drizzle } from "drizzle-orm/postgres-js";
import { migrate as applyMigrations } from "drizzle-orm/postgres-js/migrator";
import postgres from "postgres";
import { checkAddress, DatabaseAddressError } from "./address";

const MIGRATION_LOCK = 4_204_001;

/**
 * Another process that is starting finishes its migrations in less time; anything that holds the lock longer has forgotten to
 * release it.
 */
const LONGEST_WAIT_MS = 60_000;

/**
 * Migrates the database at `url` to the newest schema, forward only. Processes that start at the same time wait for each other.
 * Throws DatabaseAddressError where the database cannot be used, or another session holds its locks for too long.
 */
export async function migrate(
  url: string,
  { folder = path.resolve("db/migrations"), wait = LONGEST_WAIT_MS } = {},
): Promise<void> {
  await checkAddress(url);
  const sql = postgres(url, { max: 1, onnotice: () => {}, connection: { lock_timeout: wait } });
  try {
    await sql`select pg_advisory_lock(${MIGRATION_LOCK})`;
    await applyMigrations(drizzle({ client: sql }), { migrationsFolder: folder });
  } catch (error) {
    throw isLockTimeout(error) ? held() : error;
  } finally {
    await sql.end({ timeout: 5 });
  }
}

function isLockTimeout(error: unknown): boolean {
  for (let e = error; e instanceof Error; e = e.cause) if ("code" in e && e.code === "55P03") return true;
  return false;
}

const held = () =>
  new DatabaseAddressError(
    "The database's schema cannot be brought up to date: another process has held a lock on it all the while. " +
      "End that process, or its session in PostgreSQL, and start again.",
  );
