/** How much of a limit is left. */
export interface Allowance {
  limit: number;
  remaining: number;
  /** Seconds until the count starts again. */
  reset: number;
  over: boolean;
}

/** What all processes together have counted for a caller, and how long that count is valid. */
export interface SharedCount {
  total: number;
  msLeft: number;
}

/** Adds to the shared count of a caller. A new count expires after the given seconds. */
export type ShareCount = (caller: string, count: number, seconds: number) => Promise<SharedCount>;

interface Surroundings {
  /** Shares counts with the other processes; without it a process counts alone. */
  tell?: ShareCount;
  warn?: (error: unknown) => void;
  now?: () => number;
}

/** The current minute of a caller. */
interface Window {
  endsAt: number;
  /** What this process let through. */
  own: number;
  /** How much of that has been shared. */
  told: number;
  /** What the other processes let through, as far as is known here. */
  others: number;
  telling?: Promise<void> | undefined;
}

/** Limits are counted per minute. */
export const WINDOW_SECONDS = 60;
/** A process shares its count after this part of the limit: one fortieth. */
const SLICE = 1 / 40;
/** After a failure to share, nothing is shared for this long. */
const SILENCE_MS = 1000;
/** The longest a request waits to learn what the others counted. */
const PATIENCE_MS = 1000;

/**
 * Counts what each caller does, per minute. Every request is counted in this process at once; the count is shared with the others
 * in slices, in the background. A process with two unshared slices waits for an answer. So all processes together let through at
 * most the limit plus, for every process, two slices (a twentieth of the limit) and the size of its last bulk request. A process
 * that is alone, or cannot reach the others, keeps to the limit exactly.
 */
export class Allowances {
  readonly #windows = new Map<string, Window>();
  #sweepAt = 0;
  #silentUntil = 0;

  readonly #tell: ShareCount | undefined;
  readonly #warn: (error: unknown) => void;
  readonly #now: () => number;

  constructor({ tell, warn = () => {}, now = Date.now }: Surroundings = {}) {
    this.#tell = tell;
    this.#warn = warn;
    this.#now = now;
  }

  /** Takes one from a caller's allowance, or several at once; takes none where not all are left. */
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

/** Waits for an answer; returns whether it came in time. */
async function withinPatience(answer: Promise<void>): Promise<boolean> {
  const patience = Promise.withResolvers<boolean>();
  const timer = setTimeout(patience.resolve, PATIENCE_MS, false);
  const heard = await Promise.race([answer.then(() => true), patience.promise]);
  clearTimeout(timer);
  return heard;
}
