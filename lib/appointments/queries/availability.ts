import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { addDays, daysBetween, today } from "@/lib/core/dates/dates";
import { invalid } from "@/lib/core/errors";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { freeSlots, type Interval, type Place, type Slot } from "../rules/free-slots";
import { instantOf } from "../rules/local-time";
import { type Holiday, openDays } from "../rules/opening";
import { Availability, LONGEST, MOST_DAYS } from "../schema/appointment";
import { readDiary } from "./diary";

export interface AvailableSlots {
  from: string;
  to: string;
  time_zone: string;
  duration_minutes: number;
  slots: Slot[];
}

const Booked = z.object({
  resource_id: z.string().nullable(),
  technician_id: z.string().nullable(),
  starts_at: z.string(),
  ends_at: z.string(),
});

/** Returns when work of a given duration fits in, in a bay of a given kind and with a technician, within the opening hours. */
export const availability = query({
  name: "appointments.availability",
  permission: "appointments:read",
  input: Availability,
  async run({ db, input }): Promise<AvailableSlots> {
    const from = input.from ?? today();
    const to = input.to ?? addDays(from, 7);
    if (to < from || daysBetween(from, to) > MOST_DAYS)
      throw invalid({ field: "to", message: `From its first day to at most ${MOST_DAYS} days after` });
    const diary = await readDiary(db, { from, to });
    const { time_zone } = diary;
    const start = new Date(instantOf(from, "00:00", time_zone)).toISOString();
    const end = new Date(instantOf(addDays(to, 1), "00:00", time_zone)).toISOString();
    const booked = [
      ...(await db
        .execute(sql`
        select a.resource_id, a.technician_id, a.starts_at, a.ends_at from appointments a
        where a.starts_at < ${end} and a.ends_at > ${start} and a.starts_at >= ${start}::timestamptz - ${LONGEST}::interval
          and a.deleted_at is null and a.status not in ('cancelled', 'no_show') and a.id is distinct from ${input.moving_id ?? null}
          and (a.courtesy_for_id is null or a.courtesy_for_id is distinct from ${input.moving_id ?? null})`)
        .then(readRows(Booked))),
    ];
    const bays = diary.resources.filter(
      ({ id, kind, active }) =>
        active &&
        (input.resource_id
          ? id === input.resource_id
          : input.kind
            ? kind === input.kind
            : kind !== "courtesy_car"),
    );
    if (input.resource_id && bays.length === 0)
      throw invalid({ field: "resource_id", message: "This bay does not exist" });
    const people = input.technician_id
      ? [{ id: input.technician_id }]
      : input.any_technician
        ? diary.technicians
        : null;
    const busy = (key: "resource_id" | "technician_id", id: string): Interval[] =>
      booked
        .filter((booking) => booking[key] === id)
        .map(({ starts_at, ends_at }) => ({ from: Date.parse(starts_at), to: Date.parse(ends_at) }));
    const resources = bays.map(({ id }): Place => ({ id, busy: busy("resource_id", id) }));
    const technicians = people?.map(
      ({ id }): Place => ({
        id,
        busy: [...busy("technician_id", id), ...awayTimes(diary.holidays, id, time_zone)],
      }),
    );
    const slots = freeSlots({
      days: openDays(from, to, diary.opening_hours, diary.holidays),
      timeZone: time_zone,
      duration_minutes: input.duration_minutes,
      step_minutes: input.step_minutes,
      not_before: Date.now() + input.notice_minutes * 60_000,
      resources,
      technicians: technicians ?? null,
    });
    return { from, to, time_zone, duration_minutes: input.duration_minutes, slots };
  },
});

const awayTimes = (holidays: readonly Holiday[], id: string, timeZone: string): Interval[] =>
  holidays
    .filter(({ technician_id }) => technician_id === id)
    .map(({ starts_on, ends_on }) => ({
      from: instantOf(starts_on, "00:00", timeZone),
      to: instantOf(addDays(ends_on, 1), "00:00", timeZone),
    }));
