import "server-only";
import { db, type Tx } from "@/db/client";
import { gaveWay } from "./database-errors";

/** How often work is begun before somebody is asked to try again. */
const MOST_TRIES = 5;

/**
 * Does work in one transaction. Where the database makes it give way to somebody else's (a deadlock), nothing of it is left, and it is
 * done again from its start: so it may change nothing but the database, and that by its `tx` alone.
 */
export async function transact<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await db().transaction(work);
    } catch (error) {
      if (tries === MOST_TRIES || !gaveWay(error)) throw error;
    }
  }
}
