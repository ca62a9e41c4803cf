import path from "node:path";
import { drizzle } from "drizzle-orm/postgres-js";
import { migrate as applyMigrations } from "drizzle-orm/postgres-js/migrator";
import postgres from "postgres";
import { checkAddress, DatabaseAddressError } from "./address";

const MIGRATION_LOCK = 4_204_001;

/** Another start brings the schema up to date in less; whatever waits longer, waits for somebody who forgot to let go. */
const LONGEST_WAIT_MS = 60_000;

/**
 * Brings the database at `url` to the newest schema, forward only; starts at once wait for each other. Throws DatabaseAddressError where it
 * cannot be used, or is not let go of.
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
