import "server-only";
import type { Tx } from "@/db/client";
import { type LicensingFacts, motExpiryOf } from "@/lib/integrations/vehicle-data";
import { renewMotReminders } from "@/lib/reminders/internal/renew-mot-reminder";
import {
  type HeardFacts,
  type LockedVehicle,
  lockVehiclesOfPlates,
  setHeardFacts,
} from "@/lib/vehicles/internal/heard-facts";
import { isGone } from "@/lib/vehicles/rules/off-road";
import { type Finding, findingsOf, plateFinding } from "../rules/findings";
import { numberOfTest } from "../rules/test-readings";
import { askOfPlates, keepFindings } from "./keep-findings";
import { keepStates, type SaidNow, stateNow, statesOf } from "./keep-state";
import { keepTests, knownTests } from "./keep-tests";

/** What is said of a vehicle that is locked. */
interface Heard {
  said: SaidNow;
  vehicle: LockedVehicle;
}

/**
 * Keeps what DVSA and DVLA say of vehicles, each named once: what they last said, their tests, what has changed since; and what the file did
 * not know: a later MOT with its reminder, tax, whether it is off the road, the mileages of its tests. What people have typed stays. The same
 * answer twice changes nothing. `night_id` is the night that asked; null for a look at one vehicle. Returns what was found of each vehicle.
 *
 * While the make that is said disagrees with the file, what is said may be of another vehicle: it is asked about, and nothing of it comes
 * onto the file. A vehicle that has another registration by now, or is archived, is left alone.
 */
export async function keepSaid(
  tx: Tx,
  night_id: string | null,
  all: readonly SaidNow[],
): Promise<ReadonlyMap<string, readonly Finding[]>> {
  const vehicles = await lockVehiclesOfPlates(tx, all);
  const heard = all.flatMap((said): Heard[] => {
    const vehicle = vehicles.get(said.vehicle_id);
    return vehicle ? [{ said, vehicle }] : [];
  });
  if (heard.length === 0) return new Map();
  const known = await knownTests(tx, [...vehicles.keys()]);
  const states = await statesOf(tx, all);
  const now = heard.map(({ said, vehicle }) => ({
    ...{ said, vehicle },
    ...{ before: states.get(vehicle.id), state: stateNow(states.get(vehicle.id), said) },
  }));
  await keepStates(
    tx,
    now.map(({ state }) => state),
  );
  const plates = new Map(now.map(({ vehicle, state }) => [vehicle.id, plateFinding(vehicle, state)]));
  const question = await askOfPlates(tx, plates);
  const found = now.flatMap(({ said: { dvsa, dvla }, vehicle: { id }, before = null }) => {
    const { open, asks } = question(id);
    const findings = open ? [] : findingsOf({ before, knownTests: known(id), dvsa, dvla });
    return [...findings, ...(asks ? [asks] : [])].map((finding) => ({ vehicle_id: id, ...finding }));
  });
  await keepFindings(tx, night_id, found);
  const trusted = heard.filter(({ vehicle }) => !question(vehicle.id).open);
  await keepTests(
    tx,
    trusted.map(({ said: { dvsa }, vehicle: { id } }) => ({
      vehicle_id: id,
      tests: (dvsa?.tests ?? []).filter((test) => !known(id).has(numberOfTest(test))),
    })),
  );
  await keepFacts(tx, trusted);
  return Map.groupBy(found, ({ vehicle_id }) => vehicle_id);
}

async function keepFacts(tx: Tx, heard: readonly Heard[]): Promise<void> {
  const facts = heard.map(({ said, vehicle }) => ({ vehicle, now: factsNow(vehicle, said) }));
  const changed = facts.filter(({ vehicle, now }) => FACTS.some((fact) => now[fact] !== vehicle[fact]));
  await setHeardFacts(
    tx,
    changed.map(({ vehicle, now }) => ({ vehicle_id: vehicle.id, ...now })),
  );
  await renewMotReminders(
    tx,
    changed.flatMap(({ vehicle, now: { mot_expiry: expiry } }) =>
      expiry && expiry !== vehicle.mot_expiry ? [{ vehicle_id: vehicle.id, expiry }] : [],
    ),
  );
}

const FACTS = ["mot_expiry", "tax_due", "off_road"] as const;

function factsNow(vehicle: LockedVehicle, { dvsa, dvla }: SaidNow): HeardFacts {
  const expiry = (dvsa && motExpiryOf(dvsa)) || dvla?.mot_expires;
  // An earlier one changes nothing: a test of today reaches DVSA later than the file.
  const later = expiry && (vehicle.mot_expiry === null || vehicle.mot_expiry < expiry);
  const mot_expiry = later ? expiry : vehicle.mot_expiry;
  const { tax_due, off_road } = dvla ? licensed(vehicle, dvla) : vehicle;
  return { mot_expiry, tax_due, off_road };
}

/** What DVLA says of tax and the road. */
const licensed = (vehicle: LockedVehicle, dvla: LicensingFacts): Omit<HeardFacts, "mot_expiry"> => ({
  tax_due: dvla.tax_due ?? (dvla.tax === "sorn" ? null : vehicle.tax_due),
  off_road: offRoadBy(vehicle, dvla),
});

/** Somebody who has written that it is gone knows more than DVLA, which hears of it later. */
function offRoadBy({ off_road }: LockedVehicle, dvla: LicensingFacts): LockedVehicle["off_road"] {
  if (isGone(off_road)) return off_road;
  if (dvla.exported) return "exported";
  if (dvla.tax === "sorn") return "sorn";
  return dvla.tax === "taxed" ? null : off_road;
}
