import "server-only";
import type { z } from "zod";
import { jsonOf, retryAfterOf } from "@/lib/integrations/outside/read-answer";
import { type ServiceCaller, serviceCaller } from "@/lib/integrations/outside/service-caller";
import { ServiceError } from "@/lib/integrations/outside/service-error";
import { ErrorAnswer } from "./contract-answers";

/** A supplier who speaks our contract, and our account there. */
export interface ContractAccess {
  /** By which calls are counted. */
  service: string;
  /** As people call the supplier. */
  called: string;
  /** Without `/v1`. */
  url: string;
  token: string;
  account: string;
  branch: string | null;
}

/** It understood, and said no by a word of the contract. */
export class ContractRefusal extends ServiceError {
  constructor(
    readonly code: string,
    message: string,
    readonly parts: readonly string[],
  ) {
    super("refused", message);
  }
}

interface Callers {
  asks: ServiceCaller;
  orders: ServiceCaller;
}

/** One pair for each supplier, so that each remembers by itself that the supplier is away. */
const callers = new Map<string, Callers>();

/** Prices are waited for at the counter; an order may take the supplier's own system its time. */
const ASKED_MS = 8_000;
const ORDERED_MS = 20_000;

export function callersOf({ service, called, url }: ContractAccess): Callers {
  const key = `${service} ${url}`;
  const known = callers.get(key);
  if (known) return known;
  const made = {
    asks: serviceCaller({ service, called, timeoutMs: ASKED_MS, attempts: 2, part: `${url} asks` }),
    orders: serviceCaller({ service, called, timeoutMs: ORDERED_MS, attempts: 2, part: `${url} orders` }),
  };
  callers.set(key, made);
  return made;
}

interface ContractRequest {
  method: "GET" | "POST";
  /** After `/v1`. */
  path: string;
  body?: object;
  /** The Idempotency-Key of an order. */
  key?: string;
  signal: AbortSignal;
}

/** Asks once. Whatever is not a success is thrown as a ServiceError: as a ContractRefusal where the supplier says no by the contract. */
export async function requestOnce(
  { url, token, account, called }: ContractAccess,
  { method, path, body, key, signal }: ContractRequest,
): Promise<Response> {
  const response = await fetch(`${url}/v1${path}`, {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      "x-account": account,
      accept: "application/json",
      ...(body && { "content-type": "application/json" }),
      ...(key && { "idempotency-key": key }),
    },
    ...(body && { body: JSON.stringify(body) }),
    // An address that sends us elsewhere would send our key along.
    redirect: "error",
    signal,
  });
  if (response.ok) return response;
  throw await refusalOf(response, called);
}

async function refusalOf(response: Response, called: string): Promise<ServiceError> {
  const { status } = response;
  const retryAfter = retryAfterOf(response);
  if (status === 429) return new ServiceError("busy", `${called} was asked too often`, retryAfter);
  if (status === 503) return new ServiceError("busy", `${called} takes nothing just now`, retryAfter);
  if (status >= 500) return new ServiceError("later", `${called} had a fault of its own`, retryAfter);
  const error = await errorOf(response);
  if (status === 401 || (status === 403 && error?.code !== "account_on_stop"))
    return new ServiceError("keys", `${called} does not accept the key or the account`, null, "token");
  const code = status === 404 ? "not_found" : (error?.code ?? "rejected");
  const message = error ? said(error.message, called) : `${called} refused (${status})`;
  return new ContractRefusal(code, message, error?.partNumbers ?? []);
}

async function errorOf(response: Response): Promise<z.output<typeof ErrorAnswer>["error"] | null> {
  try {
    return ErrorAnswer.safeParse(await jsonOf(response)).data?.error ?? null;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof ServiceError) return null;
    throw error;
  }
}

/** The supplier's own words, as far as they are fit to be read. */
const said = (message: string, called: string): string =>
  message.trim() ? `${called}: ${message.trim().slice(0, 300)}` : `${called} refused`;
