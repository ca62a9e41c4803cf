import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { NEXT_VERSION } from "@/lib/core/database/next-version";
import type { Decimal } from "@/lib/core/money";
import { readRows } from "@/lib/core/read-rows";
import { lockItems } from "./lock-items";

interface NewCost {
  stock_item_id: string;
  /** What it has to cost now for its cost to change. */
  before: Decimal | null;
  after: Decimal | null;
}

const Changed = z.object({ stock_item_id: z.string() });

/** Sets what stock items cost, in the order of the locks that all have; returns those that changed. One that costs another sum by now stays. */
export async function setCosts(tx: Tx, costs: readonly NewCost[]): Promise<string[]> {
  if (costs.length === 0) return [];
  await lockItems(
    tx,
    costs.map(({ stock_item_id }) => stock_item_id),
  );
  const rows = await tx
    .execute(sql`
    update stock_items s set cost_net = c.after, ${NEXT_VERSION}
    from json_to_recordset(${JSON.stringify(costs)}::json) as c(stock_item_id uuid, before numeric, after numeric)
    where s.id = c.stock_item_id and s.cost_net is not distinct from c.before and s.deleted_at is null
    returning s.id as stock_item_id`)
    .then(readRows(Changed));
  return rows.map(({ stock_item_id }) => stock_item_id);
}
