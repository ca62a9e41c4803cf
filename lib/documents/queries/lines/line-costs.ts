import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { type Actor, may } from "@/lib/core/actor";
import type { Decimal } from "@/lib/core/money";
import { readRows } from "@/lib/core/read-rows";
import type { Standing } from "../../rules/starting/existing-lines";
import type { Line } from "../../schema/line";

/**
 * Lines with what one of each cost us. Whoever may see costs says so; where they say nothing, and whatever others say, a part of ours
 * costs what it stands at in stock, a credited line what it cost when it was charged, and what stands on a line stays.
 */
export async function withCosts(
  tx: Tx,
  actor: Actor,
  type: string,
  lines: readonly Line[],
  standing: ReadonlyMap<string, Standing>,
): Promise<readonly Line[]> {
  const says = may(actor, "stock:cost");
  const known = lines.map((line) => (says ? line.unit_cost : standingCost(line, standing)));
  const sources = lines.map((line, i) => (known[i] === undefined ? costsLike(type, line) : null));
  const costs = await costsOf(
    tx,
    sources.filter((id) => id !== null),
  );
  return lines.map((line, i) => ({ ...line, unit_cost: known[i] ?? costs.get(sources[i] ?? "") ?? null }));
}

/** What stands on a line, unless it is another part now. */
function standingCost(line: Line, standing: ReadonlyMap<string, Standing>): Decimal | undefined {
  const before = line.id ? standing.get(line.id) : undefined;
  const same = (before?.references.stock_item_id ?? null) === (line.stock_item_id?.toLowerCase() ?? null);
  return before?.unit_cost !== null && (same || !line.stock_item_id) ? before?.unit_cost : undefined;
}

/** The line that it credits, or the part that it sells. */
const costsLike = (type: string, line: Line): string | null =>
  (type === "credit_note" ? line.source_line_id : line.stock_item_id)?.toLowerCase() ?? null;

const Cost = z.object({ id: z.string(), cost: z.string().nullable() });

async function costsOf(tx: Tx, ids: readonly string[]): Promise<Map<string, Decimal | null>> {
  if (ids.length === 0) return new Map();
  const wanted = sql`${`{${ids.join(",")}}`}::uuid[]`;
  const found = await tx
    .execute(sql`
    select id, cost_net as cost from stock_parts where id = any(${wanted})
    union all select id, unit_cost from document_lines where id = any(${wanted})`)
    .then(readRows(Cost));
  return new Map(found.map(({ id, cost }) => [id, cost]));
}
