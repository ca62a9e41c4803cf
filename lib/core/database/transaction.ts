import "server-only";
import { db, poolSize, type Tx } from "@/db/client";
import { unavailable } from "../errors";
import { Turnstile } from "../waiting/turnstile";
import { isRetryable } from "./database-errors";

/** How often work is begun before somebody is asked to try again. */
const MOST_TRIES = 5;

/** As many transactions as the pool has connections; who waits longer for one than 10 s is told to come again. */
let places: Turnstile | undefined;
const turnstile = (): Turnstile => {
  places ??= new Turnstile(poolSize(), 10_000, () =>
    unavailable("Too much is going on at the moment: please try again", { retryAfter: 5 }),
  );
  return places;
};

/**
 * Does work in one transaction. Where the database makes it give way to somebody else's (a deadlock), nothing of it is left, and it is
 * done again from its start: so it may change nothing but the database, and that by its `tx` alone. UNAVAILABLE where no connection
 * becomes free in time.
 */
export const transact = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => inTurn(() => db().transaction(work));

/** The same for work that is one statement, which needs no transaction around it. */
export const transactAtOnce = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  // One statement needs of a transaction only what the database itself has as well.
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
