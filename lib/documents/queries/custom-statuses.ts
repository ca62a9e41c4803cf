import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { ask, query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { type CustomStatus, StatusFilters } from "../schema/custom-status";
import { GarageStatus } from "../schema/custom-status-responses";
import { wordsOnDocuments } from "./words-on-documents";

/** The garage's own statuses of documents or appointments, in the garage's order. */
export const listGarageStatuses = query({
  name: "settings.statuses",
  permission: "documents:read",
  input: StatusFilters,
  async run({ db, input: { applies_to = null, retired } }): Promise<CustomStatus[]> {
    const rows = await db
      .execute(sql`
      select id, applies_to, name, colour, document_types, active, version from garage_statuses
      where deleted_at is null and (active or ${retired}) and (${applies_to}::text is null or applies_to = ${applies_to})
      order by applies_to, position, name`)
      .then(readRows(GarageStatus));
    return rows;
  },
});

/** Statuses on documents, including GA4's, that are not in the garage's list and could be added to it. */
export const unlistedStatuses = query({
  name: "settings.unlisted_statuses",
  permission: "statuses:change",
  input: z.strictObject({}),
  async run({ db, actor }): Promise<string[]> {
    const [found, listed] = await Promise.all([
      wordsOnDocuments(db, "user_status"),
      ask(listGarageStatuses, actor, { applies_to: "document", retired: true }),
    ]);
    const names = new Set(listed.map(({ name }) => name.toLowerCase()));
    return found.filter((word) => !names.has(word.toLowerCase()));
  },
});
