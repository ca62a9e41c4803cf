import type { Page } from "./answer.js";
import type { Api } from "./api.js";
import { pause } from "./retry.js";
import type { CallOptions } from "./settings.js";
import type { EventListQuery, EventSent, Happening } from "./types.js";

export interface FollowOptions extends CallOptions {
  /** The `cursor` of the last event that was dealt with, `first` for all that is kept, `latest` (where it is not given) for what comes. */
  after?: string;
  /** Milliseconds between two questions while nothing happens; 5,000 where it is not given. */
  everyMs?: number;
}

/** An event of the feed, and where to go on after it: kept with what was made of the event, nothing is left out. */
export interface Followed extends Happening {
  /** What happened; later versions of the garage tell of more. */
  type: EventSent["type"] | (string & Record<never, never>);
  cursor: string;
}

/** What happened, in order and without gaps, for as long as one listens. After an outage an event may come once more. */
export async function* follow(
  api: Api,
  { after = "latest", everyMs = 5000, ...options }: FollowOptions = {},
): AsyncGenerator<Followed, void, undefined> {
  const page = api.page<[query: EventListQuery], Happening>("GET /events");
  for (let cursor = after; ; ) {
    const { data, meta }: Page<Happening> = await page({ after: cursor, per_page: 200 }, options);
    const { next, more } = meta.cursor ?? {};
    // Until the last of a page is dealt with, its beginning is the only place that leaves nothing out.
    for (const [i, event] of data.entries())
      yield { ...event, cursor: i === data.length - 1 ? (next ?? cursor) : cursor };
    cursor = next ?? cursor;
    if (!more) await pause(everyMs, options.signal);
  }
}
