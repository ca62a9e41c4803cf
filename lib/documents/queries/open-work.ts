import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "@/db/client";
import { readRows } from "@/lib/core/read-rows";
import type { TakenUpOn } from "../rules/starting/start";
import { OnDocument, onDocument, TAKEN_UP_ON, waitingWork } from "./starting/recommended-work";

const SOME = 12;
const PAPERS = 50;

const Waiting = z.object({
  id: z.string(),
  kind: z.enum(["advisory", "deferred", "declined"]),
  description: z.string(),
  document_id: z.string().nullable(),
  number: z.string().nullable(),
  noted_on: z.string().nullable(),
  amount: z.string().nullable(),
});
type Waiting = z.infer<typeof Waiting>;

const Row = Waiting.extend(OnDocument.shape);

/** Work that was advised, or offered and not done. */
export interface OpenWork extends Waiting {
  /** The open document whose line does this work; null while it waits. */
  on_document: TakenUpOn | null;
}

/**
 * The work waiting for a vehicle, and the lines declined or deferred on its latest documents that are not stored as deferred
 * work, as those documents are still being decided.
 */
export async function openWorkOf(db: Db, id: string): Promise<OpenWork[]> {
  const work = await db
    .execute(sql`
    select id, kind, description, document_id, number, noted_on, amount, ${TAKEN_UP_ON} from (
      (select w.id, w.kind, w.description, w.noted_document_id as document_id, d.number, w.noted_on, l.line_gross as amount, ${TAKEN_UP_ON}
       from (${waitingWork(id)}) w
       left join documents d on d.id = w.noted_document_id left join document_lines l on l.id = w.noted_line_id)
      union all
      (select l.id, l.approval, l.description, d.id, d.number, d.document_date, l.line_gross, null, null, null
       from (select id, number, document_date from documents where vehicle_id = ${id} and deleted_at is null
             order by document_date desc nulls last, id desc limit ${PAPERS}) d
       join document_lines l on l.document_id = d.id and l.approval in ('deferred', 'declined')
         and l.advisory_id is null and l.deferred_work_id is null
       where not exists (select 1 from deferred_work w where w.document_line_id = l.id))) work
    order by on_document_id is not null, noted_on desc nulls last, id desc limit ${SOME}`)
    .then(readRows(Row));
  return work.map(onDocument);
}
