import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { type Actor, may } from "@/lib/core/actor";
import type { Decimal } from "@/lib/core/money";
import { readRows } from "@/lib/core/read-rows";
import type { StoredLine } from "../../rules/starting/existing-lines";
import type { Line } from "../../schema/line";

/**
 * Sets each line's unit cost. Callers who may see costs can give it. Otherwise, and whatever other callers give, a line keeps
 * its stored cost; a new line takes the stock item's cost, and a credited line the cost when it was charged.
 */
export async function withCosts(
  tx: Tx,
  actor: Actor,
  type: string,
  lines: readonly Line[],
  standing: ReadonlyMap<string, StoredLine>,
): Promise<readonly Line[]> {
  const says = may(actor, "stock:cost");
  const known = lines.map((line) => (says ? line.unit_cost : storedCost(line, standing)));
  const sources = lines.map((line, i) => (known[i] === undefined ? costsLike(type, line) : null));
  const costs = await costsOf(
    tx,
    sources.filter((id) => id !== null),
  );
  return lines.map((line, i) => ({ ...line, unit_cost: known[i] ?? costs.get(sources[i] ?? "") ?? null }));
}

/** The stored cost of a line, unless the line is now for another part. */
function storedCost(line: Line, standing: ReadonlyMap<string, StoredLine>): Decimal | undefined {
  const before = line.id ? standing.get(line.id) : undefined;
  const same = (before?.references.stock_item_id ?? null) === (line.stock_item_id?.toLowerCase() ?? null);
  return before?.unit_cost !== null && (same || !line.stock_item_id) ? before?.unit_cost : undefined;
}

/** The id of the line that it credits, or of the part that it sells. */
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
