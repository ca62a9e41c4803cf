import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import { calendar_feeds } from "@/db/schema/appointments";
import { requirePermission } from "@/lib/core/actor";
import { command } from "@/lib/core/command";
import { oneRow } from "@/lib/core/database/one-row";
import { notFound } from "@/lib/core/errors";
import { feedPath, hashFeedToken, randomFeedToken } from "../internal/feed-token";
import { withReferences } from "../internal/with-references";
import { CalendarFeedCreate, CalendarFeedId } from "../schema/calendar-feed";

const SHOWN = {
  id: calendar_feeds.id,
  technician_id: calendar_feeds.technician_id,
  resource_id: calendar_feeds.resource_id,
  with_names: calendar_feeds.with_names,
};

/**
 * Makes a secret address at which calendar programs read the diary of a technician, of a bay, or all of it. The address is returned
 * once. It tells nothing that its maker may not read.
 */
export const createCalendarFeed = command({
  name: "calendar_feeds.create",
  permission: "settings:update",
  input: CalendarFeedCreate,
  async run({ tx, actor, input }) {
    requirePermission(actor, "appointments:read");
    if (input.with_names) requirePermission(actor, "customers:read");
    await withReferences(tx, { technician_id: input.technician_id, resource_id: input.resource_id });
    const token = randomFeedToken();
    const feed = await oneRow(
      tx
        .insert(calendar_feeds)
        .values({ ...input, token_hash: hashFeedToken(token), created_by: actor.id })
        .returning(SHOWN),
    );
    return { ...feed, path: feedPath(token) };
  },
  trace: (feed) => ({ entity: "calendar_feeds", id: feed.id, after: traced(feed) }),
});

/** Gives a feed another secret address. The one that it had stops answering at once. */
export const renewCalendarFeed = command({
  name: "calendar_feeds.renew",
  permission: "settings:update",
  input: CalendarFeedId,
  async run({ tx, input }) {
    const token = randomFeedToken();
    const [feed] = await tx
      .update(calendar_feeds)
      .set({ token_hash: hashFeedToken(token), last_fetched_at: null, updated_at: sql`now()` })
      .where(and(eq(calendar_feeds.id, input.id), isNull(calendar_feeds.revoked_at)))
      .returning(SHOWN);
    if (!feed) throw notFound("calendar");
    return { ...feed, path: feedPath(token) };
  },
  trace: (feed) => ({ entity: "calendar_feeds", id: feed.id, after: traced(feed) }),
});

/** Shuts a feed for good, with effect from the next request. */
export const revokeCalendarFeed = command({
  name: "calendar_feeds.revoke",
  permission: "settings:update",
  input: CalendarFeedId,
  async run({ tx, input }) {
    const [feed] = await tx
      .update(calendar_feeds)
      .set({ revoked_at: sql`now()`, updated_at: sql`now()` })
      .where(and(eq(calendar_feeds.id, input.id), isNull(calendar_feeds.revoked_at)))
      .returning({ ...SHOWN, revoked_at: calendar_feeds.revoked_at });
    if (!feed) throw notFound("calendar");
    return feed;
  },
});

/** The audit log keeps everything but the address, which is a secret. */
const traced = <T extends { path: string }>({ path: _, ...feed }: T): Omit<T, "path"> => feed;
