import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";

export const Advisory = z.object({
  id: z.string(),
  vehicle_id: z.string(),
  document_id: z.string().nullable(),
  description: z.string(),
  severity: z.string().nullable(),
  resolved_at: z.string().nullable(),
  resolved_by_document_id: z.string().nullable(),
  created_at: z.string(),
  updated_at: z.string(),
  version: z.number(),
});
export type Advisory = z.infer<typeof Advisory>;

/** A vehicle's advisories, the newest first, including resolved ones. */
export const listAdvisories = query({
  name: "advisories.list",
  permission: "documents:read",
  input: z.strictObject({ vehicle_id: z.uuid() }),
  run: ({ db, input }) =>
    db
      .execute(sql`select id, vehicle_id, document_id, description, severity, resolved_at, resolved_by_document_id, created_at, updated_at, version
          from advisories where vehicle_id = ${input.vehicle_id} and deleted_at is null order by created_at desc, id desc limit 200`)
      .then(readRows(Advisory)),
});
