import { type DayCard, minutesOf, type Span } from "./diary-day";
import { MOT_CLASSES, type MotClass } from "./mot-classes";
import type { CalendarDay } from "./opening";
import { hoursThere, type WorkingDay } from "./working-hours";

/** Minutes that are sold, of those in which somebody or something could work. */
export interface Load {
  sold: number;
  there: number;
}

/** The load of those that have a skill, or that may test a class. */
export interface NamedLoad extends Load {
  name: string;
}

export interface CapacityDay {
  day: CalendarDay;
  /** Bays in use; a courtesy car does no work. */
  bays: readonly { id: string; kind: string; active: boolean; mot_classes: readonly MotClass[] }[];
  technicians: readonly (WorkingDay & { skills: readonly string[]; mot_classes: readonly MotClass[] })[];
  cards: readonly DayCard[];
}

export interface Capacity {
  /** Of the whole garage: as much is there as bays and technicians can both do. */
  day: Load;
  bays: ReadonlyMap<string, Load>;
  technicians: ReadonlyMap<string, Load>;
  skills: NamedLoad[];
  /** A class needs a lane that tests it and a tester who may, so that the scarcer of both counts. */
  mot_classes: NamedLoad[];
}

/** Returns the hours sold of a day against the hours that are there: by bay, technician, skill and MOT class. */
export function capacityOf({ day, bays, technicians, cards }: CapacityDay): Capacity {
  const working = bays.filter(({ active, kind }) => active && kind !== "courtesy_car");
  const cars = new Set(bays.filter(({ kind }) => kind === "courtesy_car").map(({ id }) => id));
  const ofBay = new Map(
    working.map(({ id }) => [
      id,
      load(
        day.hours,
        cards.filter(({ resource_id }) => resource_id === id),
      ),
    ]),
  );
  const ofTechnician = new Map(
    technicians.map((technician) => [
      technician.id,
      load(
        hoursThere(technician),
        cards.filter(({ technician_id }) => technician_id === technician.id),
      ),
    ]),
  );
  const inBays = sum(ofBay.values());
  const byPeople = sum(ofTechnician.values());
  const { sold } = load(
    day.hours,
    cards.filter(({ resource_id }) => resource_id === null || !cars.has(resource_id)),
  );
  const there =
    technicians.length === 0
      ? inBays.there
      : working.length === 0
        ? byPeople.there
        : Math.min(inBays.there, byPeople.there);
  const those = (loads: ReadonlyMap<string, Load>, ids: readonly { id: string }[]) =>
    sum(ids.flatMap(({ id }) => loads.get(id) ?? []));
  const skills = [...new Set(technicians.flatMap(({ skills }) => skills))].sort((a, b) => a.localeCompare(b));
  return {
    day: { sold, there },
    bays: ofBay,
    technicians: ofTechnician,
    skills: skills.map((name) => ({
      name,
      ...those(
        ofTechnician,
        technicians.filter(({ skills }) => skills.includes(name)),
      ),
    })),
    mot_classes: MOT_CLASSES.flatMap((name) => {
      const lanes = working.filter(({ mot_classes }) => mot_classes.includes(name));
      if (lanes.length === 0) return [];
      const lane = those(ofBay, lanes);
      const testers = those(
        ofTechnician,
        technicians.filter(({ mot_classes }) => mot_classes.includes(name)),
      );
      return [{ name, sold: lane.sold, there: Math.min(lane.there, testers.there) }];
    }),
  };
}

/** Minutes sold by some cards, of those in some hours. Of a job that stays over a night, only those hours count. */
export function load(hours: CalendarDay["hours"], cards: readonly (Span & { cut?: DayCard["cut"] })[]): Load {
  const open = hours.map(({ opens, closes }) => ({ start: minutesOf(opens), end: minutesOf(closes) }));
  const within = (card: Span) =>
    total(open.map(({ start, end }) => Math.max(0, Math.min(end, card.end) - Math.max(start, card.start))));
  return {
    sold: total(cards.map((card) => (card.cut ? within(card) : card.end - card.start))),
    there: total(open.map(({ start, end }) => end - start)),
  };
}

const total = (minutes: readonly number[]): number => minutes.reduce((sum, one) => sum + one, 0);

const sum = (loads: Iterable<Load>): Load => {
  const all = [...loads];
  return { sold: total(all.map(({ sold }) => sold)), there: total(all.map(({ there }) => there)) };
};
