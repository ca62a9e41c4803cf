import "server-only";
import { db } from "@/db/client";
import { readDiary } from "@/lib/appointments/queries/diary";
import { wallClock } from "@/lib/core/dates/local-time";
import { shownTelephone } from "@/lib/core/telephone";
import { readGarage } from "@/lib/settings/queries/garage";
import type { OfferedTime } from "../rules/slot-days";
import { type FittingTime, fittingTimes } from "./fitting-times";
import { type BookableService, bookableServices } from "./services";
import { readOnlineBooking } from "./settings";

// What anybody may read who opens the garage's booking page: no query with an actor, and nothing of any customer.

export interface PublicGarage {
  name: string;
  telephone: string;
  address: string;
  time_zone: string;
}

/** The garage as it stands on its public pages. */
export async function publicGarage(): Promise<PublicGarage> {
  const { name, telephone, road, town, postcode, time_zone } = await readGarage(db());
  return {
    name,
    telephone: shownTelephone(telephone),
    address: [road, town, postcode].filter(Boolean).join(", "),
    time_zone,
  };
}

/** Whether customers can book, how, and what. */
export async function publicOffer() {
  const settings = await readOnlineBooking(db());
  if (!settings.enabled) return { settings, services: [], open: false };
  const [bookable, { resources }] = await Promise.all([bookableServices(db()), readDiary(db())]);
  const cars = resources.some(({ kind, active }) => kind === "courtesy_car" && active);
  const services = bookable.map((service) => ({ ...service, courtesy: service.courtesy && cars }));
  return { settings, services, open: services.length > 0 };
}

/** The times that fit a service. */
export async function offeredTimes(
  service: BookableService,
  settings: Awaited<ReturnType<typeof readOnlineBooking>>,
  courtesy: boolean,
): Promise<OfferedTime[]> {
  const [times, { time_zone }] = await Promise.all([
    fittingTimes(db(), { service, settings, courtesy: courtesy && service.courtesy }),
    readGarage(db()),
  ]);
  return shownTimes(times, time_zone);
}

export const shownTimes = (times: readonly FittingTime[], timeZone: string): OfferedTime[] =>
  times.map(({ starts_at, date }) => ({
    starts_at,
    date,
    time: wallClock(Date.parse(starts_at), timeZone).time,
  }));
