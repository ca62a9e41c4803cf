import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db, Tx } from "@/db/client";
import type { ErrorDetail } from "@/lib/core/errors";
import { type Decimal, decimal } from "@/lib/core/money";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { shelfOf } from "@/lib/stock/queries/shelf-of";
import { leftOverWarning } from "../../rules/issuing/left-over";
import { DocumentId } from "../../schema/document";

const Left = z.object({
  id: z.string(),
  order_id: z.string(),
  order_number: z.string().nullable(),
  part: z.string(),
  /** What it is found by among lines that were typed in anew. */
  key: z.string(),
  stock_item_id: z.string().nullable(),
  left: z.string(),
  came: z.string(),
  /** Whether the line for which it was ordered is gone. */
  removed: z.boolean(),
});

/** A part that was ordered for a job and that nobody pays for. */
export type LeftPart = Omit<z.infer<typeof Left>, "key" | "stock_item_id">;

const Anew = z.object({ key: z.string(), quantity: z.string() });

const Head = z.object({ id: z.string(), source_document_id: z.string().nullable() });
type Head = z.infer<typeof Head>;

const KEY = (of: string) =>
  sql.raw(
    `coalesce(${of}.stock_item_id::text, nullif(upper(${of}.part_number), ''), lower(${of}.description))`,
  );

/**
 * Returns the parts that were ordered for the job of a document and that are neither billed, nor sent back, nor on the shelf: counted stock
 * items go there. Of one whose line was removed, lines of the same part without an order of their own count as it.
 */
async function leftParts(db: Db | Tx, document: Head): Promise<LeftPart[]> {
  const { id, source_document_id } = document;
  const rows = await db
    .execute(sql`
    select p.id, p.purchase_order_id as order_id, p.order_number, p.stock_item_id, p.quantity_received as came, l.id is null as removed,
      concat_ws(' ', nullif(p.part_number, ''), nullif(p.description, '')) as part, ${KEY("p")} as key,
      greatest(p.quantity - p.quantity_cancelled, p.quantity_received) - p.quantity_returned - coalesce(b.billed, 0) as left
    from ordered_parts p left join line_items l on l.id = p.document_line_id
      left join lateral (
        select sum(i.quantity) as billed from line_items i join document_heads d on d.id = i.document_id
        where (i.id = l.id or i.source_line_id = l.id) and d.type = 'invoice' and d.deleted_at is null
          and i.approval is distinct from 'declined' and i.approval is distinct from 'deferred') b on true
    where p.order_status in ('ordered', 'part_received', 'received') and (
      p.document_line_id in (select id from line_items where document_id in (${id}, ${source_document_id}))
      or l.id is null and p.document_id in (${id}, ${source_document_id}))
    order by p.order_number, p.id`)
    .then(readRows(Left));
  const [shelf, anew] = await Promise.all([
    shelfOf(
      db,
      rows.flatMap(({ stock_item_id }) => stock_item_id ?? []),
    ),
    rows.some(({ removed }) => removed) ? typedAnew(db, id) : new Map<string, Decimal>(),
  ]);
  return rows.flatMap(({ stock_item_id, key, ...row }) => {
    if (stock_item_id && shelf.has(stock_item_id)) return [];
    const left = row.removed ? takeFrom(anew, key, row.left) : row.left;
    return decimal(left).gt(0) ? { ...row, left } : [];
  });
}

/** How many of each part are on a document for which nothing was ordered. */
async function typedAnew(db: Db | Tx, id: string): Promise<Map<string, Decimal>> {
  const rows = await db
    .execute(sql`
    select ${KEY("i")} as key, sum(i.quantity) as quantity from line_items i
    where i.document_id = ${id} and i.item_type = 'part' and i.quantity > 0
      and i.approval is distinct from 'declined' and i.approval is distinct from 'deferred'
      and not exists (select from ordered_parts p where p.document_line_id in (i.id, i.source_line_id) and p.order_status <> 'cancelled')
    group by 1`)
    .then(readRows(Anew));
  return new Map(rows.map(({ key, quantity }) => [key, quantity]));
}

/** Takes what there is of a part off what is left, and answers with the rest. */
function takeFrom(there: Map<string, Decimal>, key: string, left: Decimal): Decimal {
  const rest = decimal(left).minus(there.get(key) ?? "0");
  there.set(key, rest.lt(0) ? rest.abs().toFixed(3) : "0");
  return rest.toFixed(3);
}

/** Returns a warning for each part that was ordered for the job of a document and that nobody pays for. */
export async function partsLeftOver(db: Db | Tx, document: Head): Promise<ErrorDetail[]> {
  const parts = await leftParts(db, document);
  return parts.flatMap((part) => leftOverWarning(part) ?? []);
}

const headOf = async (db: Db, id: string, type: "invoice" | null) =>
  db
    .execute(sql`
    select id, source_document_id from documents where id = ${id} and (${type}::text is null or type = ${type})`)
    .then(readRows(Head));

/** The same of a document by its id, for the dialog that issues it. */
export const leftOverAtIssue = query({
  name: "documents.left_over",
  permission: "documents:read",
  input: DocumentId,
  async run({ db, input: { id } }): Promise<ErrorDetail[]> {
    const [document] = await headOf(db, id, "invoice");
    return document ? partsLeftOver(db, document) : [];
  },
});

/** Returns the parts that were ordered for a job and whose lines were removed from it, as far as nobody pays for them. */
export const removedParts = query({
  name: "documents.removed_parts",
  permission: "documents:read",
  input: DocumentId,
  async run({ db, input: { id } }): Promise<LeftPart[]> {
    const [document] = await headOf(db, id, null);
    const parts = document ? await leftParts(db, document) : [];
    return parts.filter(({ removed }) => removed);
  },
});
