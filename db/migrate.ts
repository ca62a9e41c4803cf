import path from "node:path";
import { drizzle } from "drizzle-orm/postgres-js";
import { migrate as applyMigrations } from "drizzle-orm/postgres-js/migrator";
import postgres from "postgres";

const MIGRATION_LOCK = 4_204_001;

/** Brings the database at `url` to the newest schema, forward only; starts at once wait for each other. */
export async function migrate(url: string, folder = path.resolve("db/migrations")): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    const [server] = await sql<
      { version: number }[]
    >`select current_setting('server_version_num')::int as version`;
    if ((server?.version ?? 0) < 180_000) throw new Error("GA4 Garage needs PostgreSQL 18 or newer");
    await sql`select pg_advisory_lock(${MIGRATION_LOCK})`;
    await applyMigrations(drizzle({ client: sql }), { migrationsFolder: folder });
  } finally {
    await sql.end({ timeout: 5 });
  }
}
