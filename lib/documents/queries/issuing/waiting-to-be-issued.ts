import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";

/** A draft that somebody at the counter has asked to be issued. */
export const WaitingDraft = z.object({
  id: z.string(),
  type: z.string(),
  customer_name: z.string(),
  registration: z.string(),
  total_gross: z.string().nullable(),
  asked_by_name: z.string(),
  asked_at: z.string(),
});
export type WaitingDraft = z.infer<typeof WaitingDraft>;

/** Drafts that this person, or anybody with the permission, was asked to issue; the longest waiting first. */
export const waitingToBeIssued = query({
  name: "documents.waiting_to_be_issued",
  permission: "documents:issue",
  input: z.strictObject({}),
  async run({ db, actor }): Promise<WaitingDraft[]> {
    const rows = await db
      .execute(sql`
      select d.id, d.type, d.customer_name, d.registration, d.total_gross, r.asked_by_name, r.updated_at as asked_at
      from issue_requests r join documents d on d.id = r.document_id
      where d.issued_date is null and d.deleted_at is null and (r.asked_of is null or r.asked_of = ${actor.id})
      order by r.updated_at, d.id limit 20`)
      .then(readRows(WaitingDraft));
    return rows;
  },
});
