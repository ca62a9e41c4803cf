import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "@/db/client";
import { type Actor, may } from "@/lib/core/actor";
import { ask, query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { type LeftPart, removedParts } from "@/lib/documents/queries/issuing/parts-left-over";
import { shelfOf } from "@/lib/stock/queries/shelf-of";
import { supplierNames } from "@/lib/suppliers/queries/suppliers";
import { countParts, type PartCounts, type PartState, partState } from "../rules/part-state";
import { OrderGet } from "../schema/order";
import { ordersHere } from "./orders-here";

const text = z.string().nullable();

const Row = z.object({
  id: z.string(),
  document_id: z.string(),
  part_number: text,
  description: z.string(),
  quantity: z.string(),
  stock_item_id: text,
  supplier_id: text,
  supplier: text,
  came: z.string(),
  coming: z.string(),
  drafted: z.string(),
  order_id: text,
  order_number: text,
  expected_date: text,
});

/** A part of a job, and where it is; `came` is how many were ordered for it, came, and stayed; `order_*` is the order that brings it. */
export type JobPart = Omit<z.infer<typeof Row>, "document_id" | "coming" | "drafted"> & {
  state: PartState;
  /** Whether it can be ordered now: the job is open and nothing brings it yet. */
  may_order: boolean;
};

interface ReadPart extends JobPart {
  document_id: string;
  /** Whether the program knows where it is: it is counted, or somebody put it on an order. */
  followed: boolean;
}

/** Reads the parts of jobs that their customers have not turned down, job by job in their order, each with where it is. */
async function readParts(db: Db, jobs: readonly string[]): Promise<ReadPart[]> {
  const rows = await db
    .execute(sql`
    select l.id, l.document_id, l.part_number, l.description, l.quantity, l.stock_item_id, coalesce(l.supplier_id, s.supplier_id) as supplier_id,
      u.name as supplier, coalesce(p.came, 0) as came, coalesce(p.coming, 0) as coming, coalesce(p.drafted, 0) as drafted,
      p.order_id, p.order_number, p.expected_date
    from line_items l join document_heads d on d.id = l.document_id left join stock_parts s on s.id = l.stock_item_id
      left join supplier_names u on u.id = coalesce(l.supplier_id, s.supplier_id) and u.deleted_at is null
      left join lateral (
        select sum(o.quantity_received - coalesce(b.back, 0)) as came,
          sum(greatest(o.quantity - o.quantity_received - o.quantity_cancelled, 0))
            filter (where o.order_status in ('ordered', 'part_received')) as coming,
          sum(o.quantity) filter (where o.order_status = 'draft') as drafted,
          (array_agg(o.purchase_order_id order by o.id desc))[1] as order_id,
          (array_agg(o.order_number order by o.id desc))[1] as order_number, max(o.expected_date) as expected_date
        from ordered_parts o left join lateral (
          select sum(r.quantity) as back from supplier_returns r where r.purchase_order_line_id = o.id and r.kind <> 'old_unit'
            and r.status in ('to_send', 'sent', 'credited')) b on true
        where o.document_line_id in (l.id, l.source_line_id) and o.order_status <> 'cancelled') p on true
    where l.document_id = any (${`{${jobs.join(",")}}`}::uuid[]) and d.deleted_at is null and l.item_type = 'part' and l.quantity > 0
      and l.approval is distinct from 'declined' and l.approval is distinct from 'deferred'
    order by l.document_id, l.position, l.id`)
    .then(readRows(Row));
  const shelf = await shelfOf(
    db,
    rows.flatMap(({ stock_item_id }) => stock_item_id ?? []),
  );
  return rows.map(({ coming, drafted, ...row }) => {
    const item = row.stock_item_id ? (shelf.get(row.stock_item_id) ?? null) : null;
    const state = partState({ quantity: row.quantity, item, came: row.came, coming, drafted });
    const order = row.order_id ? row : { ...row, ...(state === "here" ? {} : item?.next) };
    const followed = item !== null || row.order_id !== null;
    return { ...row, ...order, state, may_order: state === "missing", followed };
  });
}

/** Returns the parts of a job that the customer has not turned down, in their order, each with where it is. */
export const partsOfJob = query({
  name: "purchase_orders.parts_of_job",
  permission: "stock:read",
  input: OrderGet,
  run: async ({ db, input: { id } }): Promise<JobPart[]> =>
    (await readParts(db, [id])).map(({ document_id: _, followed: _known, ...part }) => part),
});

/**
 * How many parts of each of these jobs are here, on their way, and not ordered. Jobs without parts are left out, and those of whose parts the
 * program knows nothing where the garage orders elsewhere: there "not ordered" would be a guess.
 */
export async function countPartsOfJobs(
  db: Db,
  jobs: readonly string[],
): Promise<ReadonlyMap<string, PartCounts>> {
  if (jobs.length === 0) return new Map();
  const [parts, orders] = await Promise.all([readParts(db, jobs), ordersHere(db)]);
  const byJob = [...Map.groupBy(parts, ({ document_id }) => document_id)];
  const told = byJob.filter(([, of]) => orders || of.some(({ followed }) => followed));
  return new Map(told.map(([id, of]) => [id, countParts(of.map(({ state }) => state))]));
}

interface JobHead {
  id: string;
  type: string;
  issued_date: string | null;
}

/**
 * The parts of an open job, those that were ordered for it and removed since, and of whom parts can be ordered; none of other papers, and
 * for who may not see stock.
 */
export async function partsToOrder(
  actor: Actor,
  { id, type, issued_date }: JobHead,
): Promise<{ parts: JobPart[]; removed: LeftPart[]; suppliers: { id: string; name: string }[] }> {
  const open = issued_date === null && (type === "job_sheet" || type === "invoice");
  if (!open || !may(actor, "stock:read")) return { parts: [], removed: [], suppliers: [] };
  const [parts, removed, suppliers] = await Promise.all([
    ask(partsOfJob, actor, { id }),
    ask(removedParts, actor, { id }),
    ask(supplierNames, actor, {}),
  ]);
  return { parts, removed, suppliers };
}
