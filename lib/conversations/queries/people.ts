import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";

const Person = z.object({ id: z.string(), name: z.string() });
export type Colleague = z.infer<typeof Person>;

/** Returns the people of the garage to whom a conversation can be given. */
export const listColleagues = query({
  name: "conversations.colleagues",
  permission: "messages:read",
  input: z.strictObject({}),
  run: ({ db }): Promise<Colleague[]> =>
    db
      .execute(
        sql`select id, name from user_names where active and deleted_at is null order by lower(name), id`,
      )
      .then(readRows(Person)),
});
