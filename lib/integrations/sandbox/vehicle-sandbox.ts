import { createHash } from "node:crypto";
import { addDays, addMonths, type IsoDate, today } from "@/lib/core/dates/dates";
import type {
  LicensingFacts,
  LicensingRecords,
  MotHistories,
  MotHistory,
  MotTest,
} from "@/lib/integrations/vehicle-data";

/** Made up for a garage without keys, so that a demo can be tried: the same registration is always the same vehicle. */
const VEHICLES = [
  { make: "FORD", model: "FIESTA", fuel: "PETROL", engine_cc: 998, co2: 108 },
  { make: "VAUXHALL", model: "CORSA", fuel: "PETROL", engine_cc: 1398, co2: 124 },
  { make: "VOLKSWAGEN", model: "GOLF", fuel: "DIESEL", engine_cc: 1968, co2: 109 },
  { make: "NISSAN", model: "LEAF", fuel: "ELECTRICITY", engine_cc: null, co2: 0 },
  { make: "TOYOTA", model: "YARIS", fuel: "HYBRID ELECTRIC", engine_cc: 1497, co2: 79 },
  { make: "BMW", model: "320D", fuel: "DIESEL", engine_cc: 1995, co2: 117 },
  { make: "KIA", model: "SPORTAGE", fuel: "PETROL", engine_cc: 1591, co2: 158 },
  { make: "LAND ROVER", model: "DISCOVERY SPORT", fuel: "DIESEL", engine_cc: 1999, co2: 144 },
] as const;

const COLOURS = ["BLACK", "WHITE", "GREY", "BLUE", "RED", "SILVER"] as const;
const ADVISORIES = [
  "Nearside Front Tyre worn close to legal limit/worn on edge (5.2.3 (e))",
  "Front Brake disc worn, pitted or scored, but not seriously weakened (1.1.14 (a) (ii))",
  "Offside Rear Coil spring corroded (5.3.1 (b) (i))",
];

const YEARS_UNTIL_FIRST_MOT = 3;

/** Begins the number of a test that never was. */
export const MADE_UP = "made-up-";

interface MadeUp {
  vehicle: (typeof VEHICLES)[number];
  colour: string;
  registered: IsoDate;
  /** A number of 0 to 255 for each further choice. */
  draw(index: number): number;
}

/** The vehicle of a registration; null for one that is not of the current kind, which the sandbox does not know. */
function madeUp(registration: string): MadeUp | null {
  const age = Number(/^[A-Z]{2}(\d\d)[A-Z]{3}$/.exec(registration)?.[1] ?? Number.NaN);
  if (Number.isNaN(age)) return null;
  // "12" is March 2012 to August 2012, "62" September 2012 to February 2013.
  const autumn = age > 50;
  const year = 2000 + (autumn ? age - 50 : age);
  const digest = createHash("sha256").update(registration).digest();
  const draw = (index: number): number => digest[index] ?? 0;
  const registered = addDays(`${year}-${autumn ? "09" : "03"}-01`, draw(0) % 150);
  const vehicle = VEHICLES[draw(1) % VEHICLES.length];
  const colour = COLOURS[draw(2) % COLOURS.length];
  return vehicle && colour && registered < today() ? { vehicle, colour, registered, draw } : null;
}

export const sandboxMotHistories: MotHistories = {
  read: async (registration) => {
    const made = madeUp(registration);
    return made && historyOf(made);
  },
  test: async () => {},
};

export const sandboxLicensingRecords: LicensingRecords = {
  read: async (registration) => {
    const made = madeUp(registration);
    return made && factsOf(made);
  },
  test: async () => {},
};

function historyOf({ vehicle, colour, registered, draw }: MadeUp): MotHistory {
  const first_due = addMonths(registered, 12 * YEARS_UNTIL_FIRST_MOT);
  const tests: MotTest[] = [];
  for (let due = first_due; due <= today(); due = addMonths(due, 12)) {
    const tested = addDays(due, -(draw(3) % 20));
    const years = tests.length + YEARS_UNTIL_FIRST_MOT;
    // Every third vehicle failed once, and passed some days later.
    if (draw(10) % 3 === 0 && tests.length === 1 + (draw(6) % 3))
      tests.unshift(failureAt(addDays(tested, -6), years));
    tests.unshift({
      completed_at: `${tested}T10:${String(10 + (draw(4) % 49))}:00.000Z`,
      passed: true,
      expires: addMonths(due, 12),
      odometer: { value: years * (5_000 + draw(5) * 25), unit: "mi" },
      number: `${MADE_UP}${registered}-${tests.length}`,
      defects: ADVISORIES.slice(0, (draw(7) + tests.length) % 3).map((text) => ({
        text,
        type: "ADVISORY",
        dangerous: false,
      })),
    });
  }
  return {
    make: vehicle.make,
    model: vehicle.model,
    colour,
    fuel: vehicle.fuel,
    engine_cc: vehicle.engine_cc,
    first_used: registered,
    recall: draw(8) % 10 === 0 ? "yes" : "no",
    first_due: tests.length === 0 ? first_due : null,
    tests,
  };
}

const failureAt = (day: IsoDate, years: number): MotTest => ({
  completed_at: `${day}T09:05:00.000Z`,
  passed: false,
  expires: null,
  odometer: { value: years * 5_000, unit: "mi" },
  number: `${MADE_UP}${day}-failed`,
  defects: [
    {
      text: "Offside Front Coil spring fractured or broken (5.3.1 (b) (i))",
      type: "MAJOR",
      dangerous: false,
    },
    {
      text: "Nearside Rear Tyre tread depth below requirements of 1.6mm (5.2.3 (e))",
      type: "DANGEROUS",
      dangerous: true,
    },
    { text: "Nearside Rear number plate lamp inoperative (4.7.1 (b) (ii))", type: "MINOR", dangerous: false },
  ],
});

const factsOf = ({ vehicle, colour, registered, draw }: MadeUp): LicensingFacts => ({
  make: vehicle.make,
  colour,
  fuel: vehicle.fuel,
  engine_cc: vehicle.engine_cc,
  co2: vehicle.co2,
  year: Number(registered.slice(0, 4)),
  first_registered: registered.slice(0, 7),
  tax: "taxed",
  tax_due: addMonths(`${today().slice(0, 7)}-01`, 1 + (draw(9) % 11)),
  mot_expires: null,
  exported: false,
  type_approval: "M1",
  euro_status: registered >= "2015-09-01" ? "EURO 6" : "EURO 5",
  v5c_issued: addMonths(registered, 12),
});
