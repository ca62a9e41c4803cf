import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";

/** How many sessions of a user are still valid. */
export const openSessions = (userId: SQL): SQL =>
  sql`(select count(*)::int from sessions s where s.user_id = ${userId} and s.revoked_at is null and s.expires_at > now())`;

const OwnSession = z.object({
  id: z.string(),
  created_at: z.string(),
  last_seen_at: z.string(),
  ip: z.string().nullable(),
  user_agent: z.string().nullable(),
});
type OwnSession = z.infer<typeof OwnSession>;

/** Lists one's own valid sessions, the most recently used first. */
export const listOwnSessions = query({
  name: "sessions.own",
  permission: "account:own",
  input: z.strictObject({}),
  async run({ db, actor }): Promise<OwnSession[]> {
    const rows = await db
      .execute(sql`
      select id, created_at, last_seen_at, host(ip) as ip, user_agent from sessions
      where user_id = ${actor.id} and revoked_at is null and expires_at > now()
      order by last_seen_at desc, id desc limit 100`)
      .then(readRows(OwnSession));
    return rows;
  },
});
