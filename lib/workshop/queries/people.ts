import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";

const Person = z.object({ id: z.string(), name: z.string() });

/** Who works in the workshop, for whoever gives out the work. */
export const workshopPeople = query({
  name: "workshop.people",
  permission: "clock:read",
  input: z.strictObject({}),
  run: ({ db }) =>
    db
      .execute(
        sql`select id, name from user_names where active and deleted_at is null and role = 'technician' order by lower(name), id limit 100`,
      )
      .then(readRows(Person)),
});
