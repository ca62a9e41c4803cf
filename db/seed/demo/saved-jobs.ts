interface Line {
  item_type: string;
  description: string;
  quantity?: string;
  unit_price?: string;
  tax_code?: string;
}

interface Job {
  name: string;
  description: string;
  /** In pounds including VAT; where it is null, the package costs the sum of its lines. */
  fixed_price_gross: string | null;
  lines: Line[];
}

/** The menu on the wall behind the counter. */
const JOBS: Job[] = [
  {
    name: "Full service 1.0-1.6 petrol",
    description: "Oil and all filters, brakes checked, up to 4.5 litres of oil",
    fixed_price_gross: "189.00",
    lines: [
      { item_type: "labour", description: "Full service", quantity: "1.6" },
      { item_type: "part", description: "Oil filter", unit_price: "9.85" },
      { item_type: "part", description: "Air filter", unit_price: "14.60" },
      { item_type: "part", description: "Pollen filter", unit_price: "12.40" },
      { item_type: "lubricants", description: "Engine oil 5W-30", quantity: "4.5", unit_price: "8.40" },
    ],
  },
  {
    name: "Interim service",
    description: "Oil and filter, levels, brakes looked at",
    fixed_price_gross: "119.00",
    lines: [
      { item_type: "labour", description: "Interim service", quantity: "0.9" },
      { item_type: "part", description: "Oil filter", unit_price: "9.85" },
      { item_type: "lubricants", description: "Engine oil 5W-30", quantity: "4.5", unit_price: "8.40" },
    ],
  },
  {
    name: "MOT and interim service",
    description: "Saves twenty pounds on the two",
    fixed_price_gross: "153.85",
    lines: [
      { item_type: "mot", description: "MOT test, class 4", unit_price: "54.85", tax_code: "T9" },
      { item_type: "labour", description: "Interim service", quantity: "0.9" },
      { item_type: "part", description: "Oil filter", unit_price: "9.85" },
      { item_type: "lubricants", description: "Engine oil 5W-30", quantity: "4.5", unit_price: "8.40" },
    ],
  },
  {
    name: "Air conditioning, R134a",
    description: "Recover, vacuum, leak test, up to 600 g of gas",
    fixed_price_gross: "79.00",
    lines: [{ item_type: "labour", description: "Air conditioning service, R134a", quantity: "1" }],
  },
  {
    name: "Diagnostics",
    description: "Fault codes read and explained; the first hour",
    fixed_price_gross: null,
    lines: [{ item_type: "labour", description: "Diagnose fault", quantity: "1" }],
  },
];

const DESCRIPTIONS = [
  ["Brakes", "Brakes stripped, cleaned, adjusted and road tested."],
  ["Bed in", "New discs and pads fitted. Please brake gently for the first 200 miles."],
  ["Wheel nuts", "Wheel nuts tightened to the maker’s torque. Please have them checked after 50 miles."],
  ["Parts kept", "Parts that we took off are kept for you to see until you collect the car."],
] as const;

/** Makes the packages with their prices, and the preset descriptions. */
export function servicePackages(id: () => string) {
  const jobs = JOBS.map(({ lines, ...job }, position) => ({ id: id(), ...job, position, lines }));
  return {
    jobs: jobs.map(({ lines: _, ...job }) => job),
    lines: jobs.flatMap((job) =>
      job.lines.map((line, i) => ({
        id: id(),
        saved_job_id: job.id,
        position: i + 1,
        quantity: "1",
        unit_price: null,
        tax_code: "T1",
        ...line,
      })),
    ),
    descriptions: DESCRIPTIONS.map(([name, body], position) => ({ id: id(), name, body, position })),
  };
}
