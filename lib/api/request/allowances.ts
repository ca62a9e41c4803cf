/** How much of a limit is left. */
export interface Allowance {
  limit: number;
  remaining: number;
  /** Seconds until the count begins anew. */
  reset: number;
  over: boolean;
}

/** What all processes have counted together for a caller, and how long that counts. */
export interface Standing {
  total: number;
  msLeft: number;
}

/** Adds to the common count of a caller, which ends after so many seconds where it begins now. */
export type Tell = (caller: string, count: number, seconds: number) => Promise<Standing>;

interface Surroundings {
  /** How the others are told; without it a process counts alone. */
  tell?: Tell;
  warn?: (error: unknown) => void;
  now?: () => number;
}

/** A caller's minute. */
interface Window {
  endsAt: number;
  /** What this process let pass. */
  own: number;
  /** How much of it the others know. */
  told: number;
  /** What the others let pass, as far as is known here. */
  others: number;
  telling?: Promise<void> | undefined;
}

/** Allowances are counted a minute at a time. */
export const WINDOW_SECONDS = 60;
/** A process tells the others after so many: one in forty of what is allowed. */
const SLICE = 1 / 40;
/** Nobody is asked again for so long after the others could not be told. */
const SILENCE_MS = 1000;
/** So long a request waits at most to hear what the others counted. */
const PATIENCE_MS = 1000;

/**
 * Counts what each caller does, a minute at a time. Every request is counted here, at once; the others hear of it in slices, beside the
 * requests. A process that has two slices untold waits for the answer, so all together let pass at most the limit and two slices, a
 * twentieth of it, for every process, and what was taken at once last. One that is alone, or cannot reach the others, keeps to the limit exactly.
 */
export class Allowances {
  readonly #windows = new Map<string, Window>();
  #sweepAt = 0;
  #silentUntil = 0;

  readonly #tell: Tell | undefined;
  readonly #warn: (error: unknown) => void;
  readonly #now: () => number;

  constructor({ tell, warn = () => {}, now = Date.now }: Surroundings = {}) {
    this.#tell = tell;
    this.#warn = warn;
    this.#now = now;
  }

  /** Takes one from a caller's allowance, or several at once; none where they are not all there. */
  take(caller: string, limit: number, count = 1): Allowance | Promise<Allowance> {
    const window = this.#windowOf(caller);
    const slice = Math.max(1, Math.floor(limit * SLICE));
    const { telling, own, told, others } = window;
    const ahead = own - told >= 2 * slice && own + others < limit;
    if (!telling || !ahead) return this.#count(caller, window, { limit, slice, count });
    return withinPatience(telling).then((heard) =>
      heard
        ? this.take(caller, limit, count)
        : this.#count(caller, this.#windowOf(caller), { limit, slice, count }),
    );
  }

  #count(
    caller: string,
    window: Window,
    { limit, slice, count }: { limit: number; slice: number; count: number },
  ): Allowance {
    const over = window.own + window.others + count > limit;
    if (!over) {
      window.own += count;
      if (window.own - window.told >= slice) this.#tellOthers(caller, window);
    }
    return {
      limit,
      remaining: Math.max(0, limit - window.own - window.others),
      reset: Math.max(1, Math.ceil((window.endsAt - this.#now()) / 1000)),
      over,
    };
  }

  #tellOthers(caller: string, window: Window): void {
    if (!this.#tell || window.telling || this.#now() < this.#silentUntil) return;
    const told = window.own;
    const seconds = Math.max(1, Math.ceil((window.endsAt - this.#now()) / 1000));
    window.telling = this.#tell(caller, told - window.told, seconds)
      .then(
        ({ total, msLeft }) => {
          window.told = told;
          window.others = Math.max(0, total - told);
          window.endsAt = this.#now() + msLeft;
        },
        (error: unknown) => {
          this.#silentUntil = this.#now() + SILENCE_MS;
          this.#warn(error);
        },
      )
      .finally(() => {
        window.telling = undefined;
      });
  }

  #windowOf(caller: string): Window {
    const time = this.#now();
    if (time > this.#sweepAt) {
      for (const [key, { endsAt }] of this.#windows) if (endsAt <= time) this.#windows.delete(key);
      this.#sweepAt = time + WINDOW_SECONDS * 1000;
    }
    const known = this.#windows.get(caller);
    if (known && known.endsAt > time) return known;
    const begun = { endsAt: time + WINDOW_SECONDS * 1000, own: 0, told: 0, others: 0 };
    this.#windows.set(caller, begun);
    return begun;
  }
}

/** Waits for an answer; whether it came in time. */
async function withinPatience(answer: Promise<void>): Promise<boolean> {
  const patience = Promise.withResolvers<boolean>();
  const timer = setTimeout(patience.resolve, PATIENCE_MS, false);
  const heard = await Promise.race([answer.then(() => true), patience.promise]);
  clearTimeout(timer);
  return heard;
}
