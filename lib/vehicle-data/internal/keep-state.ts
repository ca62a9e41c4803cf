import "server-only";
import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { vehicle_data_states } from "@/db/schema/vehicle-data";
import { type LicensingFacts, type MotHistory, motExpiryOf } from "@/lib/integrations/vehicle-data";

export type KeptState = typeof vehicle_data_states.$inferSelect;

/** What was asked now: undefined where a service was not asked, null where it has no record. */
export interface SaidNow {
  vehicle_id: string;
  /** In capitals, without spaces. */
  registration: string;
  dvsa?: MotHistory | null;
  dvla?: LicensingFacts | null;
  /** When each was asked, where that is not now. */
  asked_at?: { dvsa?: string | undefined; dvla?: string | undefined };
}

/** What the services last said of a vehicle under this registration; null where they were never asked of it. */
export async function stateOf(tx: Tx, vehicle_id: string, registration: string): Promise<KeptState | null> {
  const [row] = await tx
    .select()
    .from(vehicle_data_states)
    .where(eq(vehicle_data_states.vehicle_id, vehicle_id));
  return row?.registration === registration ? row : null;
}

/** Keeps what is said now in place of what was said before; of a service that was not asked now, what it said stays. */
export async function keepState(tx: Tx, before: KeptState | null, said: SaidNow): Promise<KeptState> {
  const { vehicle_id, registration, dvsa, dvla, asked_at } = said;
  const now = new Date().toISOString();
  const values = {
    vehicle_id,
    registration,
    make: dvsa?.make ?? dvla?.make ?? before?.make ?? null,
    colour: dvla?.colour ?? (dvla === undefined ? before?.colour : null) ?? dvsa?.colour ?? null,
    fuel: dvla?.fuel ?? (dvla === undefined ? before?.fuel : null) ?? dvsa?.fuel ?? null,
    mot_expiry:
      (dvsa ? motExpiryOf(dvsa) : dvsa === undefined ? before?.mot_expiry : null) ??
      dvla?.mot_expires ??
      null,
    ...(dvsa === undefined ? ofDvsaBefore(before) : ofDvsa(dvsa, asked_at?.dvsa ?? now)),
    ...(dvla === undefined ? ofDvlaBefore(before) : ofDvla(dvla, asked_at?.dvla ?? now)),
  };
  const { vehicle_id: _, ...set } = values;
  const [kept] = await tx
    .insert(vehicle_data_states)
    .values(values)
    .onConflictDoUpdate({ target: vehicle_data_states.vehicle_id, set: { ...set, updated_at: now } })
    .returning();
  if (!kept) throw new Error("A state was not kept");
  return kept;
}

const ofDvsa = (dvsa: MotHistory | null, dvsa_at: string) => ({
  model: dvsa?.model ?? null,
  first_used: dvsa?.first_used ?? null,
  recall: dvsa?.recall ?? null,
  dvsa_at,
});

const ofDvsaBefore = (before: KeptState | null) => ({
  model: before?.model ?? null,
  first_used: before?.first_used ?? null,
  recall: before?.recall ?? null,
  dvsa_at: before?.dvsa_at ?? null,
});

const ofDvla = (dvla: LicensingFacts | null, dvla_at: string) => ({
  tax: dvla?.tax ?? null,
  tax_due: dvla?.tax_due ?? null,
  v5c_issued: dvla?.v5c_issued ?? null,
  exported: dvla?.exported ?? null,
  dvla_at,
});

const ofDvlaBefore = (before: KeptState | null) => ({
  tax: before?.tax ?? null,
  tax_due: before?.tax_due ?? null,
  v5c_issued: before?.v5c_issued ?? null,
  exported: before?.exported ?? null,
  dvla_at: before?.dvla_at ?? null,
});
