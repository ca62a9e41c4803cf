import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "@/db/client";
import { readRows } from "@/lib/core/read-rows";
import { OVER_STATUSES } from "@/lib/document-record/rules/statuses";
import { WorkRecommended } from "../../responses";
import type { RecommendedWork, TakenUpOn } from "../../rules/starting/start";

const MOST = 24;

/** Work as the query returns it names the document it is on in columns of its own. */
export const OnDocument = z.object({
  on_document_id: z.string().nullable(),
  on_document_type: z.string().nullable(),
  on_document_number: z.string().nullable(),
});
type OnDocument = z.infer<typeof OnDocument>;

const Row = WorkRecommended.omit({ on_document: true }).extend(OnDocument.shape);

/**
 * Work advised, declined or deferred on a vehicle and not done since: declined and deferred work before advisories, the newest
 * first. Work that is already on a document comes last.
 */
export async function recommendedWork(db: Db, vehicleId: string): Promise<RecommendedWork[]> {
  const rows = await db
    .execute(sql`
    select w.id, w.kind, w.item_type, w.description, w.part_number, w.stock_item_id, w.quantity, w.unit_price, w.tax_code, w.severity, w.noted_on,
           w.noted_document_id as document_id, d.mileage, l.line_gross, ${TAKEN_UP_ON}
    from (${waitingWork(vehicleId)}) w
    left join documents d on d.id = w.noted_document_id left join document_lines l on l.id = w.noted_line_id
    order by on_document_id is not null, w.kind = 'advisory', w.noted_on desc, w.id desc limit ${MOST}`)
    .then(readRows(Row));
  return rows.map(onDocument);
}

/** The columns by which a row of `waitingWork` names the document it is on; `onDocument` reads them. */
export const TAKEN_UP_ON = sql`on_document_id, on_document_type, on_document_number`;

/** A row as it is returned: with the document that the work is on as one field. */
export function onDocument<W extends OnDocument>({
  on_document_id: id,
  on_document_type: type,
  on_document_number: number,
  ...work
}: W): Omit<W, keyof OnDocument> & { on_document: TakenUpOn | null } {
  return { ...work, on_document: id === null || type === null ? null : { id, type, number } };
}

/** Advisories and deferred work of a vehicle that are not done, each with the open document that has taken it up. */
export const waitingWork = (vehicleId: string): SQL => sql`
  select w.id, w.reason as kind, w.item_type, w.description, w.part_number, w.quantity, w.unit_price, w.tax_code, null::text as severity,
         (select s.id from stock_parts s where s.id = w.stock_item_id and s.deleted_at is null) as stock_item_id,
         coalesce(noted.document_date, w.created_at::date) as noted_on, w.document_id as noted_document_id, w.document_line_id as noted_line_id,
         ${TAKEN_UP_ON}
  from deferred_work w left join documents noted on noted.id = w.document_id ${takenUpBy(sql`l.deferred_work_id = w.id`)}
  where w.vehicle_id = ${vehicleId} and w.resolved_at is null and w.deleted_at is null
  union all
  select w.id, 'advisory', 'labour', w.description, null, 1, null, null, w.severity, null,
         coalesce(noted.document_date, w.created_at::date), w.document_id, null, ${TAKEN_UP_ON}
  from advisories w left join documents noted on noted.id = w.document_id ${takenUpBy(sql`l.advisory_id = w.id`)}
  where w.vehicle_id = ${vehicleId} and w.resolved_at is null and w.deleted_at is null`;

/**
 * The latest of the vehicle's open documents that has the work on a line the customer has not declined or deferred. An estimate
 * and the document it was converted into may both be open: the work is then on the later one.
 */
const takenUpBy = (line: SQL): SQL => sql`
  left join lateral (
    select d.id as on_document_id, d.type as on_document_type, d.number as on_document_number
    from document_lines l join documents d on d.id = l.document_id
    where ${line} and (l.approval is null or l.approval in ('approved', 'to_ask')) and d.vehicle_id = w.vehicle_id and d.deleted_at is null
      and d.issued_date is null and d.type <> 'credit_note' and d.status not in ${[...OVER_STATUSES]}
    order by d.created_at desc, d.id desc limit 1) taken_up on true`;
