import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";

const Technician = z.object({ id: z.string(), name: z.string() });

/** Who makes health checks: technicians, and whoever else has made one. */
export const checkTechnicians = query({
  name: "inspections.technicians",
  permission: "inspections:read",
  input: z.strictObject({}),
  run: ({ db }) =>
    db
      .execute(sql`
        select u.id, u.name from user_names u
        where (u.role = 'technician' and u.active and u.deleted_at is null)
          or exists (select from inspections i where i.technician_id = u.id) order by u.name, u.id`)
      .then(readRows(Technician)),
});
