import "server-only";
import { z } from "zod";
import { env } from "@/lib/core/env";
import { jsonOf, retryAfterOf, understood } from "@/lib/integrations/outside/read-answer";
import { type ServiceCaller, serviceCaller } from "@/lib/integrations/outside/service-caller";
import { ServiceError } from "@/lib/integrations/outside/service-error";
import type { MotHistories } from "@/lib/integrations/vehicle-data";
import { type DvsaKeys, dropToken, dvsaToken } from "./dvsa-token";
import { DvsaVehicle, historyOf } from "./mot-history";

const Problem = z.object({ errorCode: z.string() });
const Anything = z.record(z.string(), z.unknown());

/** DVSA's own code says more than the status beside it. Source: DVSA, MOT History API, "Error codes". */
const WORDS: Readonly<Record<string, readonly [kind: "keys" | "busy", words: string]>> = {
  "MOTH-UA-01": ["keys", "DVSA does not accept the keys"],
  "MOTH-FB-01": ["keys", "The keys at DVSA may not do this"],
  "MOTH-FB-03": ["keys", "DVSA does not accept the API key"],
  "MOTH-RL-01": ["busy", "The day’s allowance at DVSA is used up"],
  "MOTH-RL-02": ["busy", "DVSA was asked too often"],
};

/** DVSA names no pause, but wants some minutes: nobody waits for it. */
const NO_PAUSE = Infinity;

/** The token has ended, or is not one. */
const TOKEN_ENDED = ["MOTH-FB-02", "MOTH-FB-04"];

/** No such vehicle, or nothing that can be the plate of one. */
const NOT_FOUND = ["MOTH-NF-01", "MOTH-IV-03"];

/** One for each process, so that it remembers that DVSA is away. */
let caller: ServiceCaller | undefined;

/** Asks DVSA's API. Throws ServiceError. */
export const askDvsa: ServiceCaller = (work) => {
  caller ??= serviceCaller({ service: "dvsa", called: "DVSA", timeoutMs: 4_000 });
  return caller(work);
};

/**
 * DVSA's MOT History API. It wants the registration in the address; that goes to DVSA alone, and none of it is logged.
 */
export function dvsaClient(keys: DvsaKeys): MotHistories {
  return {
    async read(registration) {
      const path = `/v1/trade/vehicles/registration/${encodeURIComponent(registration)}`;
      const body = await askDvsa((signal) => getDvsa(keys, path, signal));
      return body === null ? null : historyOf(understood(DvsaVehicle, body, "DVSA"));
    },
    test: async () => {
      await askDvsa((signal) => getDvsa(keys, "/v1/trade/vehicles/bulk-download", signal)).then((body) =>
        understood(Anything, body, "DVSA"),
      );
    },
  };
}

/** The body of an answer, or null if DVSA has no record. A token that has ended is renewed once. */
export async function getDvsa(
  keys: DvsaKeys,
  path: string,
  signal: AbortSignal,
  renewed = false,
): Promise<unknown> {
  const token = await dvsaToken(keys, signal);
  const response = await fetch(`${env.DVSA_API_BASE}${path}`, {
    headers: { authorization: `Bearer ${token}`, "x-api-key": keys.api_key, accept: "application/json" },
    signal,
  });
  if (response.ok) return jsonOf(response);
  const code = Problem.safeParse(await jsonOf(response).catch(() => null)).data?.errorCode ?? "";
  if (NOT_FOUND.includes(code)) return null;
  if (!renewed && (TOKEN_ENDED.includes(code) || (response.status === 401 && !WORDS[code]))) {
    dropToken(token);
    return getDvsa(keys, path, signal, true);
  }
  throw refusalOf(response, code);
}

function refusalOf(response: Response, code: string): ServiceError {
  const { status } = response;
  const [kind, words] = WORDS[code] ?? [];
  if (kind && words) return new ServiceError(kind, words, kind === "busy" ? NO_PAUSE : null);
  if (status === 401 || status === 403) return new ServiceError("keys", "DVSA does not accept the keys");
  if (status === 429)
    return new ServiceError("busy", "DVSA was asked too often", retryAfterOf(response) ?? NO_PAUSE);
  if (status >= 500) return new ServiceError("later", "DVSA had a fault of its own");
  return new ServiceError("refused", `DVSA refused the request (${status})`);
}
