import { addDays, type IsoDate } from "@/lib/core/dates/dates";
import type { Calendar } from "./calendar";
import type { DemoDocument } from "./documents";
import type { Random } from "./random";
import type { DemoCar } from "./vehicles";

interface Bay {
  id: string;
  kind: string;
}

interface Maker {
  id: () => string;
  random: Random;
  calendar: Calendar;
}

const LONG: readonly (readonly [string, string])[] = [
  ["08:30", "10:30"],
  ["10:30", "12:30"],
  ["13:30", "15:30"],
  ["15:30", "17:30"],
];
const SHORT: readonly (readonly [string, string])[] = [
  ["09:00", "10:00"],
  ["10:00", "11:00"],
  ["11:30", "12:30"],
  ["14:00", "15:00"],
  ["15:00", "16:00"],
];

/** Makes the diary: today's jobs in their bays, two weeks back and two weeks ahead, never two vehicles in one bay at once. */
export function diary(maker: Maker, bays: Bay[], cars: DemoCar[], today: DemoDocument[]) {
  const { calendar, random } = maker;
  const rows = [];
  const waiting = [...today];
  for (let offset = -14; offset <= 14; offset++) {
    const date = calendar.day(offset);
    if (offset !== 0 && calendar.workingDay(date) !== date) continue;
    for (const bay of bays) {
      for (const slot of bay.kind === "mot_lane" ? SHORT : LONG) {
        const document = offset === 0 ? next(waiting, bay) : undefined;
        if (document?.car) rows.push(appointment(maker, bay, document.car, date, slot, document));
        else if (offset !== 0 && random.chance(offset < 8 ? 0.55 : 0.25))
          rows.push(appointment(maker, bay, random.pick(cars), date, slot, null));
      }
    }
  }
  return rows;
}

/** Takes the next job that belongs in this bay: MOTs in their lane, the rest on the ramps. */
function next(waiting: DemoDocument[], bay: Bay): DemoDocument | undefined {
  const found = waiting.findIndex(({ row }) => (row.mot_class !== null) === (bay.kind === "mot_lane"));
  return found < 0 ? undefined : waiting.splice(found, 1)[0];
}

const STATUS_OF_JOB: Record<string, string> = { open: "booked", completed: "completed" };

function appointment(
  { id, random, calendar }: Maker,
  bay: Bay,
  car: DemoCar,
  date: IsoDate,
  [from, to]: readonly [string, string],
  document: DemoDocument | null,
) {
  const made = calendar.instant(addDays(calendar.upToToday(date), -random.int(1, 9)), "12:15");
  const past = date < calendar.today;
  const type =
    bay.kind === "mot_lane"
      ? "MOT"
      : random.weighted([
          ["Service", 45],
          ["Repair", 40],
          ["Diagnosis", 15],
        ]);
  return {
    id: id(),
    resource_id: bay.id,
    customer_id: car.owner.id,
    vehicle_id: car.row.id,
    document_id: document?.row.id ?? null,
    starts_at: `${date} ${from}:00 Europe/London`,
    ends_at: `${date} ${to}:00 Europe/London`,
    appointment_type: document?.row.mot_class ? "MOT" : type,
    status: document
      ? (STATUS_OF_JOB[document.row.status] ?? "in_progress")
      : past
        ? random.weighted([
            ["completed", 93],
            ["no_show", 4],
            ["cancelled", 3],
          ])
        : "booked",
    description: document ? (document.lines[0]?.description ?? null) : null,
    registration: car.row.registration,
    version: 1,
    created_at: made,
    updated_at: made,
  };
}
