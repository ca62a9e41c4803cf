import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { omitUndefined } from "@/lib/core/input/omit-undefined";
import { readRows } from "@/lib/core/read-rows";
import type { Line } from "../../schema/line";

/** The customer's terms that decide the values a line leaves out. */
export interface Terms {
  trade_parts: boolean;
  force_tax_free: boolean;
}

const Part = z.object({
  id: z.string(),
  description: z.string(),
  part_number: z.string(),
  retail_price_net: z.string().nullable(),
  trade_price_net: z.string().nullable(),
  tax_code: z.string(),
  nominal_code: z.string().nullable(),
  guarantee: z.string().nullable(),
});
type Part = z.infer<typeof Part>;

const NO_VAT = "T9";

/**
 * Fills what lines leave out, as the screens do at the counter: a new line that names a part gets the part's description, its
 * price for this customer and its tax code; customers without VAT get no VAT. The screens send all of this themselves;
 * `withCosts` fills the costs.
 */
export async function fillLines(
  tx: Tx,
  lines: readonly Line[],
  { terms, standing }: { terms: Terms | null; standing: ReadonlyMap<string, unknown> },
): Promise<readonly Line[]> {
  const free = terms?.force_tax_free ? NO_VAT : undefined;
  const named = lines.map(({ id, stock_item_id }) =>
    id && standing.has(id) ? null : (stock_item_id?.toLowerCase() ?? null),
  );
  const parts = await partsOf(
    tx,
    named.filter((id) => id !== null),
  );
  return lines.map((line, i) => {
    const part = parts.get(named[i] ?? "");
    const tax_code = line.tax_code ?? free ?? part?.tax_code;
    const taxed = line.item_type === "comment" || !tax_code ? line : { ...line, tax_code };
    return part ? { ...taxed, ...partDefaults(part, taxed, terms?.trade_parts ?? false) } : taxed;
  });
}

async function partsOf(tx: Tx, ids: readonly string[]): Promise<Map<string, Part>> {
  if (ids.length === 0) return new Map();
  const rows = await tx
    .execute(sql`
    select id, description, part_number, retail_price_net, trade_price_net, tax_code, nominal_code, guarantee
    from stock_parts where id = any (${`{${ids.join(",")}}`}::uuid[]) and deleted_at is null`)
    .then(readRows(Part));
  return new Map(rows.map((row) => [row.id, row]));
}

function partDefaults(part: Part, line: Line, trade: boolean): Partial<Line> {
  const { part_number, nominal_code, guarantee } = part;
  const price = (trade ? part.trade_price_net : null) ?? part.retail_price_net;
  const priced = line.unit_price === undefined && price !== null;
  return {
    part_number,
    nominal_code,
    guarantee,
    ...omitUndefined(line),
    description: line.description || part.description,
    ...(priced && { unit_price: price, tax_inclusive: false }),
  };
}
