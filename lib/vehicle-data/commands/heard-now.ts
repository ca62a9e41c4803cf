import "server-only";
import { db } from "@/db/client";
import { isVehicleSandbox } from "@/lib/connections/queries/connected";
import type { Service } from "../internal/answers";
import { askSandbox, askService, type Heard } from "./ask-service";

/** What both services said of a registration, asked at once, and whether the sandbox made it up. */
export interface HeardNow {
  dvsa: Heard<"dvsa">;
  dvla: Heard<"dvla">;
  sandbox: boolean;
}

/** Asks both services at once; in a demo garage without connections the sandbox. What was said within so many hours is not asked again. */
export async function heardNow(registration: string, hours?: number): Promise<HeardNow> {
  const sandbox = await isVehicleSandbox(db());
  const [dvsa, dvla] = await Promise.all([
    sandbox ? askSandbox("dvsa", registration) : askService("dvsa", registration, hours),
    sandbox ? askSandbox("dvla", registration) : askService("dvla", registration, hours),
  ]);
  return { dvsa, dvla, sandbox };
}

/** What a service said; null where it has no record, undefined where it was not asked or did not answer. */
export const answerOf = <S extends Service>(heard: Heard<S>) =>
  heard.state === "said" ? heard.said : heard.state === "no_record" ? null : undefined;

/** When a service was asked; undefined where it was not, or did not answer. */
export const askedAt = (heard: Heard<Service>): string | undefined =>
  "asked_at" in heard ? heard.asked_at : undefined;

/** What became of asking a service, for people and programs to read. */
export const told = (service: Service, heard: Heard<Service>) => ({
  service,
  state: heard.state,
  as_at: askedAt(heard) ?? null,
  problem: heard.state === "away" ? heard.problem : null,
});
