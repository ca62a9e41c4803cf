import "server-only";
import { z } from "zod";
import { env } from "@/lib/core/env";
import { jsonOf, retryAfterOf, understood } from "@/lib/integrations/outside/read-answer";
import { type ServiceCaller, serviceCaller } from "@/lib/integrations/outside/service-caller";
import { ServiceError } from "@/lib/integrations/outside/service-error";
import { LookupError, type ServiceSchedules } from "@/lib/integrations/vehicle-lookups";
import { boughtOf, SaidSchedule } from "./read-schedule";

export interface OneAutoKeys {
  api_key: string;
  /** False for the vendor's sandbox, which takes the same key, makes its answers up and charges nothing. */
  live: boolean;
}

const CALLED = "One Auto API";
const IDENTIFY = "/solifi/vehiclelookupfromvrm/v2";
const SCHEDULE = "/solifi/serviceschedulefromidscode";
/** The code in the vendor's own example. */
const EXAMPLE = { ids_code: "AB001234" };

/** It may ask a source of its own first. */
const TIMEOUT_MS = 10_000;

const Envelope = z.object({ success: z.boolean(), result: z.unknown() });

const IdsCode = z.string().regex(/^[A-Za-z0-9-]{4,40}$/);
const Identified = z.object({ solifi: z.object({ ids_code: IdsCode }) }).transform(({ solifi }) => solifi);
const IdentifiedAtOnce = z.object({ ids_code: IdsCode });

/** Statuses of which the vendor says, or has to be believed, that it looked nothing up. Any other may have been charged. */
const SURELY_FREE = new Set([204, 206, 400, 401, 403, 404, 429, 500, 503]);

/** "No content", "partial content" for a registration that is void, and "not found". */
const NOT_KNOWN = new Set([204, 206, 404]);

/** A line that was never there has carried nothing. */
const NEVER_SENT = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "UND_ERR_CONNECT_TIMEOUT"]);

/** One for each process, so that it remembers that the vendor is away. It never asks a second time: that could cost a second time. */
let caller: ServiceCaller | undefined;

/**
 * One Auto API's service schedules. The vendor takes a registration only in its address, as a parameter: none of ours is logged, counted or
 * put into words of an error.
 */
export function oneAutoClient({ api_key, live }: OneAutoKeys): ServiceSchedules {
  caller ??= serviceCaller({ service: "one_auto", called: CALLED, timeoutMs: TIMEOUT_MS, attempts: 0 });
  const ask = caller;

  /** Asks one question; `null` is the vendor's "not known". */
  async function bought<T>(
    base: string,
    path: string,
    parameters: Record<string, string>,
    read: (result: unknown) => T,
  ): Promise<T | null> {
    let charged: LookupError["charged"] = "none";
    try {
      return await ask(async (signal) => {
        charged = "unclear";
        const response = await fetch(`${base}${path}?${new URLSearchParams(parameters)}`, {
          headers: { "x-api-key": api_key, accept: "application/json" },
          redirect: "error",
          signal,
        }).catch((error: unknown) => {
          if (!wasSent(error)) charged = "none";
          throw error;
        });
        if (SURELY_FREE.has(response.status)) charged = "none";
        if (response.status === 200) return read(resultOf(await jsonOf(response)));
        await response.body?.cancel();
        if (NOT_KNOWN.has(response.status)) return null;
        throw refusalOf(response);
      });
    } catch (error) {
      throw error instanceof ServiceError ? new LookupError(error, charged) : error;
    }
  }

  const base = live ? env.ONE_AUTO_API_BASE : env.ONE_AUTO_SANDBOX_BASE;
  return {
    identify: (vehicle_registration_mark) =>
      bought(base, IDENTIFY, { vehicle_registration_mark }, (result) => {
        const nested = Identified.safeParse(result);
        return (nested.success ? nested.data : understood(IdentifiedAtOnce, result, CALLED)).ids_code;
      }),
    read: (ids_code) =>
      bought(base, SCHEDULE, { ids_code }, (result) =>
        boughtOf(understood(SaidSchedule, result, CALLED), result),
      ),
    // The sandbox takes the same key and charges nothing.
    test: async () => {
      const known = await bought(env.ONE_AUTO_SANDBOX_BASE, SCHEDULE, EXAMPLE, () => true);
      if (!known) throw new ServiceError("refused", `${CALLED} does not know its own example`);
    },
  };
}

function resultOf(body: unknown): unknown {
  const { success, result } = understood(Envelope, body, CALLED);
  if (!success) throw new ServiceError("refused", `${CALLED} says that it could not look this up`);
  return result;
}

function wasSent(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined;
  return !(cause instanceof Error && "code" in cause && NEVER_SENT.has(String(cause.code)));
}

function refusalOf(response: Response): ServiceError {
  const { status } = response;
  if (status === 401 || status === 403)
    return new ServiceError(
      "keys",
      `${CALLED} does not accept the key, or it may not use service schedules`,
      null,
      "api_key",
    );
  if (status === 429)
    return new ServiceError("busy", `${CALLED} was asked too often`, retryAfterOf(response));
  if (status >= 500) return new ServiceError("later", `${CALLED} had a fault of its own (${status})`);
  return new ServiceError("refused", `${CALLED} refused the request (${status})`);
}
