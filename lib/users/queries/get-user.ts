import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { openSessions } from "@/lib/auth/queries/sessions";
import { notFound } from "@/lib/core/errors";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { UserInList, type UserRow } from "../responses";

/** Returns one user. */
export const getUser = query({
  name: "users.get",
  permission: "users:read",
  input: z.strictObject({ id: z.uuid() }),
  async run({ db, input }): Promise<UserRow> {
    const [row] = await db
      .execute(sql`
      select u.id, u.name, u.email, u.role, u.active, u.must_change_password, u.last_sign_in_at, u.version,
             ${openSessions(sql`u.id`)} as sessions
      from users u where u.id = ${input.id} and u.deleted_at is null`)
      .then(readRows(UserInList));
    if (!row) throw notFound("user");
    return row;
  },
});
