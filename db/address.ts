import postgres from "postgres";

/** The PostgreSQL address cannot be reached or is unsuitable. The message may be shown as it is. */
export class DatabaseAddressError extends Error {
  override name = "DatabaseAddressError";
}

/** The longest that a start waits for its database to answer, in ms. */
const PATIENCE_MS = 10_000;

const OLDEST = 180_000;

/** What our sessions set when they start; a pooler refuses or forgets it. */
const OURS = { statement_timeout: 9_999 };

/**
 * Checks that the address leads to a PostgreSQL that keeps a session for each of our connections. Throws DatabaseAddressError
 * within seconds if it does not answer, is too old, or leads through a pooler that shares one session among several connections:
 * locks, limits and LISTEN would then belong to somebody else.
 */
export async function checkAddress(url: string): Promise<void> {
  const both = [session(url), session(url)] as const;
  const patience = Promise.withResolvers<never>();
  const timer = setTimeout(() => patience.reject(new Error("it does not answer")), PATIENCE_MS);
  try {
    await Promise.race([patience.promise, check(...both)]);
  } catch (error) {
    throw error instanceof DatabaseAddressError ? error : explained(error, url);
  } finally {
    clearTimeout(timer);
    await Promise.all(both.map((sql) => sql.end({ timeout: 0 })));
  }
}

const session = (url: string) =>
  postgres(url, {
    max: 1,
    connect_timeout: PATIENCE_MS / 1000,
    prepare: false,
    fetch_types: false,
    onnotice: () => {},
    connection: { application_name: "ga4-garage start", ...OURS },
  });

interface Session {
  process: number;
  limit: string;
  version: number;
}

const look = async (sql: postgres.Sql): Promise<Session> => {
  const [row] = await sql<Session[]>`
    select pg_backend_pid() as process, current_setting('statement_timeout') as "limit",
      current_setting('server_version_num')::int as version`;
  if (!row) throw new Error("it does not answer");
  return row;
};

/** A pooler gives the most recently used session to the next caller, or takes turns. Three queries reveal either. */
async function check(one: postgres.Sql, other: postgres.Sql): Promise<void> {
  const first = await look(one);
  if (first.version < OLDEST) throw new DatabaseAddressError("GA4 Garage needs PostgreSQL 18 or newer.");
  if (first.limit !== `${OURS.statement_timeout}ms`) throw pooled();
  const again = await look(one);
  const beside = await look(other);
  if (again.process !== first.process || beside.process === first.process) throw pooled();
}

const pooled = () =>
  new DatabaseAddressError(
    "DATABASE_URL leads through a connection pooler such as pgbouncer, which keeps no session for a connection. " +
      "GA4 Garage keeps few connections open itself and needs PostgreSQL's own, direct address.",
  );

function explained(error: unknown, url: string): Error {
  const { code, message } = error as NodeJS.ErrnoException;
  if (/unsupported startup parameter/.test(message)) return pooled();
  const { hostname, port, pathname } = new URL(url);
  const place = `${hostname}:${port || 5432}${pathname}`;
  return new DatabaseAddressError(
    `The database at ${place} cannot be used: ${message || code || "it does not answer"}. Check DATABASE_URL and whether PostgreSQL runs there.`,
  );
}
