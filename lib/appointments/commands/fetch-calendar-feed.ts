import "server-only";
import { z } from "zod";
import { sql } from "@/db/client";
import { hashFeedToken, isFeedToken } from "../internal/feed-token";

const Feed = z.object({
  id: z.string(),
  technician_id: z.string().nullable(),
  resource_id: z.string().nullable(),
  with_names: z.boolean(),
  /** The technician or the bay; null if it is the whole diary. */
  whose: z.string().nullable(),
  idle: z.boolean(),
});
export type CalendarFeed = z.infer<typeof Feed>;

/**
 * Returns the feed that a secret address opens. Null if there is none, if it was revoked, or if its technician has left or its bay was
 * deleted. No user stands behind the request, so this is no command: that the feed was fetched is recorded at most once a minute, and not in the
 * audit log.
 */
export async function fetchCalendarFeed(token: string): Promise<CalendarFeed | null> {
  if (!isFeedToken(token)) return null;
  const [row] = await sql()`
    select f.id, f.technician_id, f.resource_id, f.with_names, coalesce(u.name, r.name) as whose,
           coalesce(f.last_fetched_at < now() - interval '1 minute', true) as idle
    from calendar_feeds f left join user_names u on u.id = f.technician_id left join resources r on r.id = f.resource_id
    where f.token_hash = ${hashFeedToken(token)} and f.revoked_at is null
      and (f.technician_id is null or (u.active and u.deleted_at is null))
      and (f.resource_id is null or r.deleted_at is null)`;
  if (!row) return null;
  const feed = Feed.parse(row);
  if (feed.idle) await sql()`update calendar_feeds set last_fetched_at = now() where id = ${feed.id}`;
  return feed;
}
