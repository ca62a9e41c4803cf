import "server-only";
import { sql } from "drizzle-orm";
import { db } from "@/db/client";
import type { CataloguePart, Quote } from "@/lib/integrations/parts-supplier";
import { partKey } from "@/lib/supplier-prices/rules/part-key";
import { poundsOf } from "../rules/offers";

/**
 * Keeps what a supplier has just said of prices, in place of what it said before of the same parts and quantities; `named` holds what its
 * catalogue calls them, by `partKey`, where that is known.
 */
export async function keepQuotes(
  supplier_id: string,
  { valid_until, parts }: Quote,
  named: ReadonlyMap<string, Pick<CataloguePart, "description" | "brand">> = new Map(),
): Promise<void> {
  const quoted = new Map(
    parts.flatMap((part) =>
      part.state === "quoted" ? [[`${partKey(part.part_number)} ${part.quantity}`, part] as const] : [],
    ),
  );
  if (quoted.size === 0) return;
  const rows = [...quoted.values()].map((part) => ({
    part_number: part.part_number,
    part_key: partKey(part.part_number),
    quantity: part.quantity,
    unit_net: poundsOf(part.unit_pence),
    unit_surcharge: part.surcharge_pence > 0 ? poundsOf(part.surcharge_pence) : null,
    availability: part.availability,
    earliest: part.earliest,
    description: named.get(partKey(part.part_number))?.description ?? "",
    brand: named.get(partKey(part.part_number))?.brand ?? null,
  }));
  await db().execute(sql`
    insert into supplier_quotes as q (supplier_id, part_number, part_key, quantity, unit_net, unit_surcharge, availability, earliest, description, brand,
      valid_until)
    select ${supplier_id}::uuid, part_number, part_key, quantity, unit_net, unit_surcharge, availability, earliest, description, brand,
      ${valid_until}::text::timestamptz
    from json_to_recordset(${JSON.stringify(rows)}::json) as r(part_number text, part_key text, quantity numeric, unit_net numeric,
      unit_surcharge numeric, availability text, earliest timestamptz, description text, brand text)
    order by part_key, quantity
    on conflict (supplier_id, part_key, quantity) do update set part_number = excluded.part_number, unit_net = excluded.unit_net,
      unit_surcharge = excluded.unit_surcharge, availability = excluded.availability, earliest = excluded.earliest,
      description = coalesce(nullif(excluded.description, ''), q.description), brand = coalesce(excluded.brand, q.brand),
      quoted_at = now(), valid_until = excluded.valid_until`);
}
