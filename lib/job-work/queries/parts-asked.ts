import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import type { Db, Tx } from "@/db/client";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { AskedPart } from "../responses";

const MOST = 200;

const readAsked = (db: Db | Tx, where: SQL): Promise<AskedPart[]> =>
  db
    .execute(sql`
      select p.id, p.document_id, p.words, p.quantity, p.urgency, p.state, p.asked_by_name, p.purchase_order_id,
        (select o.order_number from ordered_parts o where o.purchase_order_id = p.purchase_order_id limit 1) as order_number,
        p.created_at, p.version
      from job_parts_asked p where p.deleted_at is null and ${where} order by p.id limit ${MOST}`)
    .then(readRows(AskedPart));

/** The parts that the workshop asked for on a job, the oldest first. */
export const partsAskedOf = query({
  name: "job_work.parts_asked",
  permission: "documents:read",
  input: z.strictObject({ id: z.uuid() }),
  run: ({ db, input }) => readAsked(db, sql`p.document_id = ${input.id}`),
});

export const readAskedPart = async (tx: Tx, id: string): Promise<AskedPart | undefined> =>
  (await readAsked(tx, sql`p.id = ${id}`))[0];

const Count = z.object({ document_id: z.string(), count: z.number() });

/** How many parts are asked for and not ordered yet, job by job. */
export async function countAsked(db: Db, jobs: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (jobs.length === 0) return new Map();
  const rows = await db
    .execute(sql`
      select document_id, count(*)::int as count from job_parts_asked
      where state = 'asked' and deleted_at is null and document_id = any (${`{${jobs.join(",")}}`}::uuid[]) group by 1`)
    .then(readRows(Count));
  return new Map(rows.map(({ document_id, count }) => [document_id, count]));
}

/** A statement for what users are told of parts that were asked for. */
export const askedTold = (ids: SQL): SQL => sql`
  select p.id, p.document_id, p.words, p.quantity::text as quantity, p.urgency, p.state, j.number, j.registration,
    (p.deleted_at is not null or j.deleted_at is not null) as deleted
  from job_parts_asked p join job_sheets j on j.id = p.document_id where p.id = any (${ids})`;
