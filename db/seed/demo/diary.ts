import { addDays, type IsoDate } from "@/lib/core/dates/dates";
import { NEW_PAPER_SETTINGS } from "@/lib/printing/schema/paper-settings";
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

interface Technician {
  id: string;
  name: string;
}

/**
 * Makes the diary: today's jobs in their bays, two weeks back and two weeks ahead, never two vehicles in one bay, nor one technician
 * at two, at once.
 */
export function diary(
  maker: Maker,
  bays: Bay[],
  technicians: readonly Technician[],
  cars: DemoCar[],
  today: DemoDocument[],
) {
  const { calendar, random } = maker;
  const rows: ReturnType<typeof appointment>[] = [];
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
  const busy = new Map<string, { starts_at: string; ends_at: string }[]>(
    technicians.map(({ id }) => [id, []]),
  );
  const free = ({ id }: Technician, { starts_at, ends_at }: { starts_at: string; ends_at: string }) =>
    busy.get(id)?.every((other) => other.ends_at <= starts_at || ends_at <= other.starts_at) ?? false;
  return rows.map((row) => {
    const own = today.find((document) => document.row.id === row.document_id)?.row.technician;
    const wanted = technicians.toSorted((a, b) => Number(b.name === own) - Number(a.name === own));
    const technician = wanted.find((one) => free(one, row));
    if (technician) busy.get(technician.id)?.push(row);
    return { ...row, technician_id: technician?.id ?? null };
  });
}

/** The courtesy car, out with the customer of one of today's jobs. */
export function courtesyCar(
  { id, calendar }: Pick<Maker, "id" | "calendar">,
  appointments: ReturnType<typeof diary>,
  nameOf: (customerId: string) => string,
) {
  const today = appointments.filter(({ starts_at }) => starts_at.startsWith(calendar.today));
  const main = today.find(({ status }) => status === "in_progress") ?? today[0];
  const car = { id: id(), name: "Corsa", kind: "courtesy_car", position: 90, active: true, version: 1 };
  if (!main) return { cars: [car], bookings: [], loans: [] };
  const booking = {
    ...main,
    id: id(),
    resource_id: car.id,
    technician_id: null,
    vehicle_id: null,
    document_id: null,
    ends_at: `${calendar.today} 17:30:00 Europe/London`,
    appointment_type: "Courtesy car",
    status: "in_progress",
    description: `For ${main.registration}`,
    registration: "",
    courtesy_for_id: main.id,
  };
  const driver_name = nameOf(main.customer_id);
  const loan = {
    id: id(),
    appointment_id: booking.id,
    resource_id: car.id,
    driver_name,
    licence_seen: true,
    agreement: NEW_PAPER_SETTINGS.courtesy_agreement,
    signed_name: driver_name,
    out_at: main.starts_at,
    out_mileage: 31_240,
    out_fuel: 6,
    out_damage: "Scratch on the rear bumper, left",
    created_at: main.starts_at,
    updated_at: main.starts_at,
  };
  return { cars: [car], bookings: [booking], loans: [loan] };
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
    courtesy_for_id: null as string | null,
    version: 1,
    created_at: made,
    updated_at: made,
  };
}
