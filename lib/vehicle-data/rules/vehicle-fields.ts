import { asWritten, fuelAsWritten } from "./fact-words";
import type { MergedFacts } from "./merged-facts";

/** What the services know of a vehicle, as its form and file have it; without what they do not know. */
export interface VehicleFields {
  make?: string;
  model?: string;
  colour?: string;
  fuel_type?: string;
  engine_cc?: number;
  co2?: number;
  euro_status?: string;
  date_of_registration?: string;
  mot_expiry?: string;
  tax_due?: string;
  off_road?: "sorn" | "exported";
}

export function vehicleFields(facts: MergedFacts): VehicleFields {
  const written = (fact: { value: string } | null) => fact && asWritten(fact.value.toUpperCase());
  const day = facts.first_registered?.value;
  const values = {
    make: written(facts.make),
    model: written(facts.model),
    colour: written(facts.colour),
    fuel_type: facts.fuel_type && fuelAsWritten(facts.fuel_type.value),
    engine_cc: facts.engine_cc?.value,
    co2: facts.co2?.value,
    euro_status: facts.euro_status?.value.slice(0, 20),
    // Of some the month alone is known.
    date_of_registration: day?.length === 10 ? day : null,
    mot_expiry: facts.mot_expiry?.value,
    tax_due: facts.tax_due?.value,
    off_road: facts.off_road?.value,
  };
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== null && value !== undefined && value !== ""),
  );
}
