import "server-only";
import { sql } from "@/db/client";
import { log } from "@/lib/core/log/log";
import { oneAtATime } from "@/lib/core/waiting/one-at-a-time";

/** The channel on which every process is notified of new events. */
export const EVENTS_CHANNEL = "ga4_events";

/** Too short for anybody to notice, long enough for many commits in a busy minute to share one wake-up. */
export const PAUSE_MS = 20;

/**
 * Wakes every process after a commit, with a separate NOTIFY: inside the transaction it would queue all commits behind one lock.
 * Commits during a wake-up, or just after it, share the next. The listeners' slow poll makes up for a lost wake-up, so a failure is
 * only logged.
 */
export const wakeListeners = oneAtATime(
  async () => {
    try {
      await sql()`select pg_notify(${EVENTS_CHANNEL}, '')`;
    } catch (error) {
      log.warn("live.wake_failed", { error });
    }
  },
  { pauseMs: PAUSE_MS },
);
