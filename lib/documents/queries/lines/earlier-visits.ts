import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "@/db/client";
import { jsonColumn, readRows } from "@/lib/core/read-rows";

/** A visit as the workshop remembers it. No names and no prices. */
const EarlierVisit = z.object({
  id: z.string(),
  /** The job sheet of which it was invoiced. */
  job_id: z.string().nullable(),
  number: z.string().nullable(),
  day: z.string().nullable(),
  mileage: z.number().nullable(),
  work_description: z.string().nullable(),
  done: jsonColumn(z.array(z.object({ item_type: z.string(), description: z.string() }))),
  found: jsonColumn(z.array(z.string())),
});
export type EarlierVisit = z.infer<typeof EarlierVisit>;

const MOST = 40;

/** The latest visits of a vehicle that were invoiced, apart from one job: what was done, and what was advised, the newest first. */
export const earlierVisits = (db: Db, vehicleId: string, except: string): Promise<EarlierVisit[]> =>
  db
    .execute(sql`
      select d.id, case when s.type = 'job_sheet' then s.id end as job_id, d.number, d.document_date as day, d.mileage, d.work_description,
        coalesce((
          select json_agg(json_build_object('item_type', l.item_type, 'description', l.description) order by l.position)
          from document_lines l where l.document_id = d.id and l.item_type not in ('comment', 'surcharge', 'excess', 'adjustment', 'sundries')
            and coalesce(l.approval, '') not in ('declined', 'deferred') and l.description <> ''), '[]') as done,
        coalesce((
          select json_agg(a.description order by a.id) from advisories a
          where a.document_id in (d.id, s.id) and a.deleted_at is null), '[]') as found
      from (
        select i.* from documents i
        where i.vehicle_id = ${vehicleId} and i.deleted_at is null and i.type = 'invoice' and i.issued_date is not null
          and i.source_document_id is distinct from ${except}::uuid
        order by i.document_date desc nulls last, i.id desc limit ${MOST}) d
        left join documents s on s.id = d.source_document_id
      order by d.document_date desc nulls last, d.id desc`)
    .then(readRows(EarlierVisit));
