import type { IsoDate } from "@/lib/core/dates/dates";
import { type LicensingFacts, type MotHistory, motExpiryOf } from "@/lib/integrations/vehicle-data";
import { dayOfTest, milesOf } from "./test-readings";

export type FactSource = "dvsa" | "dvla";

/** A fact of a vehicle, and who says so. */
export interface Fact<T> {
  value: T;
  source: FactSource;
}

/** What is known of a vehicle from its registration; null where neither says it. */
export interface MergedFacts {
  make: Fact<string> | null;
  model: Fact<string> | null;
  colour: Fact<string> | null;
  fuel_type: Fact<string> | null;
  engine_cc: Fact<number> | null;
  co2: Fact<number> | null;
  euro_status: Fact<string> | null;
  /** YYYY-MM-DD, or YYYY-MM where only the month is known. */
  first_registered: Fact<string> | null;
  mot_expiry: Fact<IsoDate> | null;
  tax_due: Fact<IsoDate> | null;
  off_road: Fact<"sorn" | "exported"> | null;
  /** Of the last test at which it was read, in miles. */
  mileage: Fact<{ miles: number; read_on: IsoDate }> | null;
  recall: Fact<"yes" | "no"> | null;
  v5c_issued: Fact<IsoDate> | null;
}

/**
 * Makes one vehicle of what both services say. DVSA has the model, the tests, mileage and recalls; DVLA the tax, the colour on the V5C, fuel and
 * engine. Of the MOT's expiry DVSA's counts, as DVLA hears of a test some days later.
 */
export function mergedFacts(dvsa: MotHistory | null, dvla: LicensingFacts | null): MergedFacts {
  return {
    make: first(of("dvsa", dvsa?.make), of("dvla", dvla?.make)),
    model: of("dvsa", dvsa?.model),
    colour: first(of("dvla", dvla?.colour), of("dvsa", dvsa?.colour)),
    fuel_type: first(of("dvla", dvla?.fuel), of("dvsa", dvsa?.fuel)),
    engine_cc: first(of("dvla", dvla?.engine_cc), of("dvsa", dvsa?.engine_cc)),
    co2: of("dvla", dvla?.co2),
    euro_status: of("dvla", dvla?.euro_status),
    first_registered: first(of("dvsa", dvsa?.first_used), of("dvla", dvla?.first_registered)),
    mot_expiry: first(of("dvsa", dvsa && motExpiryOf(dvsa)), of("dvla", dvla?.mot_expires)),
    tax_due: of("dvla", dvla?.tax_due),
    off_road: of("dvla", dvla?.exported ? "exported" : dvla?.tax === "sorn" ? "sorn" : null),
    mileage: of("dvsa", dvsa && lastMileage(dvsa)),
    recall: of("dvsa", dvsa && dvsa.recall !== "unknown" ? dvsa.recall : null),
    v5c_issued: of("dvla", dvla?.v5c_issued),
  };
}

const of = <T>(source: FactSource, value: T | null | undefined): Fact<T> | null =>
  value === null || value === undefined ? null : { value, source };

const first = <T>(...facts: (Fact<T> | null)[]): Fact<T> | null =>
  facts.find((fact) => fact !== null) ?? null;

function lastMileage({ tests }: MotHistory): { miles: number; read_on: IsoDate } | null {
  const test = tests.find(({ odometer }) => odometer !== null);
  if (!test?.odometer) return null;
  return { miles: milesOf(test.odometer), read_on: dayOfTest(test) };
}
