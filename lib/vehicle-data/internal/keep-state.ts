import "server-only";
import { getTableColumns, inArray, sql } from "drizzle-orm";
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

/** What the services last said of vehicles under these registrations, by vehicle; none of one of which they were never asked. */
export async function statesOf(tx: Tx, said: readonly SaidNow[]): Promise<Map<string, KeptState>> {
  const asked = new Map(said.map(({ vehicle_id, registration }) => [vehicle_id, registration]));
  const rows = await tx
    .select()
    .from(vehicle_data_states)
    .where(inArray(vehicle_data_states.vehicle_id, [...asked.keys()]));
  const of = rows.filter(({ vehicle_id, registration }) => asked.get(vehicle_id) === registration);
  return new Map(of.map((row) => [row.vehicle_id, row]));
}

/** What is known once this is said: of a service that was not asked now, what it said before. */
export function stateNow(before: KeptState | undefined, said: SaidNow) {
  const { vehicle_id, registration, dvsa, dvla, asked_at } = said;
  const now = new Date().toISOString();
  return {
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
}

export type StateNow = ReturnType<typeof stateNow>;

/** Of every column but the vehicle's own, what is given takes the place of what is kept. */
const { vehicle_id: _vehicle, created_at: _created, ...SAID } = getTableColumns(vehicle_data_states);
const AS_GIVEN = Object.fromEntries(
  Object.keys(SAID).map((column) => [column, sql`excluded.${sql.identifier(column)}`]),
);

/** Keeps what is known now in place of what was known before. */
export async function keepStates(tx: Tx, states: readonly StateNow[]): Promise<void> {
  if (states.length === 0) return;
  await tx
    .insert(vehicle_data_states)
    .values([...states])
    .onConflictDoUpdate({
      target: vehicle_data_states.vehicle_id,
      set: { ...AS_GIVEN, updated_at: sql`now()` },
    });
}

const ofDvsa = (dvsa: MotHistory | null, dvsa_at: string) => ({
  model: dvsa?.model ?? null,
  first_used: dvsa?.first_used ?? null,
  recall: dvsa?.recall ?? null,
  dvsa_at,
});

const ofDvsaBefore = (before: KeptState | undefined) => ({
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

const ofDvlaBefore = (before: KeptState | undefined) => ({
  tax: before?.tax ?? null,
  tax_due: before?.tax_due ?? null,
  v5c_issued: before?.v5c_issued ?? null,
  exported: before?.exported ?? null,
  dvla_at: before?.dvla_at ?? null,
});
