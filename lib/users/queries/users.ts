import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { openSessions } from "@/lib/auth/queries/sessions";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { UserInList, type UserRow } from "../responses";

/** Lists all users, active ones first. A garage has few, so there is no paging. */
export const listUsers = query({
  name: "users.list",
  permission: "users:read",
  input: z.strictObject({}),
  async run({ db }): Promise<UserRow[]> {
    const rows = await db
      .execute(sql`
      select u.id, u.name, u.email, u.role, u.active, u.must_change_password, u.last_sign_in_at, u.version,
             ${openSessions(sql`u.id`)} as sessions
      from users u where u.deleted_at is null order by u.active desc, lower(u.name), u.id`)
      .then(readRows(UserInList));
    return rows;
  },
});
