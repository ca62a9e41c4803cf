import postgres from "postgres";

/** PostgreSQL's address leads nowhere, or not to where it has to; the message is fit to be shown as it is. */
export class DatabaseAddressError extends Error {
  override name = "DatabaseAddressError";
}

/** A start does not wait longer for an answer of its database, in ms. */
const PATIENCE_MS = 10_000;

const OLDEST = 180_000;

/** What a session of ours says at its beginning; a pooler refuses or forgets it. */
const OURS = { statement_timeout: 9_999 };

/**
 * Whether the address is that of a PostgreSQL which keeps a session for each of our connections. Throws DatabaseAddressError, in seconds,
 * where it does not answer, is too old, or leads through a pooler that hands one session to several of us: locks, limits and LISTEN would
 * be somebody else's.
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

/** A pooler gives the session that was used last to whoever asks next, or takes turns: either shows in three questions. */
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
