// @ts-check
import { setTimeout as wait } from "node:timers/promises";

const TIMEOUT_MS = 20_000;
/** Programs give a tool a minute to answer. */
const LONGEST_WAIT_SECONDS = 30;

/** What went wrong, as the garage says it; or in our words where it did not answer. */
export class GarageError extends Error {
  /**
   * @param {string} code the API's, or NO_ANSWER
   * @param {string} message
   * @param {{ field: string, message: string, record_id?: string }[]} [details]
   */
  constructor(code, message, details = []) {
    super(message);
    this.code = code;
    this.details = details;
  }
}

/**
 * @typedef {object} Garage
 * @property {<T>(path: string, params?: Record<string, unknown>) => Promise<T>} get the whole envelope of a reading
 * @property {<T>(path: string, body: unknown) => Promise<T>} ask a reading that the API takes as a POST
 * @property {<T>(path: string, body: unknown, key: string) => Promise<{ answer: T, replayed: boolean }>} write
 *   done once for a key; `replayed` where it was done before and this is the answer of then
 */

/**
 * The garage's REST surface. The key goes out in its header alone: no redirect is followed, no message holds it.
 * @param {{ url: string, key: string }} settings
 * @param {{ fetch?: typeof fetch, sleep?: (ms: number) => Promise<unknown> }} [world]
 * @returns {Garage}
 */
export function garageAt({ url, key }, { fetch: send = fetch, sleep = wait } = {}) {
  /**
   * @param {string} path
   * @param {RequestInit} init
   */
  async function once(path, init) {
    try {
      const response = await send(`${url}${path}`, {
        ...init,
        redirect: "manual",
        signal: AbortSignal.timeout(TIMEOUT_MS),
        headers: { accept: "application/json", authorization: `Bearer ${key}`, ...init.headers },
      });
      return { response, text: await response.text() };
    } catch (error) {
      const slow = error instanceof Error && error.name === "TimeoutError";
      throw new GarageError(
        "NO_ANSWER",
        slow
          ? `The garage at ${url} took longer than ${TIMEOUT_MS / 1000} seconds to answer.`
          : `The garage at ${url} does not answer. Is its computer on, and the address right?`,
      );
    }
  }

  /**
   * @param {string} path
   * @param {RequestInit} [init]
   */
  async function call(path, init = {}) {
    let { response, text } = await once(path, init);
    const seconds = secondsToWait(response);
    if (seconds !== null && seconds <= LONGEST_WAIT_SECONDS) {
      await sleep(seconds * 1000);
      ({ response, text } = await once(path, init));
    }
    const body = parsed(text);
    if (!response.ok || body?.success !== true) throw errorOf(response, body, url);
    return { body, response };
  }

  /** @type {(body: unknown) => RequestInit} */
  const posted = (body) => ({
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });

  return {
    get: async (path, params = {}) => /** @type {never} */ ((await call(path + asked(params))).body),
    ask: async (path, body) => /** @type {never} */ ((await call(path, posted(body))).body),
    async write(path, body, idempotencyKey) {
      const init = posted(body);
      const { body: answer, response } = await call(path, {
        ...init,
        headers: { ...init.headers, "idempotency-key": idempotencyKey },
      });
      return {
        answer: /** @type {never} */ (answer),
        replayed: response.headers.get("idempotency-replayed") === "true",
      };
    },
  };
}

/** @param {Record<string, unknown>} params those that are undefined are not asked with */
function asked(params) {
  const given = Object.entries(params).filter(([, value]) => value !== undefined && value !== "");
  return given.length > 0
    ? `?${new URLSearchParams(given.map(([name, value]) => [name, String(value)]))}`
    : "";
}

/** @param {Response} response */
function secondsToWait(response) {
  if (response.status !== 429 && response.status !== 503) return null;
  const seconds = Number(response.headers.get("retry-after") ?? "1");
  return Number.isFinite(seconds) && seconds >= 0 ? seconds : null;
}

/**
 * @typedef {object} Envelope
 * @property {boolean} [success]
 * @property {{ code?: string, message?: string, details?: { field: string, message: string, record_id?: string }[] }} [error]
 */

/**
 * @param {string} text
 * @returns {Envelope | null}
 */
function parsed(text) {
  try {
    const value = JSON.parse(text);
    return typeof value === "object" ? value : null;
  } catch {
    return null;
  }
}

/**
 * @param {Response} response
 * @param {Envelope | null} body
 * @param {string} url
 */
function errorOf(response, body, url) {
  const { code, message, details = [] } = body?.error ?? {};
  if (!code || !message)
    return new GarageError(
      "NO_ANSWER",
      `What answers at ${url} is not GA4 Garage, or it is not well (status ${response.status}).`,
    );
  const after = response.headers.get("retry-after");
  return new GarageError(code, after ? `${message} Ask again in ${after} seconds.` : message, details);
}
