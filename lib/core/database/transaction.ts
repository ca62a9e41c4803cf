import "server-only";
import { db, poolSize, type Tx } from "@/db/client";
import { unavailable } from "../errors";
import { Turnstile } from "../waiting/turnstile";
import { isRetryable } from "./database-errors";

/** How often work is attempted before the user is asked to try again. */
const MOST_TRIES = 5;

/** Allows as many transactions as the pool has connections. A caller that waits longer than 10 s is asked to come back later. */
let places: Turnstile | undefined;
const turnstile = (): Turnstile => {
  places ??= new Turnstile(poolSize(), 10_000, () =>
    unavailable("Too much is going on at the moment: please try again", { retryAfter: 5 }),
  );
  return places;
};

/**
 * Runs work in one transaction. If the database rolls it back in favour of another transaction (a deadlock, say), the work runs
 * again from its start. So it must have no side effects outside the database, and must use only its `tx`. Throws UNAVAILABLE if no
 * connection becomes free in time.
 */
export const transact = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => inTurn(() => db().transaction(work));

/** The same for work that is one statement, which needs no transaction around it. */
export const transactAsOneStatement = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  // A single statement uses only what the database object offers as well as a transaction.
  inTurn(() => work(db() as unknown as Tx));

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const leave = await turnstile().enter();
  try {
    return await tried(work);
  } finally {
    leave();
  }
}

async function tried<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await work();
    } catch (error) {
      if (tries === MOST_TRIES || !isRetryable(error)) throw error;
    }
  }
}
