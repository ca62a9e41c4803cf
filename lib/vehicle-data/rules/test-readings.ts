import { type IsoDate, today } from "@/lib/core/dates/dates";
import type { MotTest } from "@/lib/integrations/vehicle-data";

/** Miles in a kilometre. Source: the international mile, 1.609344 km. */
const MILES_OF_KM = 1 / 1.609344;

/** The source of a mileage that was read at an MOT test. */
export const MOT_READING = "mot";

/** What a mileometer said at a test, in whole miles. */
export const milesOf = ({ value, unit }: NonNullable<MotTest["odometer"]>): number =>
  unit === "km" ? Math.round(value * MILES_OF_KM) : value;

/** The day of a test, here. */
export const dayOfTest = ({ completed_at }: Pick<MotTest, "completed_at">): IsoDate =>
  today("Europe/London", new Date(completed_at));

/** What a test is known by: DVSA's number or, without one, its time. */
export const numberOfTest = ({ number, completed_at }: Pick<MotTest, "number" | "completed_at">): string =>
  number ?? completed_at;
