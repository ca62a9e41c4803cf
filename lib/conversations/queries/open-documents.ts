import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { DOCUMENT_STATUSES, OVER_STATUSES } from "@/lib/document-record/rules/statuses";

const OpenDocument = z.object({
  id: z.string(),
  type: z.string(),
  number: z.string().nullable(),
  status: z.enum(DOCUMENT_STATUSES),
});
export type OpenDocument = z.infer<typeof OpenDocument>;

const MOST = 6;

/** Returns a customer's documents that are not over, the latest first. */
export const openDocuments = query({
  name: "conversations.open_documents",
  permission: "documents:read",
  input: z.strictObject({ customer_id: z.uuid() }),
  run: ({ db, input }): Promise<OpenDocument[]> =>
    db
      .execute(sql`
      select id, type, number, status from document_heads
      where customer_id = ${input.customer_id} and deleted_at is null and status <> all (${`{${OVER_STATUSES.join(",")}}`}::text[])
      order by id desc limit ${MOST}`)
      .then(readRows(OpenDocument)),
});
