import type { Meta } from "./types.js";

/** A page of a list: some rows, and their position in the list. */
export interface Page<Row> {
  data: Row[];
  /** `pagination` where the page was requested by number, `cursor` where it was requested by cursor. */
  meta: Meta;
}

/** A response with everything that came with it. */
export interface Whole<T> {
  data: T;
  /** Only for JSON in the garage's envelope; undefined for a file. */
  meta: Meta | undefined;
  status: number;
  /** `ETag`, `Location`, `RateLimit-Remaining`, `Idempotency-Replayed`, `X-Request-Id` … */
  headers: Headers;
}

/** The result of a call: await it for the data, or call `whole()` for the headers too. */
export class Answer<T> implements Promise<T> {
  readonly [Symbol.toStringTag] = "Answer";
  readonly #whole: Promise<Whole<T>>;

  constructor(whole: Promise<Whole<T>>) {
    this.#whole = whole;
  }

  whole(): Promise<Whole<T>> {
    return this.#whole;
  }

  // biome-ignore-start lint/suspicious: an answer is awaited as a promise is, whose reasons are of any kind
  then<A = T, B = never>(
    done?: ((value: T) => A | PromiseLike<A>) | null,
    failed?: ((reason: any) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.#whole.then(({ data }) => data).then(done, failed);
  }

  catch<B = never>(failed?: ((reason: any) => B | PromiseLike<B>) | null): Promise<T | B> {
    return this.then(null, failed);
  }
  // biome-ignore-end lint/suspicious: see above

  finally(last?: (() => void) | null): Promise<T> {
    return this.then().finally(last);
  }
}
