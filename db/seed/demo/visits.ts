import { addDays, addMonths, type IsoDate } from "@/lib/core/dates/dates";
import type { Calendar } from "./calendar";
import { ELECTRIC_SERVICE, type Job, REPAIRS, SERVICES } from "./jobs";
import type { Random } from "./random";
import type { DemoCar } from "./vehicles";

/** A vehicle brought in on a date for some work. */
export interface Visit {
  date: IsoDate;
  car: DemoCar;
  mot: boolean;
  jobs: Job[];
}

const HISTORY_DAYS = 730;

/** Makes two years of visits up to yesterday, in date order. */
export function pastVisits(random: Random, calendar: Calendar, cars: DemoCar[]): Visit[] {
  const visits: Visit[] = [];
  const add = (car: DemoCar, date: IsoDate, mot: boolean, jobs: Job[]) => {
    const day = calendar.workingDay(date);
    const known = day >= car.owner.customer_since && day >= car.newOn && day >= calendar.day(-HISTORY_DAYS);
    if (known && day < calendar.today && (mot || jobs.length > 0)) visits.push({ date: day, car, mot, jobs });
  };
  for (const car of cars) {
    for (const year of [0, 1]) {
      const due = addMonths(car.certifiedFrom, -12 * year);
      if (addMonths(car.newOn, 36) <= due && random.chance(0.74)) {
        const jobs = [
          ...(random.chance(0.5) ? [serviceFor(random, car)] : []),
          ...repairs(random, car, 0.45),
        ];
        add(car, addDays(due, -random.int(5, 24)), true, jobs);
      }
      const start = -365 * (year + 1);
      if (random.chance(0.34))
        add(car, calendar.day(start + random.int(0, 360)), false, [serviceFor(random, car)]);
      if (random.chance(0.48))
        add(car, calendar.day(start + random.int(0, 360)), false, repairs(random, car, 1));
    }
  }
  return visits.sort((a, b) => a.date.localeCompare(b.date));
}

/** Makes the visits for today, each by a different customer. */
export function visitsToday(random: Random, calendar: Calendar, cars: DemoCar[], count: number): Visit[] {
  const step = Math.floor(cars.length / count);
  return Array.from({ length: count }, (_, i) => {
    const car = cars[i * step + (i % 3)];
    if (!car) throw new Error("Too few cars for today");
    const jobs = i % 3 === 0 ? [serviceFor(random, car)] : repairs(random, car, 1);
    return { date: calendar.today, car, mot: i % 4 === 1, jobs };
  });
}

function serviceFor(random: Random, car: DemoCar): Job {
  if (car.model.fuel === "Electric") return ELECTRIC_SERVICE;
  return random.weighted(SERVICES.filter(([job]) => suits(job, car)));
}

/** Returns one repair with the given probability, and now and then a second. */
export function repairs(random: Random, car: DemoCar, probability: number): Job[] {
  if (!random.chance(probability)) return [];
  const possible = REPAIRS.filter(([job]) => suits(job, car));
  const first = random.weighted(possible);
  if (!random.chance(0.22)) return [first];
  const second = random.weighted(possible);
  return second === first ? [first] : [first, second];
}

function suits(job: Job, car: DemoCar): boolean {
  const { fuel } = car.model;
  if (job.fuel === "diesel") return fuel === "Diesel";
  if (job.fuel === "petrol") return fuel === "Petrol" || fuel === "Hybrid";
  return job.fuel !== "combustion" || fuel !== "Electric";
}

/** Returns the mileage on a date. */
export function mileageOn(car: DemoCar, date: IsoDate): number {
  const days = (Date.parse(date) - Date.parse(car.newOn)) / 86_400_000;
  return Math.max(12, Math.round((days / 365) * car.milesPerYear));
}
