import "server-only";
import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import type { IsoDate } from "@/lib/core/dates/dates";

interface Missing {
  supplier_id: string;
  price_file_id: string;
  day: IsoDate;
  /** The keys of the parts. */
  missing: readonly string[];
}

/** Marks parts as discontinued from a day on: the price stays as it was, in a row that says so. */
export async function discontinueMissing(
  tx: Tx,
  { supplier_id, price_file_id, day, missing }: Missing,
): Promise<void> {
  if (missing.length === 0) return;
  await tx.execute(sql`
    with ended as (
      update supplier_prices p set valid_until = greatest(p.valid_from, ${day}::date)
      where p.supplier_id = ${supplier_id} and p.valid_until is null and p.part_key = any (${sql.param([...missing])}::text[])
      returning p.*
    )
    insert into supplier_prices (supplier_id, part_number, part_key, tyre_size, description, brand, manufacturer_number, unit, net_price, list_price,
      surcharge, vat_code, barcode, discount_code, superseded_by, discontinued, valid_from, price_file_id)
    select supplier_id, part_number, part_key, tyre_size, description, brand, manufacturer_number, unit, net_price, list_price,
      surcharge, vat_code, barcode, discount_code, superseded_by, true, valid_until, ${price_file_id}::uuid
    from ended`);
}
