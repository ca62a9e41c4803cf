import { addDays, addMonths, type IsoDate } from "@/lib/core/dates/dates";
import type { Calendar } from "./calendar";
import type { DemoCustomer } from "./customers";
import { COLOURS, MODELS, type Model, VANS } from "./models";
import { PRIVATE_PLATES, plateOf } from "./plates";
import type { Random } from "./random";

interface Maker {
  id: () => string;
  random: Random;
  calendar: Calendar;
}

export type DemoVehicle = ReturnType<typeof vehicle>["row"];

/** A vehicle with what its row does not hold: its yearly mileage, and when it is tested. */
export interface DemoCar {
  row: DemoVehicle;
  model: Model;
  owner: DemoCustomer;
  milesPerYear: number;
  /** When its mileage was zero. */
  newOn: IsoDate;
  /** The date on which its last MOT certificate began: the day after the previous one expired. */
  certifiedFrom: IsoDate;
  /** Its registration before it got a private one. */
  before: { registration: string; until: IsoDate } | null;
}

/** Returns a vehicle's registration on a date, as documents of that date show it. */
export const plateOn = (car: DemoCar, date: IsoDate): string =>
  car.before && date < car.before.until ? car.before.registration : car.row.registration;

/** Makes one to three vehicles per household, up to five per company. */
export function demoVehicles(maker: Maker, customers: DemoCustomer[]) {
  const { random } = maker;
  const cars: DemoCar[] = [];
  for (const owner of customers) {
    const firm = owner.company_name !== null;
    const count = firm
      ? random.int(1, 5)
      : random.weighted([
          [1, 68],
          [2, 27],
          [3, 5],
        ]);
    for (let i = 0; i < count; i++) {
      const van = firm ? random.chance(0.65) : random.chance(0.06);
      cars.push(vehicle(maker, owner, random.pick(van ? VANS : MODELS)));
    }
  }
  return { cars, plates: wornBefore(maker, cars), owners: soldOn(maker, cars) };
}

function vehicle({ id, random, calendar }: Maker, owner: DemoCustomer, model: Model) {
  const year = Math.min(random.int(model.from, model.to), Number(calendar.today.slice(0, 4)) - 1);
  const registered = `${year}-${String(random.int(1, 12)).padStart(2, "0")}-${String(random.int(1, 28)).padStart(2, "0")}`;
  const made = calendar.instant(owner.customer_since, "09:30");
  const code = (count: number) =>
    Array.from({ length: count }, () => random.pick([..."ABCDEFGHJKLMNPRSTUVWXYZ0123456789"])).join("");
  const row = {
    id: id(),
    customer_id: owner.id,
    registration: plateOf(random, registered),
    vin: `${model.wmi}${code(8)}${random.digits(6)}`,
    make: model.make,
    model: model.model,
    derivative: model.derivative,
    colour: random.weighted(COLOURS),
    fuel_type: model.fuel,
    engine_cc: model.cc,
    transmission:
      model.fuel === "Petrol" || model.fuel === "Diesel"
        ? random.weighted([
            ["Manual", 80],
            ["Automatic", 20],
          ])
        : "Automatic",
    vehicle_type: model.van ? "Van" : "Car",
    date_of_registration: registered,
    tyre_size_front: model.tyre,
    tyre_size_rear: model.tyre,
    mot_expiry: null as IsoDate | null,
    tax_due: null as IsoDate | null,
    last_invoice_date: null as IsoDate | null,
    notes: random.chance(0.04) ? "Locking wheel nut is worn, take care." : null,
    version: 1,
    created_at: made,
    updated_at: made,
  };
  const lastDue = calendar.day(-(random.chance(0.05) ? random.int(366, 420) : random.int(0, 364)));
  const old = addMonths(registered, 36) <= calendar.today;
  row.mot_expiry = old ? addMonths(addDays(lastDue, -1), 12) : addMonths(registered, 36);
  row.tax_due = addMonths(`${calendar.today.slice(0, 7)}-01`, random.int(1, 12));
  return {
    row,
    model,
    owner,
    milesPerYear: random.int(model.van ? 12_000 : 4_000, model.van ? 24_000 : 13_000),
    newOn: registered,
    certifiedFrom: lastDue,
    before: null as DemoCar["before"],
  };
}

/** Gives some vehicles a private registration and keeps the old one in their history. */
function wornBefore({ id, random, calendar }: Maker, cars: DemoCar[]) {
  return PRIVATE_PLATES.map((plate, i) => {
    const car = cars[i * 37 + 11];
    if (!car) throw new Error("Too few cars for the private plates");
    const changed = calendar.day(-random.int(100, 900));
    const until = changed > car.newOn ? changed : addDays(car.newOn, 1);
    const old = { registration: car.row.registration, from_date: car.newOn, until_date: until };
    car.before = { registration: old.registration, until };
    car.row.registration = plate;
    return { id: id(), vehicle_id: car.row.id, ...old, created_at: calendar.instant(until, "10:00") };
  });
}

/** Makes some vehicles that one customer of the garage sold to another. */
function soldOn({ id, random, calendar }: Maker, cars: DemoCar[]) {
  return cars
    .filter((car, i) => i % 23 === 5 && car.owner.company_name === null)
    .map((car, i) => {
      const before = cars[(i * 41 + 3) % cars.length]?.owner ?? car.owner;
      const until = calendar.day(-random.int(760, 1100));
      const from = addDays(until, -random.int(200, 700));
      return {
        id: id(),
        vehicle_id: car.row.id,
        customer_id: before.id,
        from_date: from,
        until_date: until,
        created_at: calendar.instant(until, "11:00"),
      };
    })
    .filter(({ customer_id, vehicle_id }) =>
      cars.some((c) => c.row.id === vehicle_id && c.owner.id !== customer_id),
    );
}
