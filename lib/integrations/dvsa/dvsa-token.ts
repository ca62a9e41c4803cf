import "server-only";
import { createHash } from "node:crypto";
import { z } from "zod";
import { env } from "@/lib/core/env";
import { jsonOf, understood } from "@/lib/integrations/outside/read-answer";
import { ServiceError } from "@/lib/integrations/outside/service-error";

export interface DvsaKeys {
  /** Of Microsoft's token address that DVSA has sent with the keys. */
  tenant_id: string;
  client_id: string;
  client_secret: string;
  api_key: string;
}

const Answer = z.object({ access_token: z.string().min(1), expires_in: z.number().positive() });
const SCOPE = "https://tapi.dvsa.gov.uk/.default";
/** A token is renewed so long before it ends. */
const EARLY_MS = 60_000;

interface Kept {
  of: string;
  until: number;
  token: Promise<string>;
  /** The token, once it is there. */
  value: string | null;
}

let kept: Kept | undefined;

const nameOf = (keys: DvsaKeys) => createHash("sha256").update(JSON.stringify(keys)).digest("hex");

/** A token for DVSA: the one there is, or a new one, which all that ask meanwhile share. Throws ServiceError. */
export async function dvsaToken(keys: DvsaKeys, signal: AbortSignal): Promise<string> {
  const of = nameOf(keys);
  if (kept?.of === of && kept.until > Date.now()) return kept.token;
  const next: Kept = { of, until: Infinity, token: Promise.resolve(""), value: null };
  next.token = fetched(keys, signal).then(({ access_token, expires_in }) => {
    next.until = Date.now() + Math.max(expires_in * 1000 - EARLY_MS, 1_000);
    next.value = access_token;
    return access_token;
  });
  next.token.catch(() => {
    if (kept === next) kept = undefined;
  });
  kept = next;
  return next.token;
}

/** Forgets a token that DVSA does not take any more, so that the next one to ask gets another. */
export function dropToken(token: string): void {
  if (kept?.value === token) kept = undefined;
}

async function fetched(keys: DvsaKeys, signal: AbortSignal) {
  const response = await fetch(`${env.DVSA_TOKEN_BASE}/${keys.tenant_id}/oauth2/v2.0/token`, {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded", accept: "application/json" },
    body: new URLSearchParams({
      grant_type: "client_credentials",
      client_id: keys.client_id,
      client_secret: keys.client_secret,
      scope: SCOPE,
    }),
    signal,
  });
  if (response.ok) return understood(Answer, await jsonOf(response), "DVSA’s sign-in");
  await response.body?.cancel();
  if (response.status === 400 || response.status === 401)
    throw new ServiceError(
      "keys",
      "DVSA’s sign-in does not accept the address, the client id or its secret",
      null,
      "client_secret",
    );
  if (response.status === 429) throw new ServiceError("busy", "DVSA’s sign-in was asked too often");
  throw new ServiceError("later", "DVSA’s sign-in had a fault of its own");
}
