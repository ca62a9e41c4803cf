import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { query } from "@/lib/core/query";
import { claimedRows } from "@/lib/core/read-rows";

export interface Advisory {
  id: string;
  vehicle_id: string;
  document_id: string | null;
  description: string;
  severity: string | null;
  resolved_at: string | null;
  resolved_by_document_id: string | null;
  created_at: string;
  updated_at: string;
  version: number;
}

/** What was seen on a car and was no fail, the newest first, with what was put right since. */
export const listAdvisories = query({
  name: "advisories.list",
  permission: "documents:read",
  input: z.strictObject({ vehicle_id: z.uuid() }),
  run: ({ db, input }) =>
    db
      .execute(sql`select id, vehicle_id, document_id, description, severity, resolved_at, resolved_by_document_id, created_at, updated_at, version
          from advisories where vehicle_id = ${input.vehicle_id} and deleted_at is null order by created_at desc, id desc limit 200`)
      .then(claimedRows<Advisory>),
});
