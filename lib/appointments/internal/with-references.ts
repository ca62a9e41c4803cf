import "server-only";
import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { type ErrorDetail, invalid } from "@/lib/core/errors";
import { claimedRows } from "@/lib/core/read-rows";

interface Referring {
  resource_id?: string | null | undefined;
  technician_id?: string | null | undefined;
  courtesy_car_id?: string | null | undefined;
  customer_id?: string | null | undefined;
  vehicle_id?: string | null | undefined;
  document_id?: string | null | undefined;
  registration?: string | undefined;
}

type Found = Record<
  | "resource"
  | "technician"
  | "courtesy_car"
  | "customer"
  | "vehicle_registration"
  | "vehicle_customer"
  | "document",
  string | null
> &
  Record<"document_customer" | "document_vehicle" | "document_registration", string | null>;

const IN_USE: ReadonlySet<string> = new Set(["bay", "courtesy car"]);

/**
 * Fills in what an appointment refers to: customer and vehicle from its document, customer and registration from its vehicle.
 * VALIDATION_ERROR names every reference that does not exist.
 */
export async function withReferences<T extends Referring>(tx: Tx, given: T): Promise<T> {
  const [found] = await tx
    .execute(sql`
    select
      (select id from resources where id = ${given.resource_id ?? null} and deleted_at is null and active) as resource,
      (select id from resources where id = ${given.courtesy_car_id ?? null} and kind = 'courtesy_car' and deleted_at is null
       and active) as courtesy_car,
      (select id from user_names where id = ${given.technician_id ?? null} and deleted_at is null and active) as technician,
      (select id from customer_names where id = ${given.customer_id ?? null} and deleted_at is null) as customer,
      v.registration as vehicle_registration, v.customer_id as vehicle_customer, d.id as document,
      d.customer_id as document_customer, d.vehicle_id as document_vehicle, d.registration as document_registration
    from (select) one left join document_heads d on d.id = ${given.document_id ?? null} and d.deleted_at is null
      left join vehicle_names v on v.id = coalesce(${given.vehicle_id ?? null}::uuid, d.vehicle_id) and v.deleted_at is null`)
    .then(claimedRows<Found>);
  const problems: ErrorDetail[] = [];
  const missing = (field: keyof Referring, there: string | null | undefined, what: string) => {
    if (given[field] && (there ?? null) === null)
      problems.push({
        field,
        message: `This ${what} does not exist${IN_USE.has(what) ? ", or is out of use" : ""}`,
      });
  };
  missing("resource_id", found?.resource, "bay");
  missing("courtesy_car_id", found?.courtesy_car, "courtesy car");
  missing("technician_id", found?.technician, "technician");
  missing("customer_id", found?.customer, "customer");
  missing("vehicle_id", found?.vehicle_registration, "vehicle");
  missing("document_id", found?.document, "document");
  if (problems.length > 0) throw invalid(...problems);
  const vehicle_id =
    given.vehicle_id ??
    (found?.document_vehicle && found.vehicle_registration !== null ? found.document_vehicle : null);
  return {
    ...given,
    vehicle_id,
    customer_id: given.customer_id ?? found?.document_customer ?? found?.vehicle_customer ?? null,
    registration: given.registration || found?.document_registration || found?.vehicle_registration || "",
  };
}
