import "server-only";
import { breakerOf, isSpared, type Judge } from "./breaker";
import { recordCall } from "./calls";

interface VendorOptions {
  /** By which its calls are counted: "stripe". */
  service: string;
  /** So many questions in a row that came to nothing, with their attempts, and it is left alone. */
  failures: number;
  pauses?: { first: number; longest: number };
}

/** Why a request failed, in words for staff; null where it was answered, a refusal too. */
export interface Problems<T> {
  thrown(error: unknown): string | null;
  returned?(value: T): string | null;
}

/** A vendor whose own library asks it, with retries of its own. */
export interface Vendor {
  /**
   * Asks one question of an account, or throws Spared without having asked. Nothing in it was done then, whatever the question is; so what
   * may not be done twice is one question.
   */
  question<T>(account: string, work: () => Promise<T>, judge: Judge<T>): Promise<T>;
  /** Makes one request of a question, and counts it. */
  request<T>(work: () => Promise<T>, problems: Problems<T>): Promise<T>;
}

/** How a vendor's questions are spared while it fails, and its requests counted. */
export function vendor({ service, ...options }: VendorOptions): Vendor {
  return {
    async question(account, work, judge) {
      try {
        return await breakerOf(account, { service, ...options }).run(work, judge);
      } catch (error) {
        if (isSpared(error)) recordCall({ service, outcome: "spared", milliseconds: 0, problem: null });
        throw error;
      }
    },
    async request(work, { thrown, returned = () => null }) {
      const began = performance.now();
      const count = (problem: string | null) =>
        recordCall({
          service,
          outcome: problem === null ? "answered" : "failed",
          milliseconds: performance.now() - began,
          problem,
        });
      try {
        const value = await work();
        count(returned(value));
        return value;
      } catch (error) {
        count(thrown(error));
        throw error;
      }
    },
  };
}

/** Whether a status says that the service itself is in trouble: asked too often, or a fault of its own. Any other is an answer. */
export const isTroubled = (status: number): boolean => status === 429 || status >= 500;

/** What a status says of a service in trouble, in words for staff; null where it is an answer. */
export function troubleOf(called: string, status: number): string | null {
  if (!isTroubled(status)) return null;
  return status === 429 ? `${called} was asked too often` : `${called} had a fault of its own (${status})`;
}
