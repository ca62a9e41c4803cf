import "server-only";
import { sql } from "drizzle-orm";
import { all } from "@/lib/core/database/page";
import { addDays, type IsoDate, today } from "@/lib/core/dates/dates";
import { instantOf } from "@/lib/core/dates/local-time";
import { query } from "@/lib/core/query";
import { claimedRows } from "@/lib/core/read-rows";
import { type CalendarDay, openDays, type View, viewDays } from "../rules/opening";
import { type AppointmentRow, Calendar, LONGEST } from "../schema/appointment";
import { type Diary, readDiary } from "./diary";
import { JOINED, SHOWN } from "./shown";

export type CalendarEvent = AppointmentRow & { starts_at: string; ends_at: string | null };

/** A bay or technician with their appointments, in order of time. Without an id: appointments that are assigned to none. */
export interface CalendarColumn {
  id: string | null;
  name: string;
  kind: string;
  events: CalendarEvent[];
  /** Days on which this technician is away. */
  away: { name: string; starts_on: IsoDate; ends_on: IsoDate }[];
}

export interface CalendarView {
  view: View;
  from: IsoDate;
  to: IsoDate;
  time_zone: string;
  days: CalendarDay[];
  resources: CalendarColumn[];
  /** Bays and people whom the days have, whatever is a column. */
  setup: Pick<Diary, "resources" | "technicians" | "holidays">;
}

/** Returns a day, a week or a month of the diary: every appointment that overlaps it, once, under its bay or its technician. */
export const calendar = query({
  name: "appointments.calendar",
  permission: "appointments:read",
  input: Calendar,
  async run({ db, input }): Promise<CalendarView> {
    const { from, to } = viewDays(input.view, input.date ?? today());
    const diary = await readDiary(db, { from, to });
    const start = new Date(instantOf(from, "00:00", diary.time_zone)).toISOString();
    const end = new Date(instantOf(addDays(to, 1), "00:00", diary.time_zone)).toISOString();
    const where = [
      sql`a.deleted_at is null`,
      sql`a.starts_at < ${end} and a.starts_at >= ${start}::timestamptz - ${LONGEST}::interval`,
      sql`(a.starts_at >= ${start} or a.ends_at > ${start})`,
      ...(input.all ? [] : [sql`a.status not in ('cancelled', 'no_show')`]),
      ...(input.resource_id ? [sql`a.resource_id = ${input.resource_id}`] : []),
      ...(input.technician_id ? [sql`a.technician_id = ${input.technician_id}`] : []),
    ];
    const events = await db
      .execute(
        sql`select ${SHOWN} from appointments a ${JOINED} where ${all(where)} order by a.starts_at, a.id`,
      )
      .then(claimedRows<CalendarEvent>);
    return {
      view: input.view,
      from,
      to,
      time_zone: diary.time_zone,
      days: openDays(from, to, diary.opening_hours, diary.holidays),
      resources: columns(diary, events, input.by).filter(
        ({ id, events }) => events.length > 0 || id === (input.resource_id ?? input.technician_id ?? id),
      ),
      setup: { resources: diary.resources, technicians: diary.technicians, holidays: diary.holidays },
    };
  },
});

function columns(diary: Diary, events: CalendarEvent[], by: "resource" | "technician"): CalendarColumn[] {
  const key = by === "resource" ? "resource_id" : "technician_id";
  const groups = Map.groupBy(events, (event) => event[key]);
  const known =
    by === "resource"
      ? diary.resources.filter(({ id, active }) => active || groups.has(id))
      : diary.technicians.map(({ id, name }) => ({ id, name, kind: "technician" }));
  const there = new Set<string | null>([null, ...known.map(({ id }) => id)]);
  // Technicians who have left and bays that were deleted still show what was booked for them.
  const gone = [...groups.keys()]
    .filter((id) => !there.has(id))
    .map((id) => ({
      id,
      name: groups.get(id)?.[0]?.[by] ?? "",
      kind: by === "resource" ? "bay" : "technician",
    }));
  const column = (place: { id: string | null; name: string; kind: string }): CalendarColumn => ({
    id: place.id,
    name: place.name,
    kind: place.kind,
    events: groups.get(place.id) ?? [],
    away: diary.holidays
      .filter(({ technician_id }) => technician_id !== null && technician_id === place.id)
      .map(({ name, starts_on, ends_on }) => ({ name, starts_on, ends_on })),
  });
  const rest = groups.has(null)
    ? [column({ id: null, name: by === "resource" ? "No bay" : "Nobody yet", kind: "none" })]
    : [];
  return [...known.map(column), ...gone.map(column), ...rest];
}
