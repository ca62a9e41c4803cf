import { ServiceError } from "@/lib/integrations/outside/service-error";

// What is bought of a vehicle, as the application reads it. Every function may throw LookupError and nothing else.

/** A figure or a word that a vendor says, with its name. */
export interface NamedValue {
  name: string;
  value: string;
}

/** How far apart services of one kind are. */
export interface ServiceInterval {
  name: string | null;
  miles: number | null;
  months: number | null;
}

/** A service that falls due, and what the vendor says of it besides: times, parts. */
export interface PlannedService extends ServiceInterval {
  more: readonly NamedValue[];
}

/** One way in which a maker has a car serviced. */
export interface ServiceRegime {
  /** Whether the car itself says when it is due; null where that is not said. */
  variable: boolean | null;
  intervals: readonly ServiceInterval[];
  services: readonly PlannedService[];
}

/** When a car is serviced, as its maker plans it, and what goes into it. */
export interface ServiceSchedule {
  capacities: readonly NamedValue[];
  regimes: readonly ServiceRegime[];
}

/** What was bought, with the vendor's own words, so that nothing that was paid for is lost. */
export interface BoughtSchedule {
  schedule: ServiceSchedule;
  said: unknown;
}

/** Sells service schedules. Each question may cost money, so none is ever asked again by itself. */
export interface ServiceSchedules {
  /** The code of the car that a registration without spaces is on; null where the vendor does not know it. */
  identify(registration: string): Promise<string | null>;
  /** The schedule of such a code; null where the vendor has none. */
  read(code: string): Promise<BoughtSchedule | null>;
  /** Asks whether the key works, which costs nothing. */
  test(): Promise<void>;
}

/** A vendor did not do what it is paid for. `none`: it has surely charged nothing. `unclear`: it may have. */
export class LookupError extends ServiceError {
  override name = "LookupError";
  constructor(
    { kind, message, retryAfter, key }: ServiceError,
    readonly charged: "none" | "unclear",
  ) {
    super(kind, message, retryAfter, key);
  }
}
