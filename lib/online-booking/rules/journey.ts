import type { IsoDate } from "@/lib/core/dates/dates";
import { classifyRegistration, normaliseRegistration } from "@/lib/vehicles/rules/registration";
import { VEHICLE_KINDS, type VehicleKind } from "./vehicle-kinds";

/** What a customer has chosen so far. It stands in the URL, so that every step is a plain page and "back" works. */
export interface Journey {
  registration: string;
  /** Make and model, as they type it. */
  vehicle: string;
  kind: VehicleKind;
  /** The id of the service. */
  service: string;
  courtesy: boolean;
  day: IsoDate;
  /** The beginning of the time chosen, as an instant. */
  at: string;
}

export type JourneyParams = Record<string, string | string[] | undefined>;

const STEPS = ["/book", "/book/vehicle", "/book/service", "/book/time", "/book/details"] as const;
export type Step = (typeof STEPS)[number];

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const MOST_VEHICLE = 80;

/** Reads the URL. What cannot be is left empty. */
export function readJourney(params: JourneyParams): Journey {
  const one = (name: string) => {
    const value = params[name];
    return (Array.isArray(value) ? value[0] : value)?.trim() ?? "";
  };
  return {
    registration: normaliseRegistration(one("registration")).slice(0, 20),
    vehicle: one("vehicle").replace(/\s+/g, " ").slice(0, MOST_VEHICLE),
    kind: VEHICLE_KINDS.find((kind) => kind === one("kind")) ?? "car",
    service: /^[0-9a-f-]{36}$/.test(one("service")) ? one("service") : "",
    courtesy: one("courtesy") === "1",
    day: /^\d{4}-\d\d-\d\d$/.test(one("day")) ? one("day") : "",
    at: INSTANT.test(one("at")) ? one("at") : "",
  };
}

/** Whether this can be a number plate, of this country or another. */
export const isPlate = (registration: string): boolean =>
  classifyRegistration(registration) !== null || /^(?=.*\d)[A-Z0-9-]{3,10}$/.test(registration);

/** The first step that is not done yet, of those before `step`; null if that may be shown. */
export function stepMissing(journey: Journey, step: Step): Step | null {
  const done = [
    isPlate(journey.registration),
    journey.vehicle !== "",
    journey.service !== "",
    journey.at !== "",
  ];
  const missing = done.slice(0, STEPS.indexOf(step)).indexOf(false);
  return STEPS[missing] ?? null;
}

/** Other things that a page is told by its URL. */
type More = Partial<Record<"again" | "taken", string>>;

export function journeyHref(step: Step, journey: Partial<Journey>, more: More = {}): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...journey, ...more })) {
    if (value === true) params.set(name, "1");
    else if (value) params.set(name, value);
  }
  const query = params.toString();
  return query ? `${step}?${query}` : step;
}
