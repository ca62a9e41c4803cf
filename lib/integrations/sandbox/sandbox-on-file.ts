import { createHash } from "node:crypto";
import { addDays, daysBetween, type IsoDate, today } from "@/lib/core/dates/dates";
import {
  type LicensingFacts,
  type MotHistory,
  type MotTest,
  motExpiryOf,
} from "@/lib/integrations/vehicle-data";

/** A vehicle of the demo garage, so that what is made up of it agrees with its file. */
export interface VehicleOnFile {
  make: string | null;
  model: string | null;
  colour: string | null;
  fuel_type: string | null;
  mot_expiry: IsoDate | null;
  tax_due: IsoDate | null;
  off_road: "sorn" | "scrapped" | "exported" | null;
  /** In miles. */
  reading: { read_on: IsoDate; mileage: number } | null;
}

/** Some registrations are on another vehicle than the file says, so that the demo can show it. */
const hasMoved = (registration: string): boolean => drawOf(registration, 20) % 24 === 0;
/** The mileometer of some was turned back. */
const wasTurnedBack = (registration: string): boolean => drawOf(registration, 21) % 12 === 0;

const drawOf = (registration: string, index: number): number =>
  createHash("sha256").update(registration).digest()[index] ?? 0;

/** The tests, moved so that the last one expires when the file says, with mileages that lead to the file's. */
export function historyOnFile(said: MotHistory, registration: string, vehicle: VehicleOnFile): MotHistory {
  const expiry = motExpiryOf(said);
  const shift = vehicle.mot_expiry && expiry ? daysBetween(expiry, vehicle.mot_expiry) : 0;
  const tests = said.tests
    .map((test) => moved(test, shift))
    .filter(({ completed_at }) => completed_at.slice(0, 10) <= today());
  const first_due = said.first_due && addDays(said.first_due, shift);
  return {
    ...said,
    ...(!hasMoved(registration) && described(vehicle, said)),
    // Without a test the file's day is when the first one falls due.
    first_due: tests.length === 0 ? (first_due ?? vehicle.mot_expiry) : first_due,
    tests: tests.map((test, at) => ({
      ...test,
      odometer: read(test, said.first_used, vehicle, wasTurnedBack(registration) && at === 0 ? 0.6 : 1),
    })),
  };
}

const moved = (test: MotTest, days: number): MotTest => ({
  ...test,
  completed_at: `${addDays(test.completed_at.slice(0, 10), days)}${test.completed_at.slice(10)}`,
  expires: test.expires && addDays(test.expires, days),
});

/** As many miles as a vehicle has on that day that drove evenly to what the file has. */
function read(
  { completed_at, odometer }: MotTest,
  first_used: IsoDate | null,
  { reading }: VehicleOnFile,
  share: number,
): MotTest["odometer"] {
  if (!odometer || !reading || !first_used) return odometer;
  const whole = Math.max(daysBetween(first_used, reading.read_on), 1);
  const days = Math.max(daysBetween(first_used, completed_at.slice(0, 10)), 0);
  return { value: Math.round((reading.mileage * share * days) / whole), unit: "mi" };
}

const described = (
  vehicle: VehicleOnFile,
  said: { make: string | null; colour: string | null; fuel: string | null },
) => ({
  make: vehicle.make?.toUpperCase() ?? said.make,
  model: vehicle.model?.toUpperCase() ?? null,
  colour: vehicle.colour?.toUpperCase() ?? said.colour,
  fuel: vehicle.fuel_type?.toUpperCase() ?? said.fuel,
});

export function factsOnFile(
  said: LicensingFacts,
  registration: string,
  vehicle: VehicleOnFile,
): LicensingFacts {
  const { model: _, ...facts } = described(vehicle, said);
  return {
    ...said,
    ...(!hasMoved(registration) && facts),
    tax: vehicle.off_road === "sorn" ? "sorn" : said.tax,
    tax_due: vehicle.off_road === "sorn" ? null : (vehicle.tax_due ?? said.tax_due),
    exported: vehicle.off_road === "exported",
  };
}
