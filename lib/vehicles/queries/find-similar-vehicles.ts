import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db, Tx } from "@/db/client";
import { type Actor, may } from "@/lib/core/actor";
import type { ErrorDetail } from "@/lib/core/errors";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { formatRegistration, normaliseRegistration } from "../rules/registration";

const MOST = 5;
/** Many vehicles share the last few characters of a VIN. */
const LEAST_OF_VIN = 8;

const typed = z.string().trim().max(40).nullable().optional();

const SimilarVehicles = z.strictObject({
  registration: typed,
  vin: typed,
  except_id: z.uuid().optional(),
});

export const SimilarVehicle = z.object({
  id: z.string(),
  registration: z.string(),
  make: z.string().nullable(),
  model: z.string().nullable(),
  colour: z.string().nullable(),
  vin: z.string().nullable(),
  customer_id: z.string().nullable(),
  customer_name: z.string().nullable(),
  version: z.number(),
  same_registration: z.boolean(),
  same_vin: z.boolean(),
});
export type SimilarVehicle = z.infer<typeof SimilarVehicle>;

/** Returns vehicles on file with this registration or VIN: the same vehicle, or one that no longer has the registration. */
export const findSimilarVehicles = query({
  name: "vehicles.similar",
  permission: "vehicles:read",
  input: SimilarVehicles,
  run: ({ db, input }) => similarVehicles(db, input),
});

/** The same within a command's transaction. */
export async function similarVehicles(
  db: Db | Tx,
  given: z.output<typeof SimilarVehicles>,
): Promise<SimilarVehicle[]> {
  const mark = normaliseRegistration(given.registration ?? "");
  const vin = (given.vin ?? "").toUpperCase().replace(/\s+/g, "");
  const byVin = vin.length >= LEAST_OF_VIN ? vin : null;
  if (!mark && !byVin) return [];
  const rows = await db
    .execute(sql`
    with hits as (
      (select id from vehicles where ${mark} <> '' and registration = ${mark} and deleted_at is null limit ${MOST})
      union
      (select id from vehicles where vin = ${byVin} and deleted_at is null limit ${MOST}))
    select v.id, v.registration, v.make, v.model, v.colour, v.vin, v.customer_id, c.name as customer_name, v.version,
           v.registration = ${mark} and ${mark} <> '' as same_registration, coalesce(v.vin = ${byVin}, false) as same_vin
    from hits join vehicles v on v.id = hits.id left join customer_names c on c.id = v.customer_id
    where v.id is distinct from ${given.except_id ?? null}
    order by v.last_invoice_date desc nulls last, v.id limit ${MOST}`)
    .then(readRows(SimilarVehicle));
  return rows;
}

/**
 * The vehicles found, as details of an error at the field that confirms the caller's intention. Lists them only for callers who
 * may read vehicles, and the owners only for those who may read customers.
 */
export function similarDetails(
  actor: Actor,
  found: SimilarVehicle[],
  field = "confirmed_not_duplicate",
): ErrorDetail[] {
  if (!may(actor, "vehicles:read"))
    return [{ field, message: "A vehicle that is on file stands against it" }];
  const tellsOwner = may(actor, "customers:read");
  return found.map((v) => ({ field, record_id: v.id, message: inWords(v, tellsOwner) }));
}

function inWords(v: SimilarVehicle, tellsOwner: boolean): string {
  const car = [formatRegistration(v.registration), v.make, v.model].filter(Boolean).join(" ");
  const same = [v.same_registration && "registration", v.same_vin && "VIN"].filter(Boolean).join(" and ");
  return `${car}${tellsOwner && v.customer_name ? `, ${v.customer_name}` : ""}: same ${same}`;
}
