import "server-only";
import { db } from "@/db/client";
import { licensingRecords, motHistories } from "@/lib/connections/queries/connected";
import { log } from "@/lib/core/log/log";
import { ServiceError } from "@/lib/integrations/outside/service-error";
import { sandboxLicensingRecords, sandboxMotHistories } from "@/lib/integrations/sandbox/vehicle-sandbox";
import { answerWithin, type KeptAnswer, keepAnswer, type Said, type Service } from "../internal/answers";

/** What a service said within so many hours is not asked again. */
const FRESH_HOURS = 12;

/** What became of asking a service. `away` has words for staff. */
export type Heard<S extends Service> =
  | ({ state: "said"; said: Said[S] } & Pick<KeptAnswer<S>, "asked_at">)
  | { state: "no_record"; asked_at: string }
  | { state: "not_connected" }
  | { state: "away"; problem: string };

/** The service, if the garage is connected to it. */
const CONNECTED: {
  [S in Service]: () => Promise<{ read(registration: string): Promise<Said[S] | null> } | null>;
} = {
  dvsa: () => motHistories(db()),
  dvla: () => licensingRecords(db()),
};

/** Asks a service of a registration, written without spaces, or tells what it said a few hours ago. It never throws for the service's sake. */
export async function askService<S extends Service>(service: S, registration: string): Promise<Heard<S>> {
  const client = await CONNECTED[service]();
  if (!client) return { state: "not_connected" };
  const known = await answerWithin(service, registration, FRESH_HOURS);
  if (known) return heard(known);
  try {
    return heard(await keepAnswer(service, registration, await client.read(registration)));
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    log.warn("vehicle_data.not_asked", { service, kind: error.kind, problem: error.message });
    return { state: "away", problem: error.message };
  }
}

const SANDBOX: { [S in Service]: { read(registration: string): Promise<Said[S] | null> } } = {
  dvsa: sandboxMotHistories,
  dvla: sandboxLicensingRecords,
};

/** What the sandbox makes up of a registration. It is kept nowhere, so that it never stands among what is true. */
export async function askSandbox<S extends Service>(service: S, registration: string): Promise<Heard<S>> {
  return heard({ said: await SANDBOX[service].read(registration), asked_at: new Date().toISOString() });
}

const heard = <S extends Service>({ said, asked_at }: KeptAnswer<S>): Heard<S> =>
  said === null ? { state: "no_record", asked_at } : { state: "said", said, asked_at };
