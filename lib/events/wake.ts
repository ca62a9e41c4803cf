import "server-only";
import { sql } from "@/db/client";
import { log } from "@/lib/core/log/log";
import { oneAtATime } from "@/lib/core/waiting/one-at-a-time";

/** The channel on which every process hears that there are new events. */
export const EVENTS_CHANNEL = "ga4_events";

/** Too short for anybody to notice, long enough for many commits of a busy minute to share one wake-up. */
export const PAUSE_MS = 20;

/**
 * Wakes every process after a commit, with a bare NOTIFY of its own: inside the transaction it would queue all commits
 * behind one lock. What commits while one is on its way, or just after it, shares the next. A wake-up that got lost is covered by the
 * listeners' slow poll, so a failure is only logged.
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
