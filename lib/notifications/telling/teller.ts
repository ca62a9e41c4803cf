import "server-only";
import { sql } from "@/db/client";
import { log } from "@/lib/core/log/log";
import { oneAtATime } from "@/lib/core/waiting/one-at-a-time";
import { EVENTS_CHANNEL, wakeListeners } from "@/lib/events/wake";
import { beginTelling, tellNew } from "./tell";

/** Makes up for lost wake-ups, and moves the place on once a long transaction has ended. */
const POLL_MS = 10_000;
/** The commits of this time share one look: nobody sees the difference. */
const PAUSE_MS = 150;

let telling = false;

/**
 * Tells users what happens, as soon as it is committed anywhere, for as long as the process runs. Any number of processes may do so.
 * Returns what ends it.
 */
export async function startTelling(): Promise<() => Promise<void>> {
  await beginTelling();
  telling = true;
  const listening = await sql().listen(EVENTS_CHANNEL, look, look);
  const poll = setInterval(look, POLL_MS);
  return async () => {
    telling = false;
    clearInterval(poll);
    await listening.unlisten();
  };
}

const look = oneAtATime(
  async () => {
    try {
      for (let more = telling; more && telling; ) {
        const result = await tellNew();
        if (result.told) wakeListeners();
        more = result.more;
      }
    } catch (error) {
      log.warn("notifications.telling_failed", { error });
    }
  },
  { pauseMs: PAUSE_MS },
);
