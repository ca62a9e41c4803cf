import "server-only";
import type { Db } from "@/db/client";
import { addDays, daysBetween, type IsoDate, today } from "@/lib/core/dates/dates";
import { invalid } from "@/lib/core/errors";
import { readGarage } from "@/lib/settings/queries/garage";
import { boundsOf } from "../rules/time-sums";
import { MOST_DAYS } from "../schema/questions-asked";

export interface Range {
  from: IsoDate;
  to: IsoDate;
  timeZone: string;
  /** The instants at which the first day begins and the last one ends. */
  bounds: { from: number; to: number };
}

interface Given {
  from?: IsoDate | undefined;
  to?: IsoDate | undefined;
}

/** Returns the days that are meant, with the instants of their edges. VALIDATION_ERROR for too many of them. */
export async function rangeOf(db: Db, given: Given): Promise<Range> {
  const { time_zone } = await readGarage(db);
  const to = given.to ?? (given.from ? addDays(given.from, 6) : today(time_zone));
  const from = given.from ?? addDays(to, -6);
  if (to < from || daysBetween(from, to) >= MOST_DAYS)
    throw invalid({ field: "to", message: `From its first day, at most ${MOST_DAYS} days` });
  const bounds = { from: boundsOf(from, time_zone).from, to: boundsOf(to, time_zone).to };
  return { from, to, timeZone: time_zone, bounds };
}
