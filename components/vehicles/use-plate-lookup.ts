import { useRef, useState } from "react";
import type { FormValues } from "@/components/form/use-action-form";
import type { lookUpPlate } from "@/lib/vehicle-data/commands/look-up-plate";
import { asWritten, fuelAsWritten } from "@/lib/vehicle-data/rules/fact-words";
import { classifyRegistration, normaliseRegistration } from "@/lib/vehicles/rules/registration";

type Answer = Awaited<ReturnType<(typeof lookUpPlate)["execute"]>>;

export type PlateLookup =
  | { state: "asking" }
  | { state: "answered"; answer: Answer }
  | { state: "unreachable" }
  | null;

interface Options {
  /** Puts what is known into the form. */
  fill(values: FormValues): void;
  /** What stands in the form now, by name. */
  typed(): FormData;
}

/**
 * Looks a registration up once it is typed, and fills in what nobody has typed. What an earlier registration had filled in gives way to the
 * next one's; what the user has changed since stays.
 */
export function usePlateLookup({ fill, typed }: Options): {
  lookup: PlateLookup;
  look(registration: string): Promise<void>;
} {
  const [lookup, setLookup] = useState<PlateLookup>(null);
  const asked = useRef("");
  const filled = useRef<Record<string, string>>({});

  async function look(given: string): Promise<void> {
    const registration = normaliseRegistration(given);
    if (registration === asked.current || !classifyRegistration(registration)) return;
    asked.current = registration;
    setLookup({ state: "asking" });
    const answer = await askedOf(registration);
    // A later one has been asked about since.
    if (asked.current !== registration) return;
    if (!answer) asked.current = "";
    const unanswered = answer?.services.every(({ state }) => state === "not_connected");
    setLookup(!answer ? { state: "unreachable" } : unanswered ? null : { state: "answered", answer });
    if (!answer) return;
    const form = typed();
    const known = valuesOf(answer);
    const before = filled.current;
    const names = new Set([...Object.keys(known), ...Object.keys(before)]);
    const open = [...names].filter((name) => {
      const value = String(form.get(name) ?? "");
      return value === "" || value === before[name];
    });
    const values = Object.fromEntries(
      open.filter((name) => known[name] || before[name]).map((name) => [name, known[name] ?? ""]),
    );
    filled.current = values;
    fill(values);
  }

  return { lookup, look };
}

async function askedOf(registration: string): Promise<Answer | null> {
  try {
    const response = await fetch("/vehicles/lookup", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ registration }),
    });
    return response.ok ? ((await response.json()) as Answer) : null;
  } catch {
    return null;
  }
}

/** The fields of a vehicle that the services know, as they are written in its form. */
function valuesOf({ facts }: Answer): Partial<Record<string, string>> {
  const written = (fact: { value: string } | null) => fact && asWritten(fact.value.toUpperCase());
  const day = facts.first_registered?.value;
  const values = {
    make: written(facts.make),
    model: written(facts.model),
    colour: written(facts.colour),
    fuel_type: facts.fuel_type && fuelAsWritten(facts.fuel_type.value),
    engine_cc: facts.engine_cc && String(facts.engine_cc.value),
    co2: facts.co2 && String(facts.co2.value),
    euro_status: facts.euro_status?.value,
    date_of_registration: day?.length === 10 ? day : null,
    mot_expiry: facts.mot_expiry?.value,
    tax_due: facts.tax_due?.value,
    off_road: facts.off_road?.value,
  };
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  );
}
