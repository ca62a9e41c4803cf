import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { readRows } from "@/lib/core/read-rows";
import { lastPaid } from "@/lib/stock/queries/last-paid";
import { partKey } from "@/lib/supplier-prices/rules/part-key";

interface Costed {
  /** Who is asked for it. */
  supplier_id: string | null;
  stock_item_id: string | null;
  part_number: string | null;
  quantity: string;
  /** The job's line for which it is bought. */
  job: { supplier_id: string | null; unit_cost: string | null } | undefined;
}

/**
 * What one of each line costs, in their order: what was chosen for the job of the supplier who is asked, else the price to which that
 * supplier stands, else what the item, or the job's line, costs. For the shelf a price that was said before the item was last bought is none.
 */
export async function lineCosts(tx: Tx, lines: readonly Costed[]): Promise<(string | null)[]> {
  const items = await lastPaid(
    tx,
    lines.flatMap(({ stock_item_id }) => stock_item_id ?? []),
  );
  const standing = await standingPrices(tx, lines);
  return lines.map(({ supplier_id, stock_item_id, job }, i) => {
    const item = items.get(stock_item_id ?? "");
    const chosen = supplier_id && job?.supplier_id === supplier_id ? job.unit_cost : null;
    const bought = job ? null : (item?.last_purchased_date ?? null);
    const said = standing.get(i);
    const stands = said && (bought === null || said.quoted_on >= bought) ? said.unit_net : null;
    return chosen ?? stands ?? item?.cost_net ?? job?.unit_cost ?? null;
  });
}

const Standing = z.object({ n: z.int(), unit_net: z.string(), quoted_on: z.string() });

/** By the places of the lines: the price of as many where there is one, else what was said last. */
async function standingPrices(
  tx: Tx,
  lines: readonly Costed[],
): Promise<ReadonlyMap<number, z.infer<typeof Standing>>> {
  const asked = lines.flatMap(({ supplier_id, part_number, quantity }, n) =>
    supplier_id && part_number ? [{ n, supplier_id, part_key: partKey(part_number), quantity }] : [],
  );
  if (asked.length === 0) return new Map();
  const rows = await tx
    .execute(sql`
    select distinct on (w.n) w.n, q.unit_net, (q.quoted_at at time zone 'Europe/London')::date::text as quoted_on
    from json_to_recordset(${JSON.stringify(asked)}::json) as w(n int, supplier_id uuid, part_key text, quantity numeric)
      join standing_quotes q on q.supplier_id = w.supplier_id and q.part_key = w.part_key
    order by w.n, (q.quantity = w.quantity) desc, q.quoted_at desc`)
    .then(readRows(Standing));
  return new Map(rows.map((row) => [row.n, row]));
}
