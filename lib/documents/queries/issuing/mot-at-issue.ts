import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { IsoDate } from "@/lib/core/dates/dates";
import { notFound } from "@/lib/core/errors";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";

/** What the issue dialog shows about an MOT before anything is entered. */
export interface MotAtIssue {
  kind: string | null;
  result: string | null;
  tester: string | null;
  /** Tested by another centre: nobody here is the tester. */
  outsourced: boolean;
  has_vehicle: boolean;
  /** The vehicle's MOT expiry on file. */
  mot_expiry: IsoDate | null;
  /** Possible testers: those who tested lately, then the staff. */
  testers: string[];
  /** For an issued document or its credit note: the pass that can be reversed, if the vehicle's expiry still comes from it. */
  take_back: { from: IsoDate; to: IsoDate | null } | null;
}

const LATELY = 300;

const Row = z.object({
  kind: z.string().nullable(),
  result: z.string().nullable(),
  tester: z.string().nullable(),
  technician: z.string().nullable(),
  outsourced: z.boolean(),
  has_vehicle: z.boolean(),
  mot_expiry: z.string().nullable(),
  from: z.string().nullable(),
  to: z.string().nullable(),
});

const Name = z.object({ name: z.string() });

/**
 * The MOT details of a document, for the dialog that issues or credits it. If only one person has tested lately, they are
 * suggested as the tester.
 */
export const motAtIssue = query({
  name: "documents.mot_at_issue",
  permission: "documents:read",
  input: z.strictObject({ id: z.uuid() }),
  async run({ db, input: { id } }): Promise<MotAtIssue> {
    const [[document], lately, staff] = await Promise.all([
      db
        .execute(sql`select d.mot_type as kind, d.mot_status as result,
              coalesce(d.mot_tester, (select l.technician from document_lines l where l.document_id = d.id and l.item_type = 'mot'
                and l.technician <> '' order by l.position limit 1)) as tester, d.technician,
              d.mot_outsourced is true as outsourced, d.vehicle_id is not null as has_vehicle, v.mot_expiry,
              case when s.mot_expiry = v.mot_expiry and s.mot_former_expiry is distinct from s.mot_expiry and not exists (
                select from documents c where c.source_document_id = s.id and c.mot_taken_back and c.issued_date is not null)
              then s.mot_expiry end as from, s.mot_former_expiry as to
            from documents d left join vehicle_names v on v.id = d.vehicle_id
              left join documents s on s.id = case when d.type = 'credit_note' then d.source_document_id else d.id end
                and s.vehicle_id = d.vehicle_id and s.issued_at is not null
            where d.id = ${id} and d.deleted_at is null`)
        .then(readRows(Row)),
      db
        .execute(sql`select mot_tester as name from (
              select mot_tester from documents where type = 'invoice' and deleted_at is null
              order by document_date desc nulls last, id desc limit ${LATELY}) latest
            where mot_tester <> '' group by mot_tester order by count(*) desc, mot_tester`)
        .then(readRows(Name)),
      db
        .execute(
          sql`select name from user_names where active and deleted_at is null order by role <> 'technician', name`,
        )
        .then(readRows(Name)),
    ]);
    if (!document) throw notFound("document");
    const { from, to, technician, ...mot } = document;
    const only = lately.length === 1 ? (lately[0]?.name ?? null) : null;
    return {
      ...mot,
      tester: mot.tester ?? (mot.outsourced ? null : (only ?? technician)),
      testers: [...new Set([...lately, ...staff].map(({ name }) => name))],
      take_back: from ? { from, to } : null,
    };
  },
});
