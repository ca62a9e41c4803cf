import "server-only";
import { unavailable } from "@/lib/core/errors";
import { Turnstile } from "@/lib/core/waiting/turnstile";

const PATIENCE_MS = 60_000;

const queue = new Turnstile(1, PATIENCE_MS, () =>
  unavailable("Too many are booking at the moment: please try again", { retryAfter: 10 }),
);

/**
 * Runs what customers do online one after the other in this process. However many come at once, they hold one connection to the
 * database, and the office keeps the others. The other processes are kept apart by a lock.
 */
export async function oneAfterAnother<T>(work: () => Promise<T>): Promise<T> {
  const leave = await queue.enter();
  try {
    return await work();
  } finally {
    leave();
  }
}
