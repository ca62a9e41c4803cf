import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import type { CustomerSnapshot, VehicleSnapshot } from "@/db/schema/documents";
import { invalid } from "@/lib/core/errors";
import { readRows } from "@/lib/core/read-rows";

/** What of a customer's record decides on a document's sums and its credit. */
const Terms = z.object({
  id: z.string(),
  name: z.string(),
  account_customer: z.boolean(),
  account_held: z.boolean(),
  credit_limit: z.string().nullable(),
  credit_terms: z.number().nullable(),
  labour_discount_percent: z.string(),
  parts_discount_percent: z.string(),
  trade_parts: z.boolean(),
  force_tax_free: z.boolean(),
});

/** What a document prints of a customer, and keeps. */
const PRINTED: readonly (keyof CustomerSnapshot)[] = [
  ...([
    "account_number",
    "title",
    "forename",
    "surname",
    "company_name",
    "house_no",
    "road",
    "locality",
  ] as const),
  ...(["town", "county", "postcode", "telephone", "mobile", "email"] as const),
];

const Printed = z.object(Object.fromEntries(PRINTED.map((column) => [column, z.string().nullable()])));

const CUSTOMER_COLUMNS = sql.raw([...Object.keys(Terms.shape), ...PRINTED].join(", "));

export interface CustomerOnPaper extends z.output<typeof Terms> {
  snapshot: CustomerSnapshot;
}

export interface VehicleOnPaper {
  id: string;
  registration: string;
  snapshot: VehicleSnapshot;
}

/**
 * The customer's details as a document prints them. VALIDATION_ERROR if there is no such customer, or they were archived or
 * merged meanwhile.
 */
export async function customerOnPaper(tx: Tx, id: string): Promise<CustomerOnPaper> {
  const [row] = await tx.execute(sql`
    select ${CUSTOMER_COLUMNS}, deleted_at is not null as gone from customer_particulars where id = ${id}`);
  if (!row) throw invalid({ field: "customer_id", message: "There is no such customer" });
  const customer = Terms.parse(row);
  if (row.gone)
    throw invalid({
      field: "customer_id",
      message: `${customer.name} was archived or merged into another customer in the meantime: choose again`,
    });
  return { ...customer, snapshot: present(Printed.parse(row)) };
}

const Vehicle = z.object({
  registration: z.string(),
  vin: z.string().nullable(),
  make: z.string().nullable(),
  model: z.string().nullable(),
  derivative: z.string().nullable(),
  colour: z.string().nullable(),
  mot_expiry: z.string().nullable(),
});

const VEHICLE_COLUMNS = sql.raw(Object.keys(Vehicle.shape).join(", "));

/** The vehicle's details as a document prints them. VALIDATION_ERROR if it was archived meanwhile. */
export async function vehicleOnPaper(tx: Tx, id: string): Promise<VehicleOnPaper> {
  const [row] = await tx
    .execute(sql`
    select ${VEHICLE_COLUMNS} from vehicle_particulars where id = ${id} and deleted_at is null`)
    .then(readRows(Vehicle));
  if (!row)
    throw invalid({
      field: "vehicle_id",
      message: "This vehicle was archived in the meantime: choose again",
    });
  const snapshot = { ...present(row), mot_expiry: row.mot_expiry ?? "" };
  return { id, registration: row.registration, snapshot };
}

const present = (fields: Record<string, string | null>): Record<string, string> =>
  Object.fromEntries(Object.entries(fields).filter((entry): entry is [string, string] => Boolean(entry[1])));
