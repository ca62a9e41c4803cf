import type { Page } from "./answer.js";
import type { Api } from "./api.js";
import { pause } from "./retry.js";
import type { CallOptions } from "./settings.js";
import type { EventListQuery, EventSent, Happening } from "./types.js";

export interface FollowOptions extends CallOptions {
  /**
   * The `cursor` of the last event that was handled, `first` for everything kept, or `latest` (the default) for new events only.
   */
  after?: string;
  /** Milliseconds between two requests while nothing happens; 5,000 by default. */
  everyMs?: number;
}

/**
 * An event of the feed, with the cursor after it. Store the cursor together with the result of handling the event, and no event is
 * missed.
 */
export interface Followed extends Happening {
  /** What happened; later versions of the garage may send further types. */
  type: EventSent["type"] | (string & Record<never, never>);
  cursor: string;
}

/** Yields events in order and without gaps, for as long as the caller iterates. After an outage an event may come twice. */
export async function* follow(
  api: Api,
  { after = "latest", everyMs = 5000, ...options }: FollowOptions = {},
): AsyncGenerator<Followed, void, undefined> {
  const page = api.page<[query: EventListQuery], Happening>("GET /events");
  for (let cursor = after; ; ) {
    const { data, meta }: Page<Happening> = await page({ after: cursor, per_page: 200 }, options);
    const { next, more } = meta.cursor ?? {};
    // Until the last event of a page is handled, only the cursor from before the page misses nothing.
    for (const [i, event] of data.entries())
      yield { ...event, cursor: i === data.length - 1 ? (next ?? cursor) : cursor };
    cursor = next ?? cursor;
    if (!more) await pause(everyMs, options.signal);
  }
}
