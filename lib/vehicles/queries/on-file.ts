import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db, Tx } from "@/db/client";
import { readRows } from "@/lib/core/read-rows";
import { OFF_ROAD } from "../rules/off-road";

const text = z.string().nullable();

const Described = z.object({ registration: z.string(), make: text, model: text });

/** What a vehicle is called on file, archived or not; undefined if there is none. */
export async function vehicleById(db: Db | Tx, id: string): Promise<z.infer<typeof Described> | undefined> {
  const [row] = await db
    .execute(sql`select registration, make, model from vehicles where id = ${id}`)
    .then(readRows(Described));
  return row;
}

const OfPlate = z.object({
  id: z.string(),
  make: text,
  model: text,
  colour: text,
  fuel_type: text,
  mot_expiry: text,
  tax_due: text,
  off_road: z.enum(OFF_ROAD).nullable(),
});

/** The vehicle that has a registration, the one invoiced last where there are several. */
export async function vehicleOfPlate(
  db: Db | Tx,
  registration: string,
): Promise<z.infer<typeof OfPlate> | undefined> {
  const [row] = await db
    .execute(sql`
    select id, make, model, colour, fuel_type, mot_expiry, tax_due, off_road from vehicles
    where registration = ${registration} and registration <> '' and deleted_at is null order by last_invoice_date desc nulls last, id limit 1`)
    .then(readRows(OfPlate));
  return row;
}
