import "server-only";
import { db } from "@/db/client";
import { licensingRecords, motHistories } from "@/lib/connections/queries/connected";
import { log } from "@/lib/core/log/log";
import { ServiceError } from "@/lib/integrations/outside/service-error";
import { factsOnFile, historyOnFile, type VehicleOnFile } from "@/lib/integrations/sandbox/sandbox-on-file";
import { sandboxLicensingRecords, sandboxMotHistories } from "@/lib/integrations/sandbox/vehicle-sandbox";
import { readMileages } from "@/lib/vehicles/queries/list-mileages";
import { vehicleOfPlate } from "@/lib/vehicles/queries/on-file";
import { answerWithin, type KeptAnswer, keepAnswer, type Said, type Service } from "../internal/answers";
import { MOT_READING } from "../rules/test-readings";

/** What a service said within so many hours is not asked again. */
const FRESH_HOURS = 12;

/** Neither service has others: no signs, and at most seven letters and digits. Source: DVLA, INF104. */
export const MAY_BE_BRITISH = /^[A-Z0-9]{1,7}$/;

/** What became of asking a service. `away` has words for staff. */
export type Heard<S extends Service> =
  | ({ state: "said"; said: Said[S] } & Pick<KeptAnswer<S>, "asked_at">)
  | { state: "no_record"; asked_at: string }
  | { state: "not_british" }
  | { state: "not_connected" }
  | { state: "away"; problem: string };

/** The service, if the garage is connected to it. */
const CONNECTED: {
  [S in Service]: () => Promise<{ read(registration: string): Promise<Said[S] | null> } | null>;
} = {
  dvsa: () => motHistories(db()),
  dvla: () => licensingRecords(db()),
};

/**
 * Asks a service of a registration, written without spaces, or tells what it said within so many hours. It never throws for the service's
 * sake.
 */
export async function askService<S extends Service>(
  service: S,
  registration: string,
  hours = FRESH_HOURS,
): Promise<Heard<S>> {
  if (!MAY_BE_BRITISH.test(registration)) return { state: "not_british" };
  const client = await CONNECTED[service]();
  if (!client) return { state: "not_connected" };
  const known = await answerWithin(service, registration, hours);
  if (known) return heard(known);
  try {
    return heard(await keepAnswer(service, registration, await client.read(registration)));
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    log.warn("vehicle_data.not_asked", { service, kind: error.kind, problem: error.message });
    return { state: "away", problem: error.message };
  }
}

/**
 * What the sandbox makes up of a registration: of a vehicle on file, so that it agrees with the file. It never stands among the answers that
 * are kept for the next one to ask.
 */
export async function askSandbox<S extends Service>(service: S, registration: string): Promise<Heard<S>> {
  if (!MAY_BE_BRITISH.test(registration)) return { state: "not_british" };
  return heard({ said: await SANDBOX[service](registration), asked_at: new Date().toISOString() });
}

const SANDBOX: { [S in Service]: (registration: string) => Promise<Said[S] | null> } = {
  dvsa: async (registration) => {
    const [said, onFile] = await Promise.all([
      sandboxMotHistories.read(registration),
      onFileOf(registration),
    ]);
    return said && onFile ? historyOnFile(said, registration, onFile) : said;
  },
  dvla: async (registration) => {
    const [said, onFile] = await Promise.all([
      sandboxLicensingRecords.read(registration),
      onFileOf(registration),
    ]);
    return said && onFile ? factsOnFile(said, registration, onFile) : said;
  },
};

async function onFileOf(registration: string): Promise<VehicleOnFile | null> {
  const vehicle = await vehicleOfPlate(db(), registration);
  if (!vehicle) return null;
  // The sandbox's own readings are no ground for the next ones.
  const [latest] = (await readMileages(db(), vehicle.id)).filter(({ source }) => source !== MOT_READING);
  return { ...vehicle, reading: latest ?? null };
}

const heard = <S extends Service>({ said, asked_at }: KeptAnswer<S>): Heard<S> =>
  said === null ? { state: "no_record", asked_at } : { state: "said", said, asked_at };
