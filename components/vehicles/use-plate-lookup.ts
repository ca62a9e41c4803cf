import { useRef, useState } from "react";
import type { FormValues } from "@/components/form/use-action-form";
import { vehicleFields } from "@/lib/vehicle-data/rules/vehicle-fields";
import { classifyRegistration, normaliseRegistration } from "@/lib/vehicles/rules/registration";
import { askPlate, type PlateAnswer } from "./ask-plate";

export type PlateLookup =
  | { state: "asking" }
  | { state: "answered"; answer: PlateAnswer }
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
    const answer = await askPlate(registration);
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

/** The fields of a vehicle that the services know, as a form has them. */
const valuesOf = ({ facts }: PlateAnswer): Partial<Record<string, string>> =>
  Object.fromEntries(Object.entries(vehicleFields(facts)).map(([name, value]) => [name, String(value)]));
