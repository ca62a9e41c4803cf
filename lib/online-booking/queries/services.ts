import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db, Tx } from "@/db/client";
import { today } from "@/lib/core/dates/dates";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { readServicePackages } from "@/lib/packages/queries/packages";
import { readDocumentSettings } from "@/lib/settings/commands/document-settings";
import { readGarage } from "@/lib/settings/queries/garage";
import { readTaxCodes } from "@/lib/tax/queries/tax-codes";
import { rateOn } from "@/lib/tax/rules/rates";
import { type OnlineService, OnlineServiceWritten } from "../responses";
import { serviceMinutes, servicePrice } from "../rules/service-price";

/** The services that customers may book online, and those that are out of use, in their order. */
export const listOnlineServices = query({
  name: "online_booking.services",
  permission: "online_booking:change",
  input: z.strictObject({}),
  run: ({ db }): Promise<OnlineService[]> => readOnlineServices(db),
});

/** The same inside or outside a transaction, with the prices of today. */
export async function readOnlineServices(db: Db | Tx): Promise<OnlineService[]> {
  const services = await db
    .execute(sql`
    select id, name, description, saved_job_id, price_gross, on_request, duration_minutes, bay_kind, mot_class, skill, courtesy, active,
      version
    from online_services where deleted_at is null order by position, name, id`)
    .then(readRows(OnlineServiceWritten));
  if (services.length === 0) return [];
  const [packages, { mot_fees }, { labour_rate }, codes] = await Promise.all([
    readServicePackages(db, { costs: false }),
    readDocumentSettings(db),
    readGarage(db),
    readTaxCodes(db),
  ]);
  const byId = new Map(packages.map((job) => [job.id, job]));
  const day = today();
  const rates = { labour_rate, mot_fees, rateOf: (code: string) => rateOn(codes, code, day) };
  return services.map((service) => {
    const job = byId.get(service.saved_job_id ?? "") ?? null;
    return {
      ...service,
      shown_price_gross: servicePrice(service, job, rates),
      minutes: serviceMinutes(service, job),
    };
  });
}

/** A service that can be booked: it is in use, and it is known how long it takes. */
export type BookableService = OnlineService & { minutes: number };

export const bookableServices = async (db: Db | Tx): Promise<BookableService[]> =>
  (await readOnlineServices(db)).filter(
    (service): service is BookableService => service.active && service.minutes !== null,
  );
