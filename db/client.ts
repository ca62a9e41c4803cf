import { drizzle, type PostgresJsDatabase } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { inTransaction, preparing } from "./driver/prepared";

export type Sql = postgres.Sql;
export type Db = PostgresJsDatabase;
/** A transaction; also accepts the database itself where a single statement is enough. */
export type Tx = Parameters<Parameters<Db["transaction"]>[0]>[0];

interface Connection {
  url: string;
  sql: Sql;
  db: Db;
}

// The server's own bundle and Next's each load this module, but a process has only one pool.
const shared = globalThis as { ga4Connection?: Connection };

/** Limits for every statement on the pool, in ms. Work that takes longer (an import, a migration) has its own connection. */
const LIMITS = {
  statement_timeout: 30_000,
  lock_timeout: 10_000,
  idle_in_transaction_session_timeout: 60_000,
};

/** Opens the process's pool. Calling it again with the same address is harmless. */
export function connect(
  url: string,
  { max = 20, debug = false }: { max?: number; debug?: postgres.Options<never>["debug"] } = {},
): Connection {
  if (shared.ga4Connection?.url === url) return shared.ga4Connection;
  const sql = postgres(url, {
    max,
    idle_timeout: 300,
    debug,
    connect_timeout: 10,
    // The driver's own back-off waits up to 20 s before it reconnects after many connections were lost at once.
    backoff: (retries) => Math.min(0.05 * 2 ** retries, 1),
    onnotice: () => {},
    connection: { application_name: "ga4-garage", TimeZone: "UTC", ...LIMITS },
  });
  shared.ga4Connection = { url, sql, db: drizzle({ client: preparing(sql) }) };
  return shared.ga4Connection;
}

function connection(): Connection {
  if (inTransaction())
    throw new Error(
      "Inside a transaction only its tx speaks to the database: a second connection may never come",
    );
  return opened();
}

function opened(): Connection {
  if (shared.ga4Connection) return shared.ga4Connection;
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error("No database: call connect() first, or set DATABASE_URL");
  return connect(url);
}

/** Returns the address of the database, for code that needs a connection outside the pool. */
export const databaseAddress = (): string => opened().url;

/** The maximum number of connections in the pool. */
export const poolSize = (): number => opened().sql.options.max;

/** Returns the ORM on the process's pool. Throws inside a transaction. */
export const db = (): Db => connection().db;

/**
 * Caches a statement that the ORM builds, once per pool instead of once per call. Building it takes the ORM longer than the
 * database needs to run it.
 */
export function built<T>(build: (db: Db) => T): (db: Db) => T {
  const made = new WeakMap<Db, T>();
  return (db) => {
    const known = made.get(db) ?? build(db);
    made.set(db, known);
    return known;
  };
}

/** Returns the driver itself, for statements that an ORM does not write. Throws inside a transaction. */
export const sql = (): Sql => connection().sql;

export async function disconnect(): Promise<void> {
  const open = shared.ga4Connection;
  shared.ga4Connection = undefined;
  await open?.sql.end({ timeout: 5 });
}
