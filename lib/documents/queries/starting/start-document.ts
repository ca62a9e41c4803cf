import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Actor } from "@/lib/core/actor";
import { notFound } from "@/lib/core/errors";
import { needed } from "@/lib/core/input/fields";
import { ask, query } from "@/lib/core/query";
import { vehiclesWithFormerRegistration } from "@/lib/vehicles/matching";
import { normaliseRegistration } from "@/lib/vehicles/rules/registration";
import type { Found, RecommendedWork, Start } from "../../rules/starting/start";
import { recommendedWork } from "./recommended-work";
import { startWith, vehiclesWhere } from "./start-parts";

/**
 * Finds a vehicle by registration, spaced or not, or by one it had before, with its owner and everything a new document starts
 * with. If several vehicles match, returns them to choose from.
 */
export const startFromRegistration = query({
  name: "documents.start_from_registration",
  permission: "documents:read",
  input: z.strictObject({ registration: needed("Type a registration", 20) }),
  async run({ db, actor, input }): Promise<Found> {
    const plate = normaliseRegistration(input.registration);
    const worn = await vehiclesWhere(db, sql`v.registration = ${plate}`);
    const found =
      worn.length > 0
        ? worn
        : await vehiclesWhere(
            db,
            sql`v.id in (${vehiclesWithFormerRegistration(plate)})`,
            sql`${plate}::text`,
          );
    const [only] = found;
    return only && found.length === 1
      ? { start: await startWith(db, actor, only, only.customer_id), candidates: [] }
      : { start: null, candidates: found };
  },
});

/** The same for a chosen vehicle, and for the given customer if there is one. NOT_FOUND if it is archived. */
export const startFromVehicle = query({
  name: "documents.start_from_vehicle",
  permission: "documents:read",
  input: z.strictObject({ vehicle_id: z.uuid(), customer_id: z.uuid().nullable().optional() }),
  async run({ db, actor, input }): Promise<Start> {
    const [vehicle] = await vehiclesWhere(db, sql`v.id = ${input.vehicle_id}`);
    if (!vehicle) throw notFound("vehicle");
    return startWith(db, actor, vehicle, input.customer_id ?? vehicle.customer_id);
  },
});

/** A customer with their vehicles; if they have only one, it is chosen. */
export const startFromCustomer = query({
  name: "documents.start_from_customer",
  permission: "documents:read",
  input: z.strictObject({ customer_id: z.uuid(), without_vehicle: z.boolean().optional() }),
  async run({ db, actor, input: { customer_id, without_vehicle } }): Promise<Start> {
    const vehicles = await vehiclesWhere(db, sql`v.customer_id = ${customer_id}`);
    const only = vehicles.length === 1 && !without_vehicle ? (vehicles[0] ?? null) : null;
    const start = await startWith(db, actor, only, customer_id);
    if (!start.customer) throw notFound("customer");
    return start;
  },
});

/** Advisories and deferred work of a vehicle that are not done, each with the open document that has taken it up. */
export const openAdvisories = query({
  name: "documents.open_work",
  permission: "documents:read",
  input: z.strictObject({ vehicle_id: z.uuid() }),
  run: ({ db, input }): Promise<RecommendedWork[]> => recommendedWork(db, input.vehicle_id),
});

/** The vehicle and the customer of a document as they are today. Null if one has been archived since: then only its name is shown. */
export async function startOf(
  actor: Actor,
  { vehicle_id, customer_id }: { vehicle_id: string | null; customer_id: string | null },
): Promise<Start | null> {
  try {
    if (vehicle_id) return await ask(startFromVehicle, actor, { vehicle_id, customer_id });
    return customer_id ? await ask(startFromCustomer, actor, { customer_id, without_vehicle: true }) : null;
  } catch {
    return null;
  }
}
