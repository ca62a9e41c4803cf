/**
 * Lets at most `places` callers through at once, in order of arrival. A caller who has waited for `patienceMs` is turned away:
 * `enter` rejects with the error that `refusal` makes.
 */
export class Turnstile {
  #free: number;
  readonly #waiting: { enter(): void; refuse(): void }[] = [];

  constructor(
    places: number,
    readonly patienceMs: number,
    readonly refusal: () => Error,
  ) {
    this.#free = places;
  }

  /** Waits for a place; returns the function that releases it. */
  async enter(): Promise<() => void> {
    if (this.#free > 0) this.#free -= 1;
    else await this.#wait();
    return () => this.#leave();
  }

  #wait(): Promise<void> {
    return new Promise((resolve, reject) => {
      const place = {
        enter: () => {
          clearTimeout(timer);
          resolve();
        },
        refuse: () => {
          this.#waiting.splice(this.#waiting.indexOf(place), 1);
          reject(this.refusal());
        },
      };
      const timer = setTimeout(place.refuse, this.patienceMs);
      this.#waiting.push(place);
    });
  }

  #leave(): void {
    const next = this.#waiting.shift();
    if (next) next.enter();
    else this.#free += 1;
  }
}
