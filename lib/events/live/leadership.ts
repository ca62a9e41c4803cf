import "server-only";
import postgres from "postgres";
import { databaseAddress } from "@/db/client";

/** Held by the one process that publishes the garage's changes. */
const PUBLISHER_LOCK = 4_204_037;

export interface Leadership {
  /**
   * The how manyth time it is that this process publishes, null while another does: at once where it knows, else it asks for the lock.
   * Throws while the database is away.
   */
  term(): Promise<number | null>;
  end(): Promise<void>;
}

/**
 * Asks for the lock on a connection of its own, which holds it for as long as it lives: PostgreSQL gives it to another process as
 * soon as this one has gone.
 */
export function askForLeadership(): Leadership {
  let ours = false;
  let terms = 0;
  const sql = postgres(databaseAddress(), {
    max: 1,
    idle_timeout: 0,
    max_lifetime: null,
    connect_timeout: 10,
    onnotice: () => {},
    onclose: () => {
      ours = false;
    },
    connection: { application_name: "ga4-garage publisher" },
  });
  return {
    async term() {
      if (ours) return terms;
      const [row] = await sql<{ got: boolean }[]>`select pg_try_advisory_lock(${PUBLISHER_LOCK}) as got`;
      if (!row?.got) return null;
      ours = true;
      return ++terms;
    },
    end: () => sql.end({ timeout: 5 }),
  };
}
