import "server-only";
import postgres from "postgres";
import { databaseAddress } from "@/db/client";

/** Held by the one process that publishes the garage's changes. */
const PUBLISHER_LOCK = 4_204_037;

export interface Leadership {
  /** Whether this process publishes: at once where it knows, else it asks for the lock. Throws while the database is away. */
  isOurs(): Promise<boolean>;
  end(): Promise<void>;
}

/**
 * Asks for the lock on a connection of its own, which holds it for as long as it lives: PostgreSQL gives it to another process as
 * soon as this one has gone.
 */
export function askForLeadership(): Leadership {
  let ours = false;
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
    async isOurs() {
      if (ours) return true;
      const [row] = await sql<{ got: boolean }[]>`select pg_try_advisory_lock(${PUBLISHER_LOCK}) as got`;
      ours = row?.got ?? false;
      return ours;
    },
    end: () => sql.end({ timeout: 5 }),
  };
}
