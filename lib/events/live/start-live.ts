import "server-only";
import { actorsOfSessions } from "@/lib/auth/session";
import { log } from "@/lib/core/log/log";
import { oneAtATime } from "@/lib/core/waiting/one-at-a-time";
import type { PusherApi } from "@/lib/integrations/pusher/pusher-api";
import { touchRights } from "./changes";
import { HEARTBEAT_MS } from "./heartbeat";
import { followEvents, toldSoFar } from "./hub";
import { startPublisher } from "./publisher";
import { beat, endStreams, openStreams, reviewStreams, tellStreams } from "./streams";

/** Tells browsers what changes, over `pusher` as well if it is given, until the function that it returns is called. */
export async function startLive(pusher: PusherApi | null = null): Promise<() => Promise<void>> {
  const stop = await followEvents((batch) => {
    tellStreams(batch);
    publisher?.tell(batch);
    if (touchRights(batch.events)) review();
  });
  const publisher = pusher && startPublisher(pusher);
  const heart = setInterval(() => {
    const told = toldSoFar();
    if (told) beat(told.cursor);
    publisher?.beat();
    review();
  }, HEARTBEAT_MS);
  return async () => {
    clearInterval(heart);
    endStreams();
    await publisher?.end();
    await stop();
  };
}

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
