import "server-only";
import type { Tx } from "@/db/client";
import { type LicensingFacts, motExpiryOf } from "@/lib/integrations/vehicle-data";
import { renewMotReminder } from "@/lib/reminders/internal/renew-mot-reminder";
import {
  type HeardFacts,
  type LockedVehicle,
  lockVehicleOfPlate,
  setHeardFacts,
} from "@/lib/vehicles/internal/heard-facts";
import { isGone } from "@/lib/vehicles/rules/off-road";
import { type FindingKind, findingsOf, plateFinding } from "../rules/findings";
import { askOfPlate, keepFindings } from "./keep-findings";
import { keepState, type SaidNow, stateOf } from "./keep-state";
import { keepTests, knownTests } from "./keep-tests";

interface Heard extends SaidNow {
  /** The night that asked; null for a look at one vehicle. */
  night_id?: string | null;
}

/**
 * Keeps what DVSA and DVLA say of a vehicle: what they last said, its tests, what has changed since; and what the file did not know: a later
 * MOT with its reminder, tax, whether it is off the road, the mileages of its tests. What people have typed stays. The same answer twice
 * changes nothing.
 *
 * While the make that is said disagrees with the file, what is said may be of another vehicle: it is asked about, and nothing of it comes
 * onto the file. A vehicle that has another registration by now, or is archived, is left alone.
 */
export async function keepSaid(
  tx: Tx,
  { night_id = null, ...said }: Heard,
): Promise<{ findings: FindingKind[] }> {
  const { vehicle_id, registration, dvsa, dvla } = said;
  const vehicle = await lockVehicleOfPlate(tx, vehicle_id, registration);
  if (!vehicle) return { findings: [] };
  const before = await stateOf(tx, vehicle_id, registration);
  const known = await knownTests(tx, vehicle_id, dvsa?.tests ?? []);
  const now = await keepState(tx, before, said);
  const question = await askOfPlate(tx, vehicle_id, plateFinding(vehicle, now));
  const findings = question.open ? [] : findingsOf({ before, knownTests: known, dvsa, dvla });
  if (question.asks) findings.push(question.asks);
  await keepFindings(tx, { vehicle_id, night_id }, findings);
  if (!question.open) {
    await keepTests(tx, vehicle_id, dvsa?.tests ?? [], known);
    await keepFacts(tx, vehicle_id, vehicle, said);
  }
  return { findings: findings.map(({ kind }) => kind) };
}

async function keepFacts(tx: Tx, id: string, vehicle: LockedVehicle, { dvsa, dvla }: SaidNow): Promise<void> {
  const expiry = (dvsa && motExpiryOf(dvsa)) || dvla?.mot_expires;
  // An earlier one changes nothing: a test of today reaches DVSA later than the file.
  const later = expiry && (vehicle.mot_expiry === null || vehicle.mot_expiry < expiry) ? expiry : undefined;
  await setHeardFacts(tx, id, {
    ...(later && { mot_expiry: later }),
    ...(dvla ? licensed(vehicle, dvla) : {}),
  });
  if (later) await renewMotReminder(tx, id, later);
}

/** What DVLA says of tax and the road, where the file has it otherwise. */
function licensed(vehicle: LockedVehicle, dvla: LicensingFacts): HeardFacts {
  const facts: HeardFacts = {};
  const tax_due = dvla.tax_due ?? (dvla.tax === "sorn" ? null : vehicle.tax_due);
  if (tax_due !== vehicle.tax_due) facts.tax_due = tax_due;
  const off_road = offRoadBy(vehicle, dvla);
  if (off_road !== vehicle.off_road) facts.off_road = off_road;
  return facts;
}

/** Somebody who has written that it is gone knows more than DVLA, which hears of it later. */
function offRoadBy({ off_road }: LockedVehicle, dvla: LicensingFacts): LockedVehicle["off_road"] {
  if (isGone(off_road)) return off_road;
  if (dvla.exported) return "exported";
  if (dvla.tax === "sorn") return "sorn";
  return dvla.tax === "taxed" ? null : off_road;
}
