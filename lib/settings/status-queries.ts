import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { query } from "@/lib/core/query";

export const STATUS_SUBJECTS = ["document", "appointment"] as const;

/** The garage's own words for where a document or appointment stands, in their order. */
export const listGarageStatuses = query({
  name: "settings.statuses",
  permission: "documents:read",
  input: z.strictObject({ applies_to: z.enum(STATUS_SUBJECTS).optional() }),
  async run({ db, input: { applies_to = null } }) {
    const rows = await db.execute(sql`
      select id, applies_to, name, colour from garage_statuses
      where active and (${applies_to}::text is null or applies_to = ${applies_to}) order by applies_to, position, name`);
    return [...rows];
  },
});
