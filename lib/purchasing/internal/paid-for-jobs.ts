import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import type { Decimal } from "@/lib/core/money";
import { readRows } from "@/lib/core/read-rows";
import { type lockJobsOfLines, noteBoughtParts } from "@/lib/documents/internal/note-bought-parts";
import { type LockedItem, uuids } from "@/lib/stock/internal/lock-items";
import type { Came } from "./receiving/take-into-stock";

const Line = z.object({ id: z.string() });
const Paid = z.object({ id: z.string(), unit_cost: z.string().nullable() });

/** The lines of jobs for which an order buys, before anything of it is locked. */
export async function jobLinesOf(tx: Tx, orderId: string): Promise<string[]> {
  const rows = await tx
    .execute(sql`
    select document_line_id as id from purchase_order_lines
    where purchase_order_id = ${orderId} and document_line_id is not null`)
    .then(readRows(Line));
  return rows.map(({ id }) => id);
}

/** What one cost on average of all that came of a line, net, to 4 places; null where no price is known. */
async function costsPaid(tx: Tx, lineIds: readonly string[]): Promise<ReadonlyMap<string, Decimal | null>> {
  if (lineIds.length === 0) return new Map();
  const rows = await tx
    .execute(sql`
    select purchase_order_line_id as id, round(sum(quantity * unit_cost) / nullif(sum(quantity), 0), 4) as unit_cost
    from purchase_receipts where purchase_order_line_id = any (${uuids(lineIds)}::uuid[]) and unit_cost is not null group by 1`)
    .then(readRows(Paid));
  return new Map(rows.map(({ id, unit_cost }) => [id, unit_cost]));
}

interface CameForJobs {
  jobs: Awaited<ReturnType<typeof lockJobsOfLines>>;
  came: readonly Came[];
  items: ReadonlyMap<string, LockedItem>;
  supplier_id: string;
  reference: string | null;
}

/** Notes on the lines of locked jobs what their parts cost; of counted stock items the shelf knows it. */
export async function noteOnJobs(
  tx: Tx,
  { jobs, came, items, supplier_id, reference }: CameForJobs,
): Promise<void> {
  const direct = came.flatMap(({ line }) => {
    const counted = line.stock_item_id && items.get(line.stock_item_id)?.tracked;
    return line.document_line_id && !counted
      ? [{ id: line.id, document_line_id: line.document_line_id }]
      : [];
  });
  const costs = await costsPaid(
    tx,
    direct.map(({ id }) => id),
  );
  await noteBoughtParts(
    tx,
    jobs,
    direct.map(({ id, document_line_id }) => ({
      document_line_id,
      unit_cost: costs.get(id) ?? null,
      supplier_id,
      supplier_invoice: reference,
    })),
  );
}
