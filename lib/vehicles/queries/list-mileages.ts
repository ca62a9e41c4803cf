import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import type { Db, Tx } from "@/db/client";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { MileageRead } from "../responses";
import type { Reading } from "../rules/mileage";

const MOST = 300;

/** A subquery for the latest mileage that was recorded without a document: `mileage, read_on`. */
export const lastReading = (vehicleId: SQL): SQL =>
  sql`select r.mileage, r.read_on from mileage_readings r where r.vehicle_id = ${vehicleId} order by r.read_on desc, r.id desc limit 1`;

/**
 * Returns a vehicle's mileage readings, latest first: those on documents and those recorded separately. The same mileage on the
 * same day counts once, as on a job sheet and its invoice.
 */
export const listMileages = query({
  name: "vehicles.mileages",
  permission: "vehicles:read",
  input: z.strictObject({ vehicle_id: z.uuid() }),
  run: ({ db, input }) => readMileages(db, input.vehicle_id),
});

/** The same inside or outside a transaction. */
export async function readMileages(db: Db | Tx, id: string): Promise<Reading[]> {
  return db
    .execute(sql`
      select distinct on (read_on, mileage) read_on, mileage, source from (
        (select document_date as read_on, mileage, type as source from document_heads
         where vehicle_id = ${id} and mileage > 0 and document_date is not null and deleted_at is null
         order by document_date desc nulls last, id desc limit ${MOST})
        union all
        (select read_on, mileage, source from mileage_readings where vehicle_id = ${id} order by read_on desc limit ${MOST})) readings
      order by read_on desc, mileage desc limit ${MOST}`)
    .then(readRows(MileageRead));
}
