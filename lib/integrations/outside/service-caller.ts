import "server-only";
import { DelegateBackoff, handleWhen, retry, TaskCancelledError, TimeoutStrategy, timeout } from "cockatiel";
import { isSpared, makeBreaker, sparedWords } from "./breaker";
import { recordCall } from "./calls";
import { isTrouble, ServiceError } from "./service-error";

interface CallerOptions {
  /** By which calls are counted: "dvla". */
  service: string;
  /** As people call it: "DVLA". */
  called: string;
  /** How long one attempt may take, its answer read. */
  timeoutMs: number;
  /** How often it is asked again. Only for what may be asked twice. */
  attempts?: number;
  /** What of the service it asks, where several callers do: each remembers its own failures. */
  part?: string;
}

/** Asks one service. It throws ServiceError and nothing else. */
export type ServiceCaller = <T>(work: (signal: AbortSignal) => Promise<T>) => Promise<T>;

/** So many failures in a row, and the service is left alone for a while. */
const FAILURES = 5;
/** A pause that a service asks for is kept up to so long; then the caller hears of it instead of waiting. */
const LONGEST_PAUSE_MS = 3_000;

/**
 * How services are asked: each attempt within its time, again with jitter or after the pause that the service asks for, not at all while it
 * has failed too often, and every attempt counted. Make one for each service and account and keep it, as it remembers the failures.
 */
export function serviceCaller({
  service,
  called,
  timeoutMs,
  attempts = 1,
  part = "",
}: CallerOptions): ServiceCaller {
  const breaker = makeBreaker(`${service} ${part}`, { service, failures: FAILURES });
  const again = retry(
    handleWhen((error) => error instanceof ServiceError && isTrouble(error) && soon(error)),
    { maxAttempts: attempts, backoff: new DelegateBackoff(({ result, attempt }) => pause(result, attempt)) },
  );
  const within = timeout(timeoutMs, TimeoutStrategy.Aggressive);
  return (work) =>
    again.execute(async () => {
      const began = performance.now();
      const count = (outcome: "answered" | "failed" | "spared", problem: string | null) =>
        recordCall({ service, outcome, milliseconds: performance.now() - began, problem });
      try {
        const answer = await breaker.run(() => within.execute(({ signal }) => work(signal)), {
          thrown: isTrouble,
        });
        count("answered", null);
        return answer;
      } catch (thrown) {
        const error = asServiceError(thrown, called);
        const spared = isSpared(thrown);
        const understood = error.kind === "refused";
        count(spared ? "spared" : understood ? "answered" : "failed", understood ? null : error.message);
        throw error;
      }
    });
}

const soon = ({ retryAfter }: ServiceError): boolean => retryAfter === null || retryAfter <= LONGEST_PAUSE_MS;

/** Full jitter, so that the processes of a garage do not ask in step. */
function pause(result: object, attempt: number): number {
  const error = "error" in result ? result.error : null;
  if (error instanceof ServiceError && error.retryAfter !== null) return error.retryAfter;
  return Math.random() * 250 * 2 ** attempt;
}

/** Whatever was thrown, in words that name the service. A fault of our own passes as one of the service: it must not stop the till. */
function asServiceError(error: unknown, called: string): ServiceError {
  if (error instanceof ServiceError) return error;
  if (isSpared(error)) return new ServiceError("later", sparedWords(called), Infinity);
  if (error instanceof TaskCancelledError || (error instanceof Error && error.name === "AbortError"))
    return new ServiceError("later", `${called} did not answer in time`);
  if (error instanceof SyntaxError)
    return new ServiceError("later", `${called}’s answer could not be understood`);
  return new ServiceError("later", `${called} could not be reached`);
}
