import type { Meta } from "./types.js";

/** A list's answer: some rows, and where they stand among all. */
export interface Page<Row> {
  data: Row[];
  /** `pagination` of a page by number, `cursor` of a walk. */
  meta: Meta;
}

/** An answer with all that came with it. */
export interface Whole<T> {
  data: T;
  /** Of JSON in the garage's envelope; a file has none. */
  meta: Meta | undefined;
  status: number;
  /** `ETag`, `Location`, `RateLimit-Remaining`, `Idempotency-Replayed`, `X-Request-Id` … */
  headers: Headers;
}

/** What was asked: awaited it is the data, `whole()` has the headers too. */
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
