import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db, Tx } from "@/db/client";
import { readAvailability } from "@/lib/appointments/queries/booking/availability";
import { readTechnicians } from "@/lib/appointments/queries/technicians";
import type { Slot } from "@/lib/appointments/rules/free-slots";
import { Availability } from "@/lib/appointments/schema/appointment";
import { addDays, type IsoDate, today } from "@/lib/core/dates/dates";
import { parse } from "@/lib/core/input/parse";
import { readRows } from "@/lib/core/read-rows";
import { GARAGE_ZONE, readGarage } from "@/lib/settings/queries/garage";
import type { OnlineBookingSettings } from "../schema/settings";
import type { BookableService } from "./services";

/** A time that fits, and where: the bay, the technician and the courtesy car that are free for all of it. */
export interface FittingTime extends Pick<Slot, "starts_at" | "ends_at" | "date"> {
  resource_id: string;
  technician_id: string | null;
  courtesy_car_id: string | null;
}

export interface Wanted {
  service: Pick<BookableService, "minutes" | "bay_kind" | "mot_class" | "skill">;
  settings: OnlineBookingSettings;
  courtesy: boolean;
  /** The appointment that is to be moved, which does not stand in its own way. */
  moving_id?: string;
  /** This day alone; otherwise every day that may be booked. */
  day?: IsoDate;
}

const STEP_MINUTES = 30;

const Full = z.object({ day: z.string(), bookings: z.int() });

/**
 * Returns the times that truly fit, in order: within the opening hours, with a bay of the kind, a technician who may and can (where the
 * garage has entered any) and, if wanted, a courtesy car; with the notice needed, not too far ahead, and on days that are not full yet.
 */
export async function fittingTimes(db: Db | Tx, wanted: Wanted): Promise<FittingTime[]> {
  const { service, settings, courtesy, moving_id } = wanted;
  const { time_zone } = await readGarage(db);
  const first = today(time_zone);
  const last = addDays(first, settings.days_ahead);
  const [from, to] = [wanted.day ?? first, wanted.day ?? last];
  if (from < first || to > last) return [];
  const asked = {
    from,
    to,
    duration_minutes: service.minutes,
    step_minutes: STEP_MINUTES,
    notice_minutes: settings.least_notice_hours * 60,
    ...(moving_id ? { moving_id } : {}),
  };
  const [technicians, full] = await Promise.all([readTechnicians(db), fullDays(db, wanted, { from, to })]);
  const [{ slots }, cars] = await Promise.all([
    readAvailability(
      db,
      parse(Availability, {
        ...asked,
        any_technician: technicians.length > 0,
        ...(service.bay_kind ? { kind: service.bay_kind } : {}),
        ...(service.mot_class ? { mot_class: service.mot_class } : {}),
        ...(service.skill ? { skill: service.skill } : {}),
      }),
    ),
    courtesy ? readAvailability(db, parse(Availability, { ...asked, kind: "courtesy_car" })) : null,
  ]);
  const carAt = new Map(cars?.slots.map(({ starts_at, resource_ids }) => [starts_at, resource_ids[0]]));
  return slots.flatMap(({ starts_at, ends_at, date, resource_ids, technician_ids }) => {
    const [resource_id] = resource_ids;
    const car = carAt.get(starts_at) ?? null;
    if (!resource_id || full.has(date) || (courtesy && !car)) return [];
    return [
      {
        ...{ starts_at, ends_at, date, resource_id },
        technician_id: technician_ids[0] ?? null,
        courtesy_car_id: car,
      },
    ];
  });
}

/** The days that have as many online bookings as the garage takes. */
async function fullDays(
  db: Db | Tx,
  { settings, moving_id }: Wanted,
  { from, to }: { from: IsoDate; to: IsoDate },
): Promise<ReadonlySet<IsoDate>> {
  const midnight = (day: IsoDate) => sql`(${day}::date::timestamp at time zone ${GARAGE_ZONE})`;
  const rows = await db
    .execute(sql`
    select ((a.starts_at at time zone ${GARAGE_ZONE})::date)::text as day, count(*)::int as bookings
    from appointment_times a join online_bookings b on b.appointment_id = a.id
    where a.starts_at >= ${midnight(from)} and a.starts_at < ${midnight(addDays(to, 1))} and a.deleted_at is null
      and a.status not in ('cancelled', 'no_show') and a.id is distinct from ${moving_id ?? null}
    group by 1`)
    .then(readRows(Full));
  return new Set(rows.filter(({ bookings }) => bookings >= settings.most_a_day).map(({ day }) => day));
}
