import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import type { CustomerSnapshot, VehicleSnapshot } from "@/db/schema/documents";
import { invalid } from "@/lib/core/errors";
import { readRows } from "@/lib/core/read-rows";

export interface CustomerOnPaper {
  id: string;
  name: string;
  account_customer: boolean;
  account_held: boolean;
  credit_limit: string | null;
  credit_terms: number | null;
  labour_discount_percent: string;
  parts_discount_percent: string;
  trade_parts: boolean;
  force_tax_free: boolean;
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
    select id, name, account_customer, account_held, credit_limit, credit_terms, labour_discount_percent, parts_discount_percent,
      trade_parts, force_tax_free, deleted_at is not null as gone, account_number, title, forename, surname, company_name, house_no, road, locality, town,
      county, postcode, telephone, mobile, email
    from customer_particulars where id = ${id}`);
  if (!row) throw invalid({ field: "customer_id", message: "There is no such customer" });
  if (row.gone)
    throw invalid({
      field: "customer_id",
      message: `${row.name} was archived or merged into another customer in the meantime: choose again`,
    });
  const { gone: _gone, ...rest } = row;
  const {
    id: key,
    name,
    account_customer,
    account_held,
    credit_limit,
    credit_terms,
    labour_discount_percent,
    parts_discount_percent,
    trade_parts,
    force_tax_free,
    ...printed
  } = rest as Omit<CustomerOnPaper, "snapshot"> & Record<string, string | null>;
  return {
    id: key,
    name,
    account_customer,
    account_held,
    credit_limit,
    credit_terms,
    labour_discount_percent,
    parts_discount_percent,
    trade_parts,
    force_tax_free,
    snapshot: present(printed),
  };
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

/** The vehicle's details as a document prints them. VALIDATION_ERROR if it was archived meanwhile. */
export async function vehicleOnPaper(tx: Tx, id: string): Promise<VehicleOnPaper> {
  const [row] = await tx
    .execute(sql`
    select registration, vin, make, model, derivative, colour, mot_expiry from vehicle_particulars where id = ${id} and deleted_at is null`)
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
