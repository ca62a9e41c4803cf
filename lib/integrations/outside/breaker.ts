import "server-only";
import {
  BrokenCircuitError,
  CircuitState,
  ConsecutiveBreaker,
  circuitBreaker,
  handleWhenResult,
  type IBackoff,
} from "cockatiel";

interface BreakerOptions {
  /** By which its calls are counted: "stripe". */
  service: string;
  /** So many failures in a row, and the service is left alone. */
  failures: number;
  /** The first time that it is left alone, and the longest, in milliseconds. */
  pauses?: { first: number; longest: number };
  /** What time it is: of tests. */
  now?: () => number;
}

/** Leaves a service alone that has failed several times in a row, and asks it again a while later with one call. */
export interface Breaker {
  service: string;
  /** Does it, or throws Spared without having done anything. Nobody waits for the call of somebody else. */
  run<T>(work: () => Promise<T>, judge: Judge<T>): Promise<T>;
  /** Until when it is left alone, in milliseconds since 1970; null while it is asked. */
  until(): number | null;
  /** Asks it again, whatever it has failed. */
  forget(): void;
}

/** What shows that the service itself is in trouble. A refusal is an answer. */
export interface Judge<T> {
  thrown(error: unknown): boolean;
  returned?(value: T): boolean;
}

/** The call was not made. */
export class Spared extends Error {
  override name = "Spared";
}

// Not by its class: what one of our two bundles throws may be caught by the other.
export const isSpared = (error: unknown): boolean => error instanceof Error && error.name === "Spared";

/** Staff read it. */
export const sparedWords = (called: string): string =>
  `${called} has failed several times, and is left alone for a moment`;

const PAUSES = { first: 5_000, longest: 60_000 };

type Outcome<T> = { trouble: boolean } & ({ value: T } | { error: unknown });

function newBreaker({ service, failures, pauses = PAUSES, now = Date.now }: BreakerOptions): Breaker {
  let until = 0;
  const pause = (length: number): IBackoff<unknown> => {
    // Not in step with the other processes of the garage.
    until = now() + length * (1 - Math.random() / 5);
    const ends = until;
    return {
      get duration() {
        return now() < ends ? Number.POSITIVE_INFINITY : 0;
      },
      next: () => pause(Math.min(length * 2, pauses.longest)),
    };
  };
  const closed = () =>
    circuitBreaker(
      handleWhenResult((outcome) => (outcome as Outcome<unknown>).trouble),
      { halfOpenAfter: { next: () => pause(pauses.first) }, breaker: new ConsecutiveBreaker(failures) },
    );
  let policy = closed();
  return {
    service,
    async run<T>(work: () => Promise<T>, judge: Judge<T>) {
      // One is asking whether the service is back.
      if (policy.state === CircuitState.HalfOpen) throw new Spared();
      const outcome = await policy
        .execute(() => outcomeOf(work, judge))
        .catch((error: unknown) => {
          throw error instanceof BrokenCircuitError ? new Spared() : error;
        });
      if ("error" in outcome) throw outcome.error;
      return outcome.value;
    },
    until: () => (policy.state === CircuitState.Open && until > now() ? until : null),
    forget() {
      policy = closed();
    },
  };
}

async function outcomeOf<T>(
  work: () => Promise<T>,
  { thrown, returned = () => false }: Judge<T>,
): Promise<Outcome<T>> {
  try {
    const value = await work();
    return { value, trouble: returned(value) };
  } catch (error) {
    return { error, trouble: thrown(error) };
  }
}

// The server's own bundle and Next's each load this module, but know the same breakers: a page says what a job has met.
const shared = globalThis as { ga4Breakers?: Map<string, Breaker> };
const breakers = (): Map<string, Breaker> => {
  shared.ga4Breakers ??= new Map();
  return shared.ga4Breakers;
};

/** Makes a breaker that the page of services knows, in place of one of the same name. */
export function makeBreaker(name: string, options: BreakerOptions): Breaker {
  const breaker = newBreaker(options);
  breakers().set(name, breaker);
  return breaker;
}

/** The one breaker of this process for an account at a service. */
export function breakerOf(account: string, options: BreakerOptions): Breaker {
  const name = `${options.service} ${account}`;
  return breakers().get(name) ?? makeBreaker(name, options);
}

/** Until when this process leaves a service alone, in milliseconds since 1970; null while it asks it. */
export function leftAloneUntil(service: string): number | null {
  const untils = [...breakers().values()]
    .filter((one) => one.service === service)
    .flatMap((one) => one.until() ?? []);
  return untils.length > 0 ? Math.max(...untils) : null;
}

/** Asks a service again at once, whatever it has failed: for somebody who tests the connection. Without a name, every service. */
export function forgetTrouble(service?: string): void {
  for (const breaker of breakers().values())
    if (service === undefined || breaker.service === service) breaker.forget();
}
