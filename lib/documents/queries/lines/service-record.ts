import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "@/db/client";
import { readRows } from "@/lib/core/read-rows";
import { formerOwnerIds, handedOverOn } from "@/lib/vehicles/queries/former";

const Line = z.object({
  item_type: z.string(),
  description: z.string(),
  package_name: z.string().nullable(),
  quantity: z.string().nullable(),
});

/** A visit that was invoiced: its day, its work, and the MOT test of that visit. */
const Visit = z.object({
  done_on: z.string(),
  mileage: z.number().nullable(),
  /** What the garage wrote of it; null on what was invoiced to somebody else than the owner. */
  work_description: z.string().nullable(),
  lines: z.array(Line),
  mot_status: z.string().nullable(),
  mot_expiry: z.string().nullable(),
});
export type Visit = z.infer<typeof Visit>;

const MOST = 400;

/**
 * The work on a vehicle that was invoiced and not credited, the oldest first: to its owner, and to others (an insurer, a leasing
 * company) after a former owner handed it over. Nothing of a former owner's, and no names or prices. For a vehicle without an
 * owner: all since the last one handed it over.
 */
export async function visitsOf(db: Db, vehicleId: string, ownerId: string | null): Promise<Visit[]> {
  return db
    .execute(sql`
    select * from (
      select coalesce(d.tax_point, d.issued_date) as done_on, d.id, d.mileage, d.mot_expiry,
        case when not exists (select from documents n where n.source_document_id = d.id and n.mot_taken_back and n.issued_date is not null)
          then d.mot_status end as mot_status,
        case when ${ownerId}::uuid is null or d.customer_id = ${ownerId}::uuid then d.work_description end as work_description,
        coalesce((
          select json_agg(json_build_object('item_type', l.item_type, 'description', l.description, 'package_name', l.package_name,
            'quantity', l.quantity::text) order by l.position)
          from document_lines l
          where l.document_id = d.id and l.item_type <> 'comment' and coalesce(l.approval, '') not in ('declined', 'deferred')
            and (l.line_gross = 0 or l.line_gross is distinct from (
              select sum(c.line_gross) from document_lines c join documents n on n.id = c.document_id
              where c.source_line_id = l.id and n.type = 'credit_note' and n.issued_date is not null and n.deleted_at is null))),
          '[]') as lines
      from documents d, (${handedOverOn(vehicleId, ownerId)}) handed(over_on)
      where d.vehicle_id = ${vehicleId} and d.type = 'invoice' and d.issued_date is not null and d.status <> 'credited'
        and d.deleted_at is null
        and (coalesce(d.total_gross, 0) = 0 or d.total_gross > coalesce((
          select sum(n.total_gross) from documents n
          where n.source_document_id = d.id and n.type = 'credit_note' and n.issued_date is not null and n.deleted_at is null), 0))
        and case when ${ownerId}::uuid is null then handed.over_on is null or d.issued_date > handed.over_on
          else d.customer_id = ${ownerId}::uuid or (d.issued_date > handed.over_on
            and not exists (select from (${formerOwnerIds(vehicleId, ownerId)}) o(id) where o.id = d.customer_id)) end
      order by done_on desc, d.id desc limit ${MOST}) latest
    order by done_on, id`)
    .then(readRows(Visit));
}
