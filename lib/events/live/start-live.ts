import "server-only";
import { actorsOfSessions } from "@/lib/auth/session";
import { log } from "@/lib/core/log/log";
import { oneAtATime } from "@/lib/core/waiting/one-at-a-time";
import { type Batch, followEvents, toldSoFar } from "./hub";
import { beat, endStreams, HEARTBEAT_MS, openStreams, reviewStreams, tellStreams } from "./streams";

/** After a change of one of these, a stream may belong to somebody who may know less, or nothing. */
const ABOUT_RIGHTS = new Set(["users", "sessions", "role_permissions", "permissions"]);

/** Tells browsers what changes, until the function that it returns is called. */
export async function startLive(): Promise<() => Promise<void>> {
  const stop = await followEvents((batch) => {
    tellStreams(batch);
    if (touchesRights(batch)) review();
  });
  const heart = setInterval(() => {
    const told = toldSoFar();
    if (told) beat(told.cursor);
    review();
  }, HEARTBEAT_MS);
  return async () => {
    clearInterval(heart);
    endStreams();
    await stop();
  };
}

const touchesRights = ({ events }: Batch) => events.some(({ entity }) => ABOUT_RIGHTS.has(entity));

/** Streams whose session has ended are ended, and the others have the rights of now: one look-up for all of them. */
const review = oneAtATime(async () => {
  const ids = new Set([...openStreams()].map(({ sessionId }) => sessionId));
  if (ids.size === 0) return;
  try {
    const actors = await actorsOfSessions([...ids]);
    reviewStreams(({ sessionId }) => actors.get(sessionId) ?? null);
  } catch (error) {
    log.warn("live.review_failed", { error });
  }
});
