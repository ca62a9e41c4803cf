import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db, Tx } from "@/db/client";
import { addDays, daysBetween, today } from "@/lib/core/dates/dates";
import { instantOf } from "@/lib/core/dates/local-time";
import { invalid } from "@/lib/core/errors";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { freeSlots, type Interval, type Place, type Slot } from "../../rules/free-slots";
import { openDays } from "../../rules/opening";
import { timesOff } from "../../rules/times-off";
import type { WorkingWeek } from "../../rules/working-hours";
import { Availability, LONGEST, MOST_DAYS } from "../../schema/appointment";
import { readDiary } from "../diary";
import type { Technician } from "../technicians";

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
  run: ({ db, input }) => readAvailability(db, input),
});

/** The same inside or outside a transaction. */
export async function readAvailability(
  db: Db | Tx,
  input: z.output<typeof Availability>,
): Promise<AvailableSlots> {
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
  const days = openDays(from, to, diary.opening_hours, diary.holidays);
  const people = peopleFor(input, diary.technicians);
  const { mot_class } = input;
  const fit = mot_class ? bays.filter(({ mot_classes }) => mot_classes.includes(mot_class)) : bays;
  const busy = (key: "resource_id" | "technician_id", id: string): Interval[] =>
    booked
      .filter((booking) => booking[key] === id)
      .map(({ starts_at, ends_at }) => ({ from: Date.parse(starts_at), to: Date.parse(ends_at) }));
  const resources = fit.map(({ id }): Place => ({ id, busy: busy("resource_id", id) }));
  const technicians = people?.map(
    (person): Place => ({
      id: person.id,
      busy: [...busy("technician_id", person.id), ...timesOff(person, days, diary.holidays, time_zone)],
    }),
  );
  const slots = freeSlots({
    days,
    timeZone: time_zone,
    duration_minutes: input.duration_minutes,
    step_minutes: input.step_minutes,
    not_before: Date.now() + input.notice_minutes * 60_000,
    resources,
    technicians: technicians ?? null,
  });
  return { from, to, time_zone, duration_minutes: input.duration_minutes, slots };
}

/** The technicians one of whom has to be free; null if none is asked for. */
function peopleFor(
  { technician_id, any_technician, mot_class, skill }: z.output<typeof Availability>,
  technicians: readonly Technician[],
): readonly WorkingWeek[] | null {
  if (!technician_id && !any_technician && !skill) return null;
  const fits = ({ skills, mot_classes }: Pick<Technician, "skills" | "mot_classes">) =>
    (!mot_class || mot_classes.includes(mot_class)) &&
    (!skill || skills.some((one) => one.toLowerCase() === skill.toLowerCase()));
  if (!technician_id) return technicians.filter(fits);
  // Whoever else does the work of a technician is booked by id, and works while the garage is open.
  const known = technicians.find(({ id }) => id === technician_id);
  const asked = known ?? { id: technician_id, name: "", hours: [], skills: [], mot_classes: [] };
  return fits(asked) ? [asked] : [];
}
